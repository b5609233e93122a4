/// The declaration of a document's type (XML 1.0, section 2.8), found also where the document is not well-formed.
enum DocumentType {
    /// The bytes of the declaration, with what it declares between brackets.
    static func range(in source: [UInt8]) -> Range<Int>? {
        guard let start = source.prefix(1 << 12).firstRange(of: Array("<!DOCTYPE".utf8))?.lowerBound else { return nil }
        var quote: UInt8?
        var depth = 0
        for index in start..<source.count {
            let byte = source[index]
            if let open = quote {
                if byte == open { quote = nil }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: ">") where depth == 0: return start..<index + 1
            default: continue
            }
        }
        return nil
    }
}
