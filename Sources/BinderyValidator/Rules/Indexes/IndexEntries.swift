import BinderyXML

extension Rule<Document> {
    static let indexEntryParts = Rule(
        RuleDescription(
            "index-entry-parts", "RSC-005", editions: [.epub3],
            summary: "An entry of an index must hold one term, and what leads on from it.",
            rationale:
                "An entry that leads nowhere is of no use. Add a locator, a cross-reference or a list of entries.",
            reference: .indexes,
            accepts: [.index()],
            rejects: [
                .index("<ul>◆<li><span epub:type=\"index-term\">A</span></li></ul>"),
                .index("<ul>◆<li><a epub:type=\"index-locator\" href=\"#a\" id=\"a\">1</a></li></ul>"),
            ])
    ) { document, report in
        for element in document.indexElements where element.hasTerm("index-entry") || element.isImpliedEntry {
            let parts = element.direct(boundary: "li")
            let terms = parts.count {
                $0.hasTerm("index-term") && !$0.hasAnyTerm("index-xref-related", "index-xref-preferred")
            }
            if terms != 1 { report(element.startTag, "the entry holds \(terms) terms, not one") }
            let leadsOn = parts.contains {
                $0.isPlainList
                    || $0.hasAnyTerm(
                        "index-entry-list", "index-editor-note", "index-locator-list", "index-locator",
                        "index-locator-range", "index-xref-preferred", "index-xref-related")
            }
            if !leadsOn { report(element.startTag, "the entry leads nowhere") }
        }
    }

    static let indexEntryRivals = Rule(
        RuleDescription(
            "index-entry-rivals", "RSC-005", editions: [.epub3],
            summary: "An entry of an index must not hold the same kind of part twice.",
            rationale: "One list of entries, one list of locators or locators alone, one note. Join them.",
            reference: .indexes,
            accepts: [
                .index(
                    """
                    <ul><li><span epub:type="index-term">A</span> \
                    <a epub:type="index-locator" href="#a" id="a">1</a><span epub:type="index-editor-note">B</span></li></ul>
                    """)
            ],
            rejects: [
                .index(
                    """
                    <ul>◆<li><span epub:type="index-term">A</span> <a epub:type="index-locator" href="#a" id="a">1</a>\
                    <span epub:type="index-editor-note">B</span><span epub:type="index-editor-note">C</span></li></ul>
                    """)
            ])
    ) { document, report in
        for element in document.indexElements where element.hasTerm("index-entry") || element.isImpliedEntry {
            let parts = element.direct(boundary: "li")
            func count(_ term: String) -> Int { parts.count { $0.hasTerm(term) } }
            if parts.count(where: { $0.isPlainList || $0.hasTerm("index-entry-list") }) > 1 {
                report(element.startTag, "the entry holds two lists of entries")
            }
            let locatorLists = count("index-locator-list")
            if locatorLists > 0, parts.contains(where: { $0.hasAnyTerm("index-locator", "index-locator-range") }) {
                report(element.startTag, "the entry holds locators beside a list of them")
            }
            if locatorLists > 1 { report(element.startTag, "the entry holds two lists of locators") }
            if count("index-editor-note") > 1 { report(element.startTag, "the entry holds two notes") }
            if count("index-xref-preferred") > 0, count("index-xref-related") > 0 {
                report(element.startTag, "the entry names both a preferred and a related entry")
            }
        }
    }

    static let indexLocators = Rule(
        RuleDescription(
            "index-locators", "RSC-005", editions: [.epub3],
            summary: "A list of locators must hold one, and a range of locators one or two.",
            rationale: "Locators are the links into the text. Add them as a elements.",
            reference: .indexes,
            accepts: [
                .index(
                    """
                    <ul><li><span epub:type="index-term">A</span> \
                    <ul epub:type="index-locator-list"><li><a href="#a" id="a">1</a></li></ul></li></ul>
                    """)
            ],
            rejects: [
                .index(
                    """
                    <ul><li><span epub:type="index-term">A</span> ◆<ul epub:type="index-locator-list"><li>1</li></ul>\
                    </li></ul>
                    """)
            ])
    ) { document, report in
        for element in document.indexElements {
            if element.hasTerm("index-locator-list"),
                !element.descendants.contains(where: {
                    $0.hasTerm("index-locator") || $0.is(.xhtml, "a") && $0[.epub, "type"] == nil
                })
            {
                report(element.startTag, "the list of locators holds none")
            }
            if element.hasTerm("index-locator-range") {
                let links = element.descendants.count { $0.is(.xhtml, "a") }
                if links == 0 || links > 2 {
                    report(element.startTag, "the range has \(links) locators, not one or two")
                }
            }
        }
    }

    static let indexReferences = Rule(
        RuleDescription(
            "index-references", "RSC-005", editions: [.epub3],
            summary: "A cross-reference of an index must name a term.",
            rationale: "Without it nobody knows where to look. Mark the term with index-term.",
            reference: .indexes,
            accepts: [
                .index(
                    """
                    <ul><li><span epub:type="index-term">A</span> \
                    <span epub:type="index-xref-related">see <span epub:type="index-term">B</span></span></li></ul>
                    """)
            ],
            rejects: [
                .index(
                    """
                    <ul><li><span epub:type="index-term">A</span> ◆<span epub:type="index-xref-related">see B</span></li>\
                    </ul>
                    """)
            ])
    ) { document, report in
        for element in document.indexElements
        where element.hasAnyTerm("index-xref-preferred", "index-xref-related") {
            let names =
                element.hasAnyTerm("index-term", "index-term-category")
                || element.descendants.contains { $0.hasAnyTerm("index-term", "index-term-category") }
            if !names { report(element.startTag, "the cross-reference names no term") }
        }
    }
}

extension XMLElement {
    /// Whether it is a list without a type, which is one of entries in an entry.
    fileprivate var isPlainList: Bool { self.is(.xhtml, "ul") && self[.epub, "type"] == nil }
}
