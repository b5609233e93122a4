/// How the bytes of an image agree with its declared type and its name.
package enum ImageFile {
    /// What does not agree.
    package enum Problem: Sendable, Hashable {
        /// There are fewer than four bytes.
        case tooShort
        /// The first bytes are not those of the declared type.
        case wrongType
        /// The extension of the name is that of another format than the one of the bytes.
        case wrongExtension(found: MediaFormat)
        /// The format is unknown, or the header is broken.
        case corrupt
    }

    /// What does not agree about an image that is declared as `image/png`, `image/jpeg` or `image/gif`.
    ///
    /// The bytes of other types are not looked at, and nothing can be said about a file that is called `.svg`.
    ///
    /// - Parameters:
    ///   - bytes: the file, or its beginning.
    ///   - isComplete: whether that is all of it.
    /// - Returns: `nil` if more bytes are needed.
    package static func problems(
        _ bytes: [UInt8], isComplete: Bool, declared: MIMEType, name: Substring
    ) -> [Problem]? {
        guard let signature = signature(of: declared) else { return [] }
        var problems: [Problem] = []
        if bytes.count < 4 {
            if !isComplete { return nil }
            problems.append(.tooShort)
        } else if !bytes.starts(with: signature) {
            problems.append(.wrongType)
        }
        let dot = name.utf8.lastIndex(of: UInt8(ascii: "."))
        let suffix = dot.map { name[name.utf8.index(after: $0)...].lowercased() }
        if suffix == "svg" { return problems }
        guard let format = MediaFormat(sniffing: bytes[...]), let expected = suffix.flatMap({ formats[$0] }),
            formats.values.contains(format)
        else { return problems + [.corrupt] }
        if format != expected { return problems + [.wrongExtension(found: format)] }
        switch ImageHeader(bytes, format: format) {
        case .incomplete: return isComplete ? problems + [.corrupt] : nil
        case .corrupt: return problems + [.corrupt]
        default: return problems
        }
    }

    /// The bytes that a file of a type begins with.
    private static func signature(of type: MIMEType) -> [UInt8]? {
        switch type.essence {
        case "image/png": [0x89, 0x50, 0x4E, 0x47]
        case "image/jpeg": [0xFF, 0xD8]
        case "image/gif": Array("GIF8".utf8)
        default: nil
        }
    }

    /// The formats of bitmaps by their extensions.
    private static let formats: [String: MediaFormat] = [
        "png": .png, "jpg": .jpeg, "jpeg": .jpeg, "gif": .gif, "bmp": .bmp, "tif": .tiff, "tiff": .tiff,
    ]
}
