/// Bytes written as `%` and two hexadecimal digits (url.spec.whatwg.org, section 1.3).
package enum PercentEncoding {
    /// The text with its percent-encoded bytes decoded; what is not UTF-8 then is replaced by U+FFFD.
    package static func decoded(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
        return String(decoding: decoded(Array(text.utf8)), as: UTF8.self)
    }

    /// The bytes with the percent-encoded ones decoded.
    static func decoded(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if let byte = decodedByte(in: bytes, at: index) {
                result.append(byte)
                index += 3
            } else {
                result.append(bytes[index])
                index += 1
            }
        }
        return result
    }

    /// The byte that is percent-encoded here.
    static func decodedByte(in bytes: [UInt8], at index: Int) -> UInt8? {
        guard index + 2 < bytes.count, bytes[index] == UInt8(ascii: "%"), let high = bytes[index + 1].hexDigitValue,
            let low = bytes[index + 2].hexDigitValue
        else { return nil }
        return high << 4 | low
    }

    /// Adds bytes and percent-encodes those of a set.
    static func append(_ bytes: some Sequence<UInt8>, to result: inout [UInt8], encoding isEncoded: (UInt8) -> Bool) {
        for byte in bytes {
            if isEncoded(byte) {
                result.append(contentsOf: [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 15)])
            } else {
                result.append(byte)
            }
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }
}
