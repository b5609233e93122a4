/// Puts the text of entities into attribute values, which libxml2 hands over with the references in them.
struct EntityValue {
    /// The text of each internal entity that the document declares.
    var declared: [String: [UInt8]] = [:]
    /// Whether the entities of XHTML's document types are known.
    var knowsHTML = false
    /// Whether the document type may make those of HTML known.
    var mayKnowHTML = true

    private static let predefined: [String: UInt8] = ["lt": 0x3C, "gt": 0x3E, "amp": 0x26, "quot": 0x22, "apos": 0x27]

    /// A value with its references replaced; `nil` if it would grow beyond a limit.
    func expand(_ value: some Collection<UInt8>, limit: Int) -> [UInt8]? {
        var result: [UInt8] = []
        return expand(value, into: &result, depth: 0, limit: limit) ? result : nil
    }

    private func expand(_ value: some Collection<UInt8>, into result: inout [UInt8], depth: Int, limit: Int) -> Bool {
        var rest = value[...]
        while let ampersand = rest.firstIndex(of: 0x26) {
            result += rest[..<ampersand]
            guard let semicolon = rest[ampersand...].firstIndex(of: 0x3B), result.count <= limit, depth < 40
            else { return false }
            let name = String(decoding: rest[rest.index(after: ampersand)..<semicolon], as: UTF8.self)
            rest = rest[rest.index(after: semicolon)...]
            if let byte = Self.predefined[name] {
                result.append(byte)
            } else if let scalar = scalar(name) {
                result += Array(String(scalar).utf8)
            } else if let text = declared[name], !expand(text, into: &result, depth: depth + 1, limit: limit) {
                return false
            }
        }
        result += rest
        return result.count <= limit
    }

    /// The character that a numeric reference or a named one of XHTML stands for.
    private func scalar(_ name: String) -> Unicode.Scalar? {
        if name.utf8.first == 0x23 {
            let digits = name.dropFirst()
            let isHexadecimal = digits.utf8.first == 0x78
            return UInt32(isHexadecimal ? digits.dropFirst() : digits, radix: isHexadecimal ? 16 : 10)
                .flatMap(Unicode.Scalar.init)
        }
        guard knowsHTML, declared[name] == nil else { return nil }
        return HTMLEntities.codes[name].flatMap { Unicode.Scalar(UInt32($0)) }
    }
}
