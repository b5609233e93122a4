import BinderyXML

extension Rule<PackageDocument> {
    static let modifiedForm = Rule(
        RuleDescription(
            "metadata-modified-form", "RSC-005", editions: [.epub3],
            summary: "The time of the last change has the form CCYY-MM-DDThh:mm:ssZ.",
            rationale: "Reading systems compare the times as texts. Write the time in UTC, with seconds and a Z.",
            reference: .epub33("sec-metadata-last-modified"),
            accepts: [.package()],
            rejects: [.package(modified: "◆<meta property=\"dcterms:modified\">2024-01-01</meta>")])
    ) { package, report in
        for meta in package.metas where meta.name == "dcterms:modified" {
            if !DateSyntax.isModificationDate(Array(meta.value.utf8)[...]) {
                report(
                    meta.element.startTag,
                    "the time “\(meta.value)” does not have the form CCYY-MM-DDThh:mm:ssZ")
            }
        }
    }
}
