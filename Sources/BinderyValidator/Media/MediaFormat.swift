/// The format of a file by its first bytes (mimesniff.spec.whatwg.org, section 6).
package enum MediaFormat: String, Sendable, Hashable, CaseIterable {
    case png, jpeg, gif, webp, bmp, tiff, avif, svg
    case mp3, mp4, ogg, opus, wav, flac, webm
    case trueType, openType, woff, woff2
    case xml, html, pdf, zip, gzip

    /// Recognises a format; the first kilobyte is enough. `nil` if it is none of these.
    package init?(sniffing bytes: ArraySlice<UInt8>) {
        for (format, offset, signature) in Self.signatures {
            let start = bytes.startIndex + offset
            if start + signature.count <= bytes.endIndex, bytes[start...].starts(with: signature) {
                self = format.refined(bytes)
                return
            }
        }
        if bytes.count > 1, bytes[bytes.startIndex] == 0xFF, bytes[bytes.startIndex + 1] & 0xE6 == 0xE2 {
            self = .mp3
            return
        }
        guard let markup = Self.markup(bytes) else { return nil }
        self = markup
    }

    /// The bytes by which formats are known, and where they stand.
    private static let signatures: [(MediaFormat, Int, [UInt8])] = [
        (.png, 0, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), (.jpeg, 0, [0xFF, 0xD8]),
        (.gif, 0, Array("GIF87a".utf8)), (.gif, 0, Array("GIF89a".utf8)), (.webp, 8, Array("WEBP".utf8)),
        (.bmp, 0, Array("BM".utf8)), (.tiff, 0, [0x49, 0x49, 0x2A, 0]), (.tiff, 0, [0x4D, 0x4D, 0, 0x2A]),
        (.mp3, 0, Array("ID3".utf8)), (.mp4, 4, Array("ftyp".utf8)), (.ogg, 0, Array("OggS".utf8)),
        (.wav, 8, Array("WAVE".utf8)), (.flac, 0, Array("fLaC".utf8)), (.webm, 0, [0x1A, 0x45, 0xDF, 0xA3]),
        (.trueType, 0, [0, 1, 0, 0]), (.trueType, 0, Array("true".utf8)), (.trueType, 0, Array("ttcf".utf8)),
        (.openType, 0, Array("OTTO".utf8)), (.woff, 0, Array("wOFF".utf8)), (.woff2, 0, Array("wOF2".utf8)),
        (.pdf, 0, Array("%PDF-".utf8)), (.zip, 0, [0x50, 0x4B, 3, 4]), (.gzip, 0, [0x1F, 0x8B]),
    ]

    /// Tells formats apart that share a container.
    private func refined(_ bytes: ArraySlice<UInt8>) -> MediaFormat {
        switch self {
        case .mp4 where bytes.dropFirst(8).starts(with: "avi".utf8): .avif
        case .ogg where bytes.dropFirst(28).starts(with: "OpusHead".utf8): .opus
        default: self
        }
    }

    /// HTML, SVG or other XML, by its first tag.
    private static func markup(_ bytes: ArraySlice<UInt8>) -> MediaFormat? {
        var rest = bytes.prefix(1024)
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
        rest = rest.drop(while: \.isASCIIWhitespace)
        guard rest.first == UInt8(ascii: "<") else { return nil }
        var isXML = false
        while rest.first == UInt8(ascii: "<") {
            if starts(rest, "<svg") { return .svg }
            if starts(rest, "<!doctype html") || starts(rest, "<html") { return isXML ? .xml : .html }
            guard starts(rest, "<?xml") || starts(rest, "<!--") || starts(rest, "<!doctype") else { break }
            isXML = isXML || starts(rest, "<?xml")
            guard let end = rest.firstIndex(of: UInt8(ascii: ">")) else { break }
            rest = rest[(end + 1)...].drop(while: \.isASCIIWhitespace)
        }
        return isXML || rest.dropFirst().first.map(\.isASCIIAlpha) == true ? .xml : nil
    }

    private static func starts(_ bytes: ArraySlice<UInt8>, _ lowercase: String) -> Bool {
        bytes.prefix(lowercase.utf8.count).equalsIgnoringASCIICase(lowercase)
    }
}
