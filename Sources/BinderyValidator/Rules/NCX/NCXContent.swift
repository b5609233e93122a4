import BinderyCore
import BinderyXML

extension Rule<Document> {
    static let ncxIDRepeated = Rule(
        RuleDescription(
            "ncx-id-repeated", "RSC-005",
            summary: "An id may stand only once in an NCX.",
            rationale: "Reading systems keep apart the places of the NCX by their ids. Give each an id of its own.",
            reference: .talkingBooks("8"),
            accepts: [.ncx(Example.place("a"))],
            rejects: [.ncx("◆" + Example.place("a") + "◆" + Example.place("a"))]), .kinds(.ncx)
    ) { document, report in
        let elements = document.tree.elements.compactMap { element in
            element["id"].map { (element, XMLWhitespace.trimmed($0)) }
        }
        let counts = Dictionary(elements.map { ($0.1, 1) }, uniquingKeysWith: +)
        for (element, id) in elements {
            guard let count = counts[id], count > 1 else { continue }
            report(element.startTag, "\(count) elements have the id “\(id)”")
        }
    }

    static let ncxTextEmpty = Rule(
        RuleDescription(
            "ncx-text-empty", "NCX-006", .usage,
            summary: "The labels of an NCX should not be empty.",
            rationale: "A reader sees an empty line. Write the title of the chapter.",
            reference: .talkingBooks("8"),
            accepts: [.ncx(Example.place("a"))],
            rejects: [
                .ncx(
                    Example.place("a", label: "").replacing("<text>", with: "◆<text>"))
            ]), .kinds(.ncx)
    ) { document, report in
        for element in document.tree.elements where element.is(.ncx, "text") && !element.hasText {
            report(element.startTag, "the text of \(element.parent?.localName ?? "a label") is empty")
        }
    }

    static let pageTargetRepeated = Rule(
        RuleDescription(
            "ncx-page-repeated", "RSC-005",
            summary: "No two pages of an NCX may have the same value and type.",
            rationale: "A reader who looks for the page is led to one of them only. Correct the value.",
            reference: .talkingBooks("8"),
            accepts: [.ncx(Example.place("a"))],
            rejects: [
                .ncx(
                    Example.place("a"),
                    after: """
                        <pageList>◆<pageTarget id="b" type="normal" value="1"><navLabel><text>1</text></navLabel>\
                        <content src="c.xhtml"/></pageTarget>◆<pageTarget id="d" type="normal" value="1"><navLabel>\
                        <text>1</text></navLabel><content src="d.xhtml"/></pageTarget></pageList>
                        """)
            ]), .kinds(.ncx)
    ) { document, report in
        let pages = document.tree.elements.filter { $0.is(.ncx, "pageTarget") && $0["value"] != nil }
        let keys = pages.map { page in page["type"].map { [page["value"] ?? "", $0] } }
        let counts = Dictionary(keys.compactMap { $0 }.map { ($0, 1) }, uniquingKeysWith: +)
        for (page, key) in zip(pages, keys) where key.map({ counts[$0] != 1 }) ?? true {
            report(page.startTag, "the page “\(page["value"] ?? "")” is not the only one of its type")
        }
    }
}

extension Rule<Publication> {
    static let ncxIdentifier = Rule(
        RuleDescription(
            "ncx-identifier", "NCX-001",
            summary: "The NCX must have the identifier of the publication.",
            rationale: "It tells which publication the NCX belongs to. Copy the unique identifier into dtb:uid.",
            reference: .opf201("2.4.1"),
            accepts: [.book2()],
            rejects: [.ncx(Example.place("a"), uid: "other", mark: "◆")])
    ) { publication, report in
        guard let (facts, uid) = publication.identifierOfNCX, let own = publication.package.uniqueIdentifier,
            !own.isEmpty, XMLWhitespace.trimmed(uid) != own
        else { return }
        report(
            facts.navigation.identifierRange, "the NCX has the identifier “\(uid)”, the package “\(own)”",
            in: facts.context.part)
    }

    static let ncxIdentifierSpace = Rule(
        RuleDescription(
            "ncx-identifier-space", "NCX-004", .usage,
            summary: "The identifier in the NCX should have no white space at its ends.",
            rationale: "Some reading systems compare it byte by byte. Remove the white space.",
            reference: .opf201("2.4.1"),
            accepts: [.book2()],
            rejects: [.ncx(Example.place("a"), uid: " urn:isbn:9780000000002", mark: "◆")])
    ) { publication, report in
        guard let (facts, uid) = publication.identifierOfNCX, XMLWhitespace.trimmed(uid) != uid else { return }
        report(
            facts.navigation.identifierRange, "the identifier has white space at its ends", in: facts.context.part)
    }
}

extension Publication {
    /// The NCX that the spine names, and the identifier in it.
    fileprivate var identifierOfNCX: (facts: DocumentFacts, uid: String)? {
        guard let id = package.spineElement?["toc"].map(XMLWhitespace.trimmed), let part = package.item(id)?.part,
            let facts = facts[part], let uid = facts.navigation.identifier
        else { return nil }
        return (facts, uid)
    }
}
