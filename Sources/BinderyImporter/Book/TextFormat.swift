internal import BinderyCore

/// What kind of text a file is.
enum TextFormat: Hashable {
    case plainText, markdown, html

    /// The kind of a file by its name and, where that says nothing, by its first bytes.
    ///
    /// - Throws: ``BinderyError`` of code `input` for a file that is no text.
    init(of bytes: [UInt8], path: String) throws(BinderyError) {
        if let name = Self.nameOfOtherFormat(bytes) {
            let advice = "save it as text, Markdown or HTML first"
            throw BinderyError(.input, "this is \(name), and no text; \(advice)", path: path)
        }
        switch path.split(separator: "/").last?.split(separator: ".").dropFirst().last?.lowercased() {
        case "md", "markdown", "mdown", "mkd", "mkdn", "mdwn", "qmd", "rmd": self = .markdown
        case "html", "htm", "xhtml", "xht": self = .html
        case "txt", "text": self = .plainText
        default: self = Self.looksLikeHTML(bytes) ? .html : .plainText
        }
    }

    /// Whether the file at a path is a text by its name.
    static func isText(_ path: String) -> Bool {
        guard let ending = path.split(separator: "/").last?.split(separator: ".").dropFirst().last?.lowercased() else {
            return false
        }
        return [
            "md", "markdown", "mdown", "mkd", "mkdn", "mdwn", "qmd", "rmd", "html", "htm", "xhtml", "xht", "txt",
            "text",
        ].contains(ending)
    }

    private static func looksLikeHTML(_ bytes: [UInt8]) -> Bool {
        let start = String(decoding: bytes.prefix(1024), as: UTF8.self).lowercased()
        return ["<!doctype html", "<html", "<head", "<body"].contains { start.contains($0) }
    }

    private static func nameOfOtherFormat(_ bytes: [UInt8]) -> String? {
        let signatures: [([UInt8], String)] = [
            (Array("%PDF-".utf8), "a PDF"), ([0x50, 0x4B, 0x03, 0x04], "an archive (such as EPUB, DOCX or ODT)"),
            (Array("{\\rtf".utf8), "a file in Rich Text Format"),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "a Word document of the old kind"),
            ([0x89, 0x50, 0x4E, 0x47], "an image"), ([0xFF, 0xD8, 0xFF], "an image"), (Array("GIF8".utf8), "an image"),
            ([0x1F, 0x8B], "a compressed file"), ([0x7F, 0x45, 0x4C, 0x46], "a program"),
        ]
        return signatures.first { bytes.starts(with: $0.0) }?.1
    }
}
