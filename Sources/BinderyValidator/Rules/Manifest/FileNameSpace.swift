import BinderyCore
import BinderyXML

extension Rule<PackageDocument> {
    static let fileNameSpace = Rule(
        RuleDescription(
            "manifest-file-name-space", "PKG-010", .warning,
            summary: "File names should not contain white space.",
            rationale: "Older reading systems do not find such files. Use hyphens or underscores.",
            reference: .epub33("sec-container-filenames"),
            accepts: [.package(manifest: "<item id=\"a\" href=\"a-b.css\" media-type=\"text/css\"/>")],
            rejects: [.package(manifest: "◆<item id=\"a\" href=\"a%20b.css\" media-type=\"text/css\"/>")])
    ) { package, report in
        for name in FileName.all(in: package) where FileName.hasSpace(name.path) {
            report(name.item.element.startTag, "the file name “\(name.path)” contains white space")
        }
    }
}
