import BinderyXML

extension Rule<Document> {
    static let indexMissing = Rule(
        RuleDescription(
            "index-missing", "RSC-005", editions: [.epub3],
            summary: "A document that is declared as an index must hold one.",
            rationale: "Reading systems open it to look up terms. Mark the index with epub:type=\"index\".",
            reference: .indexes,
            accepts: [.index()],
            rejects: [
                .document(
                    .xhtml,
                    """
                    ◆<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A</title></head><body><p>A</p></body></html>
                    """, profile: .index)
            ])
    ) { document, report in
        guard document.context.isIndexContent, let root = document.tree.root else { return }
        if !root.descendants.contains(where: { $0.terms.contains("index") }) {
            report(root.startTag, "the document is declared as an index, but holds none")
        }
    }

    static let indexOnBody = Rule(
        RuleDescription(
            "index-on-body", "RSC-005", editions: [.epub3],
            summary: "In a document that holds nothing but an index, the body must be the index.",
            rationale: "Reading systems tell such documents by the body. Move epub:type=\"index\" there.",
            reference: .indexes,
            accepts: [.index()],
            rejects: [
                .document(
                    .xhtml,
                    """
                    <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">
                    <head><title>A</title></head>◆<body><section epub:type="index"><ul><li>\
                    <span epub:type="index-term">A</span> <a epub:type="index-locator" href="#a" id="a">1</a>\
                    </li></ul></section></body></html>
                    """, profile: .index)
            ])
    ) { document, report in
        guard document.context.isIndexContent, let body = document.tree.root?.firstChild(.xhtml, "body"),
            body[.epub, "type"] != "index"
        else { return }
        let hasOther = body.descendants.contains { element in
            element.namespace == .xhtml && element.ownText && !element.ancestors.contains { $0.hasTerm("index") }
        }
        if !hasOther { report(body.startTag, "the document is an index, but its body is not marked as one") }
    }
}

extension XMLElement {
    /// Whether it begins its own text with more than white space.
    fileprivate var ownText: Bool {
        let nodes = tree.nodes
        var place = index + 1
        while place < Int(nodes[index].end) {
            if !nodes[place].isElement { return nodes[place].name == .text }
            place = max(place + 1, Int(nodes[place].end))
        }
        return false
    }
}
