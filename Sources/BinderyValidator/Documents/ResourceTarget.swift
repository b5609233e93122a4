import BinderyCore

/// What a URL in a publication leads to.
enum ResourceTarget: Sendable, Hashable {
    /// A part of the container, or a place in it.
    case part(PartPath, fragment: String?)
    /// Something outside the publication, by its scheme.
    case remote(scheme: String)
    /// Data in the URL itself.
    case data
    /// A path that leads out of the container, or begins with a slash.
    case outside
    /// No URL at all.
    case invalid
}

extension ResourceTarget {
    /// What a URL in a part leads to.
    static func resolve(_ url: String, from part: PartPath) -> Self {
        let bytes = Array(url.utf8)
        if let scheme = scheme(of: bytes) { return scheme == "data" ? .data : .remote(scheme: scheme) }
        let hash = bytes.firstIndex(of: 0x23)
        let fragment = hash.map { String(decoding: bytes[($0 + 1)...], as: UTF8.self) }
        let path = bytes[..<(hash ?? bytes.count)].prefix { $0 != 0x3F }
        if path.isEmpty { return .part(part, fragment: fragment) }
        if path.first == 0x2F { return .outside }
        var names = part.folder.utf8.split(separator: 0x2F).map(Array.init)
        for name in path.split(separator: 0x2F, omittingEmptySubsequences: false) {
            if name.elementsEqual("..".utf8) {
                if names.popLast() == nil { return .outside }
            } else if !name.elementsEqual(".".utf8) {
                names.append(decoded(name))
            }
        }
        return .part(
            PartPath(String(decoding: Array(names.joined(separator: [0x2F])), as: UTF8.self)), fragment: fragment)
    }

    private static func scheme(of bytes: [UInt8]) -> String? {
        guard let colon = bytes.firstIndex(of: 0x3A), let first = bytes.first, Datatype.isLetter(first),
            bytes[..<colon].allSatisfy({
                Datatype.isLetter($0) || Datatype.isDigit($0) || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E
            })
        else { return nil }
        return String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
    }

    private static func decoded(_ name: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var index = name.startIndex
        while index < name.endIndex {
            if name[index] == 0x25, index + 2 < name.endIndex,
                let byte = UInt8(String(decoding: name[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
            {
                result.append(byte)
                index += 3
            } else {
                result.append(name[index])
                index += 1
            }
        }
        return result
    }
}
