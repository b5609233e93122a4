/// The type `anyURI` of XML Schema as validators read it: RFC 2396 with IPv6 hosts (RFC 2732), after the characters
/// that URLs may not hold have been percent-encoded (XML Linking Language 1.0, section 5.4).
package enum AnyURI {
    /// Whether a value, without white space at its ends, is a URI reference.
    package static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
        let hash = bytes.firstIndex(of: UInt8(ascii: "#"))
        var rest = bytes[..<(hash ?? bytes.endIndex)]
        if let hash {
            let fragment = bytes[(hash + 1)...]
            guard !fragment.contains(UInt8(ascii: "#")), hasValidEscapes(fragment) else { return false }
        }
        guard hasValidEscapes(rest) else { return false }
        let delimiter = rest.firstIndex {
            $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?")
        }
        if let delimiter, rest[delimiter] == UInt8(ascii: ":") {
            guard isScheme(rest[..<delimiter]) else { return false }
            rest = rest[(delimiter + 1)...]
            // What has no slash behind its scheme has no structure, but must not be empty.
            if rest.first != UInt8(ascii: "/") { return !rest.isEmpty }
        }
        if rest.starts(with: "//".utf8) {
            rest = rest.dropFirst(2)
            let end = rest.firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "?") } ?? rest.endIndex
            if rest.isEmpty, hash == nil { return false }
            guard isAuthority(rest[..<end]) else { return false }
            rest = rest[end...]
        }
        let path = rest[..<(rest.firstIndex(of: UInt8(ascii: "?")) ?? rest.endIndex)]
        return !path.contains { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }
    }

    private static func isScheme(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let first = bytes.first, first.isASCIIAlpha else { return false }
        return bytes.allSatisfy { $0.isASCIIAlphanumeric || "+-.".utf8.contains($0) }
    }

    /// Brackets hold an IPv6 address, and only a port may follow; anything goes in other names.
    private static func isAuthority(_ bytes: ArraySlice<UInt8>) -> Bool {
        let host = bytes[(bytes.lastIndex(of: UInt8(ascii: "@")).map { $0 + 1 } ?? bytes.startIndex)...]
        guard host.first == UInt8(ascii: "[") else {
            return !host.contains { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }
        }
        guard let end = host.firstIndex(of: UInt8(ascii: "]")) else { return false }
        let port = host[(end + 1)...]
        guard port.isEmpty || port.first == UInt8(ascii: ":") && port.dropFirst().allSatisfy(\.isASCIIDigit) else {
            return false
        }
        let address = host[(host.startIndex + 1)..<end].prefix { $0 != UInt8(ascii: "%") }
        return URLHostParser.ipv6(Array(address)) != nil
    }

    private static func hasValidEscapes(_ bytes: ArraySlice<UInt8>) -> Bool {
        var index = bytes.startIndex
        while let percent = bytes[index...].firstIndex(of: UInt8(ascii: "%")) {
            guard percent + 2 < bytes.endIndex, bytes[percent + 1].hexDigitValue != nil,
                bytes[percent + 2].hexDigitValue != nil
            else { return false }
            index = percent + 3
        }
        return true
    }
}
