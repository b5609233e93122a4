import BinderyCore
import BinderyXML

extension Rule<Publication> {
    static let schoolMicrodata = Rule(
        RuleDescription(
            "school-microdata", "HTM-051", .warning, editions: [.epub3],
            summary: "In a book for schools, microdata should be given as RDFa too.",
            rationale: "Learning systems read RDFa. Write the same with the attributes property and typeof.",
            reference: .education,
            accepts: [
                .schoolBook(
                    "<p itemscope=\"\" typeof=\"Person\"><b itemprop=\"name\" property=\"name\">A</b></p>")
            ],
            rejects: [.schoolBook("◆<p itemscope=\"\"><b itemprop=\"name\">A</b></p>")])
    ) { publication, report in
        let facts = publication.package.items.compactMap { $0.part.flatMap { publication.facts[$0] } }
        guard facts.contains(where: { $0.context.isEDUPUB }), !facts.contains(where: \.hasRDFa),
            let first = facts.first(where: { $0.microdata != nil })
        else { return }
        report(first.microdata, "there is microdata in the publication, but no RDFa", in: first.context.part)
    }
}

extension DocumentFacts {
    /// Takes down whether a document of a book for schools has microdata and RDFa.
    mutating func collectEnrichment(_ document: Document) {
        guard context.isEDUPUB, document.kind.isXHTML else { return }
        let tree = document.tree
        let microdata = Set(Self.microdataAttributes.compactMap { tree.names.find(.none, $0) })
        let rdfa = Set(Self.rdfaAttributes.compactMap { tree.names.find(.none, $0) })
        let nodes = tree.nodes
        for index in nodes.indices where nodes[index].isElement {
            for attribute in tree.attributes(of: index) {
                let name = tree.attributeName(attribute)
                if microdata.contains(name), self.microdata == nil { self.microdata = tree.element(index).startTag }
                if rdfa.contains(name) { hasRDFa = true }
            }
        }
    }

    private static let microdataAttributes = ["itemid", "itemprop", "itemref", "itemscope", "itemtype"]
    private static let rdfaAttributes = ["about", "property", "resource", "typeof", "vocab"]
}
