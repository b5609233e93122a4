internal import BinderyCore

/// Images that are written into a text as `data:` addresses (RFC 2397).
enum DataAddress {
    /// The bytes that an image may have.
    static let largestImage = 32 << 20

    /// The image of an address; `nil` if it is malformed, too large or no image.
    static func resource(_ address: String) -> Resource? {
        guard let comma = address.utf8.firstIndex(of: UInt8(ascii: ",")) else { return nil }
        let head = address[..<comma].dropFirst("data:".count).lowercased().split(separator: ";")
        guard let type = head.first, let ending = endings[String(type).trimmingBlanks] else { return nil }
        let body = address[address.utf8.index(after: comma)...]
        guard body.utf8.count <= largestImage / 3 * 4 else { return nil }
        let isBase64 = head.contains { $0.trimmingBlanks == "base64" }
        guard let bytes = isBase64 ? base64(body.percentDecoded.utf8) : Array(body.percentDecoded.utf8), !bytes.isEmpty
        else { return nil }
        return Resource(name: "image-\(String(hash(of: bytes), radix: 16)).\(ending)", content: .bytes(bytes))
    }

    /// The endings of the names of images by media type.
    private static let endings = [
        "image/png": "png", "image/jpeg": "jpg", "image/jpg": "jpg", "image/gif": "gif", "image/webp": "webp",
        "image/svg+xml": "svg",
    ]

    /// The bytes of a text in Base 64 (RFC 4648, also with the alphabet for addresses); `nil` if it is malformed.
    private static func base64(_ text: String.UTF8View) -> [UInt8]? {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count / 4 * 3)
        var buffer: UInt32 = 0
        var bits = 0
        for character in text {
            let value: UInt8
            switch character {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): value = character - UInt8(ascii: "A")
            case UInt8(ascii: "a")...UInt8(ascii: "z"): value = character - UInt8(ascii: "a") + 26
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = character - UInt8(ascii: "0") + 52
            case UInt8(ascii: "+"), UInt8(ascii: "-"): value = 62
            case UInt8(ascii: "/"), UInt8(ascii: "_"): value = 63
            case UInt8(ascii: "="), 0...0x20: continue
            default: return nil
            }
            buffer = buffer << 6 | UInt32(value)
            bits += 6
            if bits >= 8 {
                bits -= 8
                bytes.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
            }
        }
        return bytes
    }

    /// A number for the name of the image, the same for the same bytes on every day (FNV-1a).
    private static func hash(of bytes: [UInt8]) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
}
