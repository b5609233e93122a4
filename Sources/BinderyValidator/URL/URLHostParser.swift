/// Reads the host of a URL (url.spec.whatwg.org, section 3).
///
/// Names beyond ASCII are only made small, not mapped to Punycode: nobody looks them up here.
enum URLHostParser {
    /// The host that some bytes name; `nil` if they name none.
    static func host(_ bytes: ArraySlice<UInt8>, isSpecial: Bool) -> URLRecord.Host? {
        if bytes.first == UInt8(ascii: "[") {
            guard bytes.count > 1, bytes.last == UInt8(ascii: "]") else { return nil }
            return ipv6(Array(bytes.dropFirst().dropLast())).map { .ipv6($0) }
        }
        guard isSpecial else {
            // A `%` may stand in a host without meaning.
            if bytes.contains(where: { $0.isForbiddenInDomain && $0 != UInt8(ascii: "%") }) { return nil }
            return .opaque(String(decoding: bytes, as: UTF8.self))
        }
        let domain = PercentEncoding.decoded(Array(bytes)).map(\.asciiLowercased)
        if domain.isEmpty || domain.contains(where: \.isForbiddenInDomain) { return nil }
        if let last = lastLabel(domain), endsInNumber(last) {
            // Numbers that are too great, or too many of them, are a domain to EPUBCheck.
            if let address = ipv4(domain) { return .ipv4(address) }
        }
        return isDomain(domain) ? .domain(String(decoding: domain, as: UTF8.self)) : nil
    }

    /// Whether every label has 1 to 63 bytes, and Punycode behind its `xn--`. A full stop may end the domain.
    private static func isDomain(_ domain: [UInt8]) -> Bool {
        let full = domain.last == UInt8(ascii: ".") ? domain.dropLast() : domain[...]
        return full.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { label in
            guard !label.isEmpty, label.count <= 63 || label.contains(where: { $0 >= 0x80 }) else { return false }
            return !label.starts(with: "xn--".utf8) || Punycode.isValid(label.dropFirst(4))
        }
    }

    private static func lastLabel(_ domain: [UInt8]) -> ArraySlice<UInt8>? {
        domain.split(separator: UInt8(ascii: ".")).last
    }

    private static func endsInNumber(_ label: ArraySlice<UInt8>) -> Bool {
        label.allSatisfy(\.isASCIIDigit) || number(label) != nil
    }

    /// A number in decimal, octal (`0…`) or hexadecimal (`0x…`) digits.
    private static func number(_ digits: ArraySlice<UInt8>) -> UInt64? {
        var digits = digits
        var radix: UInt64 = 10
        if digits.count >= 2, digits.first == UInt8(ascii: "0") {
            let isHex = digits[digits.startIndex + 1] | 0x20 == UInt8(ascii: "x")
            digits = digits.dropFirst(isHex ? 2 : 1)
            radix = isHex ? 16 : 8
        } else if digits.isEmpty {
            return nil
        }
        var value: UInt64 = 0
        for byte in digits {
            guard let digit = byte.hexDigitValue, UInt64(digit) < radix, value <= UInt64(UInt32.max) else { return nil }
            value = value * radix + UInt64(digit)
        }
        return value
    }

    /// An IPv4 address of up to four numbers (section 3.5, the IPv4 parser).
    private static func ipv4(_ domain: [UInt8]) -> UInt32? {
        let full = domain.last == UInt8(ascii: ".") ? domain.dropLast() : domain[...]
        let parts = full.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).map(number)
        guard (1...4).contains(parts.count) else { return nil }
        var address: UInt64 = 0
        for (index, part) in parts.enumerated() {
            guard let part else { return nil }
            if index == parts.count - 1 {
                guard part < UInt64(1) << (8 * UInt64(4 - index)) else { return nil }
                address += part
            } else {
                guard part < 256 else { return nil }
                address += part << (8 * UInt64(3 - index))
            }
        }
        return UInt32(exactly: address)
    }
}

extension URLHostParser {
    /// An IPv6 address without its brackets (section 3.5, the IPv6 parser).
    static func ipv6(_ bytes: [UInt8]) -> [UInt16]? {
        var pieces: [UInt16] = []
        var gap: Int?
        var index = 0
        if bytes.starts(with: "::".utf8) {
            gap = 0
            index = 2
        } else if bytes.first == UInt8(ascii: ":") {
            return nil
        }
        while index < bytes.count {
            guard pieces.count < 8 else { return nil }
            if bytes[index] == UInt8(ascii: ":") {
                guard gap == nil else { return nil }
                gap = pieces.count
                index += 1
                continue
            }
            let start = index
            var value: UInt16 = 0
            while index < bytes.count, index < start + 4, let digit = bytes[index].hexDigitValue {
                value = value << 4 | UInt16(digit)
                index += 1
            }
            if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
                guard pieces.count <= 6, let last = dottedPieces(bytes[start...]) else { return nil }
                pieces += last
                index = bytes.count
            } else {
                guard index > start else { return nil }
                pieces.append(value)
                if index < bytes.count {
                    guard bytes[index] == UInt8(ascii: ":"), index + 1 < bytes.count else { return nil }
                    index += 1
                }
            }
        }
        guard let gap else { return pieces.count == 8 ? pieces : nil }
        guard pieces.count < 8 else { return nil }
        pieces.insert(contentsOf: repeatElement(0, count: 8 - pieces.count), at: gap)
        return pieces
    }

    /// The two pieces of an IPv4 address at the end of an IPv6 address.
    private static func dottedPieces(_ bytes: ArraySlice<UInt8>) -> [UInt16]? {
        let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        var values: [UInt16] = []
        for part in parts {
            guard part.allSatisfy(\.isASCIIDigit), part.count == 1 || part.first != UInt8(ascii: "0"),
                let value = UInt8(String(decoding: part, as: UTF8.self))
            else { return nil }
            values.append(UInt16(value))
        }
        return [values[0] << 8 | values[1], values[2] << 8 | values[3]]
    }
}
