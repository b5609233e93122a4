import BinderyXML

extension Rule<PackageDocument> {
    static let packageIDRepeated = Rule(
        RuleDescription(
            "package-id-repeated", "RSC-005",
            summary: "An id may stand only once in a package document.",
            rationale: """
                References by this id lead to one of the elements, and nobody knows to which. Give each element an id \
                of its own.
                """,
            reference: .epub33("attrdef-id"),
            accepts: [.package(manifest: "<item id=\"a\" href=\"a.css\" media-type=\"text/css\"/>")],
            rejects: [
                .package(
                    metadata: "◆<dc:creator id=\"a\">A</dc:creator>",
                    manifest: "◆<item id=\" a\" href=\"a.css\" media-type=\"text/css\"/>")
            ])
    ) { package, report in
        var counts: [String: Int] = [:]
        for element in package.tree.elements {
            if let id = element["id"].map(XMLWhitespace.trimmed) { counts[id, default: 0] += 1 }
        }
        guard counts.contains(where: { $0.value > 1 }) else { return }
        for element in package.tree.elements {
            guard let id = element["id"].map(XMLWhitespace.trimmed), let count = counts[id], count > 1 else { continue }
            report(element.startTag, "\(count) elements have the id “\(id)”")
        }
    }
}
