import BinderyXML

extension Rule<Document> {
    static let indexTermPlace = Rule(
        RuleDescription(
            "index-term-element", "RSC-005", editions: [.epub3],
            summary: "Each term of an index must stand on an element that can be that part.",
            rationale: "Lists are ul, entries li, locators a, and so on. Move the term to such an element.",
            reference: .indexes,
            accepts: [.index()],
            rejects: [
                .index(
                    """
                    <ul><li><span epub:type="index-term">A</span> <span>◆<b epub:type="index-locator">1</b></span></li></ul>
                    """, also: ["index-locators", "index-term-parent"])
            ])
    ) { document, report in
        for element in document.indexElements {
            for term in element.terms {
                guard let allowed = elements[term], !allowed.contains(element.localName) else { continue }
                report(element.startTag, "“\(term)” must not stand on “\(element.localName)”")
            }
        }
    }

    private static let sections: Set<String> = ["section", "article", "aside", "nav"]

    /// By its name, the elements that a term may stand on.
    private static let elements: [String: Set<String>] = [
        "index": sections.union(["body"]), "index-headnotes": sections.union(["header"]),
        "index-legend": sections.union(["dl"]), "index-group": sections, "index-entry-list": ["ul"],
        "index-entry": ["li"], "index-locator-list": ["ul"], "index-locator": ["a"], "index-term-category": ["a"],
        "index-term": [
            "a", "abbr", "area", "audio", "b", "bdi", "bdo", "br", "button", "canvas", "cite", "code", "data",
            "datalist", "del", "dfn", "em", "embed", "i", "iframe", "img", "input", "ins", "kbd", "label", "map",
            "mark", "math", "meter", "noscript", "object", "output", "progress", "q", "ruby", "s", "samp", "script",
            "select", "small", "span", "strong", "sub", "sup", "svg", "textarea", "time", "u", "var", "video",
        ],
    ]

    static let indexTermParent = Rule(
        RuleDescription(
            "index-term-parent", "RSC-005", editions: [.epub3],
            summary: "Each term of an index must stand in the part that it belongs to.",
            rationale: "A locator belongs to an entry, an entry to a list, a list to an index. Move the element.",
            reference: .indexes,
            accepts: [.index()],
            rejects: [
                .index(
                    """
                    <p>◆<span epub:type="index-term">A</span></p><ul><li><span epub:type="index-term">A</span> \
                    <a epub:type="index-locator" href="#a" id="a">1</a></li></ul>
                    """)
            ])
    ) { document, report in
        for element in document.indexElements {
            var terms = element.terms
            if !terms.contains("index-entry-list"), element.isEntryList { terms.append("index-entry-list") }
            if !terms.contains("index-locator"), element.localName == "a",
                element.ancestors.contains(where: { $0.hasAnyTerm("index-locator-list", "index-locator-range") })
            {
                terms.append("index-locator")
            }
            for term in terms where !element.isInPlace(for: term) {
                report(element.startTag, "“\(term)” stands outside of the part that it belongs to")
            }
        }
    }
}

extension XMLElement {
    /// Whether it stands where a term may.
    fileprivate func isInPlace(for term: String) -> Bool {
        switch term {
        case "index-headnotes", "index-group": nearestTyped()?.hasTerm("index") ?? false
        case "index-legend": nearestTyped()?.hasTerm("index-headnotes") ?? false
        case "index-entry-list":
            nearestTyped()?.hasAnyTerm("index", "index-group", "index-entry") ?? false
                || ancestors.contains { $0.isImpliedEntry }
        case "index-entry": parent.map { $0.is(.xhtml, "ul") && $0.isEntryList } ?? false
        case "index-term":
            parent?.hasAnyTerm("index-entry", "index-xref-related", "index-xref-preferred") ?? false
                || isInImpliedEntry
        case "index-editor-note", "index-locator-list", "index-xref-related", "index-xref-preferred": isInEntry
        case "index-locator":
            ancestors.contains { $0.hasAnyTerm("index-locator-list", "index-locator-range") } || isInImpliedEntry
        case "index-locator-range": ancestors.contains { $0.hasTerm("index-locator-list") } || isInImpliedEntry
        case "index-term-category":
            hasAnyTerm("index-xref-related", "index-xref-preferred")
                || ancestors.contains { $0.hasAnyTerm("index-xref-related", "index-xref-preferred") }
        default: true
        }
    }
}
