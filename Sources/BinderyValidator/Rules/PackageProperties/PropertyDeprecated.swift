import BinderyCore
import BinderyXML

extension Rule<PackageDocument> {
    static let propertyDeprecated = Rule(
        RuleDescription(
            "property-deprecated", "OPF-086", .warning, editions: [.epub3],
            summary: "Deprecated properties should no longer be used.",
            rationale: """
                Reading systems need not know them any more. Use record with a media type for records, the viewport of \
                the documents for their size, and both in place of portrait.
                """,
            reference: .epub33("app-vocabs"),
            accepts: [.package(metadata: "<meta property=\"rendition:spread\">both</meta>")],
            rejects: [
                .package(metadata: "<meta ◆property=\"rendition:spread\">portrait</meta>"),
                .package(metadata: "<meta ◆property=\"rendition:viewport\">width=10, height=20</meta>"),
                .package(metadata: "<link ◆rel=\"onix-record\" href=\"r.xml\" media-type=\"text/xml\"/>"),
                .package(spine: "<itemref idref=\"c\" ◆properties=\"rendition:spread-portrait\"/>"),
            ]),
        RuleScope().evenBroken
    ) { package, report in
        for use in package.propertyUses {
            guard case .property(let property, let vocabulary) = use.meaning else { continue }
            // For the others there are rules of their own, or none.
            if property.isDeprecated, vocabulary != .meta, vocabulary != .item {
                report(use.attribute.range, "the property “\(use.name)” is deprecated")
            } else if vocabulary == .renditionMeta, property.name == "spread",
                XMLWhitespace.trimmed(use.element.text) == "portrait"
            {
                report(use.attribute.range, "the value “portrait” of “\(use.name)” is deprecated")
            }
        }
    }
}
