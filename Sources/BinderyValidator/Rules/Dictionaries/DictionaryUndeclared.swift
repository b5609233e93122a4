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
            let type = document.tree.attributes(.epub, "type").first(where: { $0.element.hasTerm("dictionary") })
        else { return }
        report(type.element.startTag, "there is a dictionary, but the package document does not say so")
    }
}
