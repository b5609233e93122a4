import BinderyXML

/// How the text of a document becomes its bytes again, so that what was not edited stays as it was.
enum TextCodec: Sendable, Hashable {
    case utf8
    case utf16(littleEndian: Bool, hasMark: Bool)
    /// An encoding of which every byte is a character: ISO 8859-1, or ASCII. The others are written by their numbers.
    case singleByte(limit: UInt32)

    /// The codec for an encoding; `nil` if nothing can be written in it.
    init?(_ encoding: XMLEncoding) {
        switch encoding.form {
        case .utf8:
            switch encoding.declared?.lowercased() {
            case "us-ascii", "ascii": self = .singleByte(limit: 0x80)
            default: self = .utf8
            }
        case .utf16LittleEndian: self = .utf16(littleEndian: true, hasMark: encoding.hasByteOrderMark)
        case .utf16BigEndian: self = .utf16(littleEndian: false, hasMark: encoding.hasByteOrderMark)
        case .ucs4: return nil
        case .other(let name):
            guard ["iso-8859-1", "latin1", "iso_8859-1", "l1"].contains(name.lowercased()) else { return nil }
            self = .singleByte(limit: 0x100)
        }
    }

    /// The bytes of a text.
    func bytes(of text: [UInt8]) -> [UInt8] {
        switch self {
        case .utf8: return text
        case .utf16(let littleEndian, let hasMark):
            var bytes: [UInt8] = []
            bytes.reserveCapacity(text.count * 2 + 2)
            func add(_ unit: UInt16) {
                let (low, high) = (UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8))
                bytes += littleEndian ? [low, high] : [high, low]
            }
            if hasMark { add(0xFEFF) }
            for unit in String(decoding: text, as: UTF8.self).utf16 { add(unit) }
            return bytes
        case .singleByte(let limit):
            if limit == 0x80, text.allSatisfy({ $0 < 0x80 }) { return text }
            var bytes: [UInt8] = []
            bytes.reserveCapacity(text.count)
            for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
                if scalar.value < limit {
                    bytes.append(UInt8(truncatingIfNeeded: scalar.value))
                } else {
                    bytes += "&#\(scalar.value);".utf8
                }
            }
            return bytes
        }
    }
}
