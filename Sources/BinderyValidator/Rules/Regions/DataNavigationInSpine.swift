import BinderyCore
import BinderyXML

extension Rule<PackageDocument> {
    static let dataNavigationInSpine = Rule(
        RuleDescription(
            "spine-data-navigation", "OPF-077", .warning, editions: [.epub3],
            summary: "The data navigation document should not be in the spine.",
            rationale: "It is for reading systems, not for readers. Remove it from the spine.",
            reference: .regionNavigation,
            accepts: [
                .package(
                    manifest: """
                        <item id="d" href="d.xhtml" media-type="application/xhtml+xml" properties="data-nav"/>
                        """)
            ],
            rejects: [
                .package(
                    manifest: """
                        <item id="d" href="d.xhtml" media-type="application/xhtml+xml" properties="data-nav"/>
                        """,
                    spine: "<itemref idref=\"c\"/>◆<itemref idref=\"d\"/>")
            ])
    ) { package, report in
        for entry in package.spine {
            guard let place = entry.item, package.items[place].properties.contains("data-nav") else { continue }
            report(entry.element.startTag, "the data navigation document is in the spine")
        }
    }
}
