import BinderyCore
import BinderyXML

extension Rule<PackageDocument> {
    static let metaAuthDeprecated = Rule(
        RuleDescription(
            "metadata-meta-auth-deprecated", "RSC-017", .warning, editions: [.epub3],
            summary: "The property meta-auth should no longer be used.",
            rationale: "No reading system uses it. Remove it.",
            reference: .epub33("meta-auth"),
            accepts: [.package()],
            rejects: [.package(metadata: "◆<meta property=\"meta-auth\">A</meta>")])
    ) { package, report in
        for meta in package.metas where meta.name == "meta-auth" {
            report(meta.element.startTag, "the property “meta-auth” is deprecated")
        }
    }
}
