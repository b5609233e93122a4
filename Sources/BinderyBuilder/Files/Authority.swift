/// The host of an address, with its port (RFC 3986, section 3.2).
struct Authority {
    /// The host in lower case, and the port.
    let string: String

    /// Takes a host name, of any script, or an IPv4 address, with or without a port; names of users are not allowed.
    init?(_ text: Substring) {
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let host = parts[0].lowercased()
        if parts.count == 2, !parts[1].isEmpty {
            guard parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }), UInt16(parts[1]) != nil else { return nil }
        }
        var labels = host.split(separator: ".", omittingEmptySubsequences: false)
        if labels.last == "", labels.count > 1 { labels.removeLast() }
        guard host.utf8.count <= 253, labels.allSatisfy(Self.isLabel), let last = labels.last else { return nil }
        if last.utf8.allSatisfy({ (0x30...0x39).contains($0) }) || last.hasPrefix("0x") {
            guard labels.count == 4, labels.allSatisfy({ UInt8($0) != nil && ($0 == "0" || !$0.hasPrefix("0")) }) else {
                return nil
            }
        }
        string = parts.count == 2 && !parts[1].isEmpty ? host + ":" + parts[1] : host
    }

    private static func isLabel(_ label: Substring) -> Bool {
        guard !label.isEmpty, label.utf8.count <= 63, !label.hasPrefix("-"), !label.hasSuffix("-") else { return false }
        if label.hasPrefix("xn--") { return isPunycode(label.utf8.dropFirst(4)) }
        return label.unicodeScalars.allSatisfy { scalar in
            switch scalar {
            case "a"..."z", "0"..."9", "-", "_": true
            case "\u{0}"..."\u{7F}": false
            default: isLetter(scalar)
            }
        }
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .lowercaseLetter, .otherLetter, .nonspacingMark, .spacingMark:
            !scalar.properties.isDefaultIgnorableCodePoint
        default: false
        }
    }

    /// Whether what follows `xn--` stands for letters (RFC 3492, section 6.2).
    private static func isPunycode(_ text: Substring.UTF8View) -> Bool {
        let end = text.lastIndex(of: UInt8(ascii: "-"))
        guard text[..<(end ?? text.startIndex)].allSatisfy({ isLabelByte($0) }) else { return false }
        var count = end.map { text[..<$0].count } ?? 0
        var rest = text[(end.map { text.index(after: $0) } ?? text.startIndex)...]
        var (point, position, bias) = (128, 0, 72)
        var isFirst = true
        if rest.isEmpty { return false }
        while !rest.isEmpty {
            let start = position
            var weight = 1
            var base = 36
            while true {
                guard let byte = rest.popFirst(), let digit = digit(byte), weight < 1 << 40 else { return false }
                position += digit * weight
                let threshold = min(max(base - bias, 1), 26)
                if digit < threshold { break }
                weight *= 36 - threshold
                base += 36
            }
            count += 1
            var delta = isFirst ? (position - start) / 700 : (position - start) / 2
            isFirst = false
            delta += delta / count
            bias = 0
            while delta > 455 {
                delta /= 35
                bias += 36
            }
            bias += 36 * delta / (delta + 38)
            point += position / count
            position = position % count + 1
            guard let value = UInt32(exactly: point), let scalar = Unicode.Scalar(value), isLetter(scalar) else {
                return false
            }
        }
        return true
    }

    private static func isLabelByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
    }

    private static func digit(_ byte: UInt8) -> Int? {
        switch byte {
        case 0x61...0x7A: Int(byte) - 0x61
        case 0x30...0x39: Int(byte) - 0x30 + 26
        default: nil
        }
    }
}
