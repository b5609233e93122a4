import BinderyXML

extension Rule<PackageDocument> {
    static let fileNameCharacter = Rule(
        RuleDescription(
            "manifest-file-name-character", "PKG-009", editions: [.epub3],
            summary: "File names must not contain characters that file systems forbid.",
            rationale: "The file cannot be stored everywhere. Rename it.",
            reference: .epub33("sec-container-filenames"),
            accepts: [.package(manifest: "<item id=\"a\" href=\"a+b.css\" media-type=\"text/css\"/>")],
            rejects: [.package(manifest: "◆<item id=\"a\" href=\"a*b.css\" media-type=\"text/css\"/>")])
    ) { package, report in
        for name in FileName.all(in: package) where name.path.unicodeScalars.contains(where: isForbidden) {
            report(
                name.item.element.startTag,
                "the file name “\(name.path)” contains a character that is not allowed")
        }
    }

    /// Whether file names must not contain a character (EPUB 3.3, section 4.2.3).
    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x22, 0x2A, 0x3A, 0x3C, 0x3E, 0x3F, 0x5C, 0x7C, 0x7F: true
        case 0...8, 0xE...0x1F, 0x80...0x9F, 0xE000...0xF8FF, 0xFDD0...0xFDEF, 0xFFF0...0xFFFF, 0xF0000...: true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }
}
