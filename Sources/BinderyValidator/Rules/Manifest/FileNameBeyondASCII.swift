import BinderyCore
import BinderyXML

extension Rule<PackageDocument> {
    static let fileNameBeyondASCII = Rule(
        RuleDescription(
            "manifest-file-name-non-ascii", "PKG-012", .usage,
            summary: "File names of ASCII characters are found everywhere.",
            rationale: "Some older tools write and read other characters wrongly. Rename the file if that matters.",
            reference: .epub33("sec-container-filenames"),
            accepts: [.package(manifest: "<item id=\"a\" href=\"a.css\" media-type=\"text/css\"/>")],
            rejects: [.package(manifest: "◆<item id=\"a\" href=\"\u{E9}.css\" media-type=\"text/css\"/>")])
    ) { package, report in
        for name in FileName.all(in: package) where FileName.isBeyondASCII(name.path) {
            report(
                name.item.element.startTag, "the file name “\(name.path)” has characters beyond ASCII")
        }
    }
}
