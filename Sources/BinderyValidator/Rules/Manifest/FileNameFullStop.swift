import BinderyXML

extension Rule<PackageDocument> {
    static let fileNameFullStop = Rule(
        RuleDescription(
            "manifest-file-name-full-stop", "PKG-011",
            summary: "A file name must not end with a full stop.",
            rationale: "Some file systems drop it, so that the file is not found. Rename the file.",
            reference: .epub33("sec-container-filenames"),
            accepts: [.package(manifest: "<item id=\"a\" href=\"a.css\" media-type=\"text/css\"/>")],
            rejects: [.package(manifest: "◆<item id=\"a\" href=\"a.\" media-type=\"text/css\"/>")])
    ) { package, report in
        for name in FileName.all(in: package) where FileName.endsWithFullStop(name.path) {
            report(name.item.element.startTag, "the file name “\(name.path)” ends with a full stop")
        }
    }
}
