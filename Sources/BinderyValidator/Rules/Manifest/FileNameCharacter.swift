import BinderyXML

extension Rule<PackageDocument> {
    static let fileNameCharacter = Rule(
        RuleDescription(
            "manifest-file-name-character", "PKG-009",
            summary: "File names must not contain characters that file systems forbid.",
            rationale: "The file cannot be stored everywhere. Rename it.",
            reference: .epub33("sec-container-filenames"),
            accepts: [.package(manifest: "<item id=\"a\" href=\"a+b.css\" media-type=\"text/css\"/>")],
            rejects: [.package(manifest: "◆<item id=\"a\" href=\"a*b.css\" media-type=\"text/css\"/>")])
    ) { package, report in
        for name in FileName.all(in: package) where FileName.hasForbiddenCharacter(name.path) {
            report(
                name.item.element.startTag,
                "the file name “\(name.path)” contains a character that is not allowed")
        }
    }
}
