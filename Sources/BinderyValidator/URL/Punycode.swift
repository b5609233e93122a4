/// Punycode, in which domains are written in ASCII (RFC 3492).
enum Punycode {
    /// Whether a label, without its `xn--`, can be decoded, to something that is neither ASCII nor a control character.
    static func isValid(_ label: ArraySlice<UInt8>) -> Bool {
        let delimiter = label.lastIndex(of: UInt8(ascii: "-"))
        var length = UInt32(delimiter.map { $0 - label.startIndex } ?? 0)
        let digits = delimiter.map { label[($0 + 1)...] } ?? label
        guard !digits.isEmpty else { return false }
        var (code, index, bias): (UInt32, UInt32, UInt32) = (128, 0, 72)
        var rest = digits[...]
        while !rest.isEmpty {
            let start = index
            var (weight, position): (UInt32, UInt32) = (1, 36)
            while true {
                guard let digit = rest.popFirst().flatMap(value) else { return false }
                let step = digit.multipliedReportingOverflow(by: weight)
                let sum = index.addingReportingOverflow(step.partialValue)
                if step.overflow || sum.overflow { return false }
                index = sum.partialValue
                let threshold = position <= bias ? 1 : min(26, position - bias)
                if digit < threshold { break }
                let next = weight.multipliedReportingOverflow(by: 36 - threshold)
                if next.overflow { return false }
                weight = next.partialValue
                position += 36
            }
            length += 1
            bias = adapted(index - start, length: length, isFirst: start == 0)
            let jump = code.addingReportingOverflow(index / length)
            guard !jump.overflow, jump.partialValue >= 0xA0, Unicode.Scalar(jump.partialValue) != nil else {
                return false
            }
            code = jump.partialValue
            index = index % length + 1
        }
        return true
    }

    private static func value(_ byte: UInt8) -> UInt32? {
        if byte.isASCIIDigit { return UInt32(byte - UInt8(ascii: "0")) + 26 }
        return byte.isASCIIAlpha ? UInt32(byte.asciiLowercased - UInt8(ascii: "a")) : nil
    }

    /// The bias after a code point (section 6.1).
    private static func adapted(_ delta: UInt32, length: UInt32, isFirst: Bool) -> UInt32 {
        var delta = isFirst ? delta / 700 : delta / 2
        delta += delta / length
        var position: UInt32 = 0
        while delta > 455 {
            delta /= 35
            position += 36
        }
        return position + 36 * delta / (delta + 38)
    }
}
