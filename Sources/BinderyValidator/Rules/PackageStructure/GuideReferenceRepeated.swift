import BinderyCore
import BinderyXML

extension Rule<PackageDocument> {
    static let guideReferenceRepeated = Rule(
        RuleDescription(
            "guide-reference-repeated", "RSC-017", .warning,
            summary: "A guide should name a place only once for each type.",
            rationale: "A reading system may show the entry twice. Remove one of them.",
            reference: .epub33("sec-opf2-guide"),
            accepts: [
                .package(
                    after: """
                        <guide><reference type="toc" href="nav.xhtml"/><reference type="text" href="c.xhtml"/></guide>
                        """)
            ],
            rejects: [
                .package(
                    after: """
                        <guide>◆<reference type="text" href="c.xhtml"/>◆<reference type="Text" href=" c.xhtml"/></guide>
                        """)
            ])
    ) { package, report in
        let keys = package.guide.map {
            [XMLWhitespace.words($0.type.lowercased()), XMLWhitespace.words($0.href.lowercased())]
        }
        let counts = Dictionary(keys.map { ($0, 1) }, uniquingKeysWith: +)
        for (reference, key) in zip(package.guide, keys) where counts[key, default: 0] > 1 {
            report(
                reference.element.startTag,
                "the guide names “\(reference.href)” more than once as “\(reference.type)”")
        }
    }
}
