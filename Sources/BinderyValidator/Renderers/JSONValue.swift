/// A value of JSON, to be written.
indirect enum JSONValue {
    case null
    case bool(Bool)
    case integer(Int)
    case string(String)
    case array([JSONValue])
    /// The members in their order.
    case object([(String, JSONValue)])

    /// The value as UTF-8, objects one member a line.
    func write(into bytes: inout [UInt8], indent: Int = 0) {
        switch self {
        case .null: bytes += "null".utf8
        case .bool(let value): bytes += (value ? "true" : "false").utf8
        case .integer(let value): bytes += String(value).utf8
        case .string(let value): Self.write(value, into: &bytes)
        case .array(let values):
            guard !values.isEmpty else { return bytes += "[]".utf8 }
            bytes += "[\n".utf8
            for (index, value) in values.enumerated() {
                bytes += String(repeating: " ", count: indent + 2).utf8
                value.write(into: &bytes, indent: indent + 2)
                bytes += (index + 1 < values.count ? ",\n" : "\n").utf8
            }
            bytes += (String(repeating: " ", count: indent) + "]").utf8
        case .object(let members):
            guard !members.isEmpty else { return bytes += "{}".utf8 }
            bytes += "{\n".utf8
            for (index, member) in members.enumerated() {
                bytes += String(repeating: " ", count: indent + 2).utf8
                Self.write(member.0, into: &bytes)
                bytes += ": ".utf8
                member.1.write(into: &bytes, indent: indent + 2)
                bytes += (index + 1 < members.count ? ",\n" : "\n").utf8
            }
            bytes += (String(repeating: " ", count: indent) + "}").utf8
        }
    }

    private static func write(_ text: String, into bytes: inout [UInt8]) {
        bytes.append(0x22)
        for byte in text.utf8 {
            switch byte {
            case 0x22: bytes += [0x5C, 0x22]
            case 0x5C: bytes += [0x5C, 0x5C]
            case 0x0A: bytes += [0x5C, 0x6E]
            case 0x0D: bytes += [0x5C, 0x72]
            case 0x09: bytes += [0x5C, 0x74]
            case ..<0x20:
                bytes += [0x5C, 0x75, 0x30, 0x30]
                for digit in [byte >> 4, byte & 15] { bytes.append(digit < 10 ? 0x30 + digit : 0x57 + digit) }
            default: bytes.append(byte)
            }
        }
        bytes.append(0x22)
    }
}
