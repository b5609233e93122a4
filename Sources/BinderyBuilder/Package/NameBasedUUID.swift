import Crypto

/// A UUID that follows from names, so that a book that is built again stays the same book (RFC 9562, version 5).
package struct NameBasedUUID: Sendable, CustomStringConvertible {
    /// The UUID in its usual form.
    package let description: String

    /// Bindery's own namespace: a random UUID that never changes.
    private static let namespace: [UInt8] = [
        0x5B, 0x0E, 0x8A, 0x3C, 0x61, 0xD7, 0x4F, 0x92, 0xA4, 0x1D, 0x73, 0xC8, 0x2E, 0x96, 0x0B, 0xF5,
    ]

    /// Makes the UUID of names, whose order counts.
    package init(of names: [String]) {
        var hash = Insecure.SHA1()
        hash.update(data: Self.namespace)
        for name in names { hash.update(data: Array((name + "\u{0}").utf8)) }
        var bytes = Array(hash.finalize().prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x50
        bytes[8] = bytes[8] & 0x3F | 0x80
        var text = ""
        for (index, byte) in bytes.enumerated() {
            if [4, 6, 8, 10].contains(index) { text += "-" }
            text += String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
        }
        description = text
    }

    /// Whether a text is a UUID in its usual form.
    static func isUUID(_ text: String) -> Bool {
        let groups = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        return groups.map(\.count) == [8, 4, 4, 4, 12]
            && groups.joined().allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20) }
    }
}
