/// Finds out what a file that is not a text seems to be, by its first bytes.
enum BinaryKind {
    /// What the bytes seem to be, as “a PDF document”; `nil` if they begin like no format known here.
    static func of(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            return archiveKind(bytes)
        }
        if bytes.starts(with: Array("RIFF".utf8)), bytes.dropFirst(8).starts(with: Array("WEBP".utf8)) {
            return "a WebP image"
        }
        if bytes.dropFirst(60).starts(with: Array("BOOKMOBI".utf8)) { return "a Kindle book (MOBI)" }
        if bytes.dropFirst(4).starts(with: Array("ftyp".utf8)) { return "a video or an image of the MPEG-4 family" }
        return signatures.first { bytes.starts(with: $0.0) }?.1
    }

    /// Office documents and e-books are ZIP archives that name themselves in the names of their first entries.
    private static func archiveKind(_ bytes: [UInt8]) -> String {
        let head = bytes.prefix(4096)
        func names(_ text: String) -> Bool { contains(head, Array(text.utf8)) }
        if names("application/epub+zip") { return "an EPUB" }
        if names("application/vnd.oasis.opendocument") { return "an OpenDocument file" }
        if names("word/") { return "a Word document (DOCX)" }
        if names("[Content_Types].xml") { return "an Office document" }
        return "a ZIP archive"
    }

    private static func contains(_ bytes: ArraySlice<UInt8>, _ pattern: [UInt8]) -> Bool {
        guard let first = pattern.first else { return true }
        return bytes.indices.contains { bytes[$0] == first && bytes[$0...].starts(with: pattern) }
    }

    private static let signatures: [([UInt8], String)] = [
        (Array("%PDF-".utf8), "a PDF document"),
        ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], "a PNG image"),
        ([0xFF, 0xD8, 0xFF], "a JPEG image"),
        (Array("GIF87a".utf8), "a GIF image"),
        (Array("GIF89a".utf8), "a GIF image"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1], "an old Office document (DOC)"),
        (Array("{\\rtf".utf8), "a Rich Text document (RTF)"),
        ([0x1F, 0x8B], "a gzip archive"),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7-Zip archive"),
        (Array("Rar!".utf8), "a RAR archive"),
        ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "an xz archive"),
        ([0x28, 0xB5, 0x2F, 0xFD], "a Zstandard archive"),
        (Array("ID3".utf8), "an MP3 recording"),
        (Array("OggS".utf8), "an Ogg recording"),
        (Array("fLaC".utf8), "a FLAC recording"),
        (Array("SQLite format 3".utf8), "an SQLite database"),
        (Array("wOFF".utf8), "a web font"),
        (Array("wOF2".utf8), "a web font"),
        (Array("OTTO".utf8), "a font"),
        ([0x00, 0x01, 0x00, 0x00, 0x00], "a font"),
    ]
}
