import BinderyCore
import BinderyXML

extension Rule<Document> {
    static let dictionaryUndeclared = Rule(
        RuleDescription(
            "dictionary-undeclared", "OPF-079", .warning, editions: [.epub3],
            summary: "A publication that holds a dictionary should say so.",
            rationale: "Reading systems offer it for looking up words. Add <dc:type>dictionary</dc:type>.",
            reference: .dictionaries,
            accepts: [.book()],
            rejects: [
                .book([
                    "EPUB/c.xhtml": """
                    <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">\
                    <head><title>A</title></head><body>\
                    ◆<section epub:type="dictionary"><article><p>a</p></article></section></body></html>
                    """
                ])
            ]),
        RuleScope(kinds: .allXHTML)
    ) { document, report in
        guard document.context.isInPublication, !document.context.publicationTypes.contains("dictionary"),
            document.tree.names.find(.epub, "type") != nil,
            let element = document.tree.elements.first(where: { $0.hasTerm("dictionary") })
        else { return }
        report(element.startTag, "there is a dictionary, but the package document does not say so")
    }
}
