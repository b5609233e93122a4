import BinderyXML

/// The sections of a document, each with the headings that belong to it and to no section within.
struct SchoolSections {
    /// A section, or a body that is one.
    struct Section {
        let element: XMLElement
        var headings: [XMLElement] = []

        /// Its label for those who cannot see it.
        var label: String? { element["aria-label"] }
        /// Whether the label says something.
        var hasLabel: Bool { !(label ?? "").isBlank }
    }

    /// The sections in document order; the body is one if it holds more than sections.
    private(set) var sections: [Section] = []
    /// All headings in document order.
    private(set) var headings: [XMLElement] = []
    /// The body.
    private(set) var body: XMLElement?

    private static let boundaries: Set<String> = ["section", "article", "aside", "nav"]

    init(_ document: Document) {
        body = document.tree.root?.firstChild(.xhtml, "body")
        guard let body else { return }
        var places: [Int: Int] = [:]
        let isSection = body.children.contains { $0.namespace == .xhtml && !Self.boundaries.contains($0.localName) }
        if isSection {
            places[body.index] = 0
            sections.append(Section(element: body))
        }
        for element in body.descendants {
            if element.is(.xhtml, "section") || element.is(.xhtml, "article") {
                places[element.index] = sections.count
                sections.append(Section(element: element))
            } else if element.isHeading {
                headings.append(element)
                let around = element.ancestors.first {
                    $0.namespace == .xhtml && Self.boundaries.contains($0.localName) || $0.index == body.index
                }
                if let around, let place = places[around.index] { sections[place].headings.append(element) }
            }
        }
    }

    /// The rank that the first heading has, or a label in place of it.
    var firstRank: (rank: Int, depth: Int) {
        if let body, !(body["aria-label"] ?? "").isBlank { return (1, 0) }
        let first = headings.first { heading in
            !heading.isInside(["aside", "nav"])
                && (heading.count(around: ["section"]) + heading.count(around: ["article"])) <= 1
        }
        guard let first else { return (1, 0) }
        return (first.headingRank, first.isInside(["section", "article", "nav"]) ? 1 : 0)
    }

    /// Whether the body holds something beside sections and articles.
    var bodyHoldsMore: Bool {
        body?.children.contains { $0.namespace == .xhtml && !["section", "article"].contains($0.localName) } ?? false
    }

    /// The rank that a heading should have where it stands.
    func expectedRank(of heading: XMLElement) -> Int {
        let depth = heading.count(around: Array(Self.boundaries))
        let first = firstRank
        return bodyHoldsMore ? first.rank - first.depth + depth : first.rank + depth - 1
    }
}

extension XMLElement {
    /// Whether it is a heading by its name or role.
    var isHeading: Bool { isNumberedHeading || namespace == .xhtml && self["role"] == "heading" }

    /// The rank of a heading, 1 to 6.
    var headingRank: Int {
        if self["role"] == "heading" { return self["aria-level"].flatMap { Int($0) } ?? 2 }
        return Int(localName.dropFirst()) ?? 2
    }

    /// The number of elements of these names around it.
    func count(around names: [String]) -> Int {
        ancestors.count { $0.namespace == .xhtml && names.contains($0.localName) }
    }

    /// Whether an element of one of these names is around it.
    func isInside(_ names: [String]) -> Bool {
        ancestors.contains { $0.namespace == .xhtml && names.contains($0.localName) }
    }
}
