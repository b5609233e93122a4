/// Universally unique identifiers as text (RFC 9562, section 4).
package enum UUIDSyntax {
    /// Whether a text is five groups of hexadecimal digits, such as `6d82ba42-09ed-4f0c-b0b5-7c5eb5f6a7e0`.
    package static func isValid(_ text: ArraySlice<UInt8>) -> Bool {
        let groups = text.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return groups.map(\.count) == [8, 4, 4, 4, 12]
            && groups.allSatisfy { $0.allSatisfy { $0.hexDigitValue != nil } }
    }

    /// What stands behind `urn:uuid:`; `nil` if a text does not begin so.
    package static func identifier(in text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let prefix = "urn:uuid:".utf8
        return text.starts(with: prefix) ? text.dropFirst(prefix.count) : nil
    }
}
