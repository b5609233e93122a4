import BinderyCore
import BinderyXML

extension Rule<Document> {
    static let namespaceUnusual = Rule(
        RuleDescription(
            "xhtml-namespace-unusual", "HTM-010", .usage, editions: [.epub3],
            summary: "The prefix epub is for the namespace of EPUB.",
            rationale: """
                What stands under the prefix means nothing to a reading system if its namespace is another one. Write \
                xmlns:epub="http://www.idpf.org/2007/ops".
                """,
            reference: .epub33("sec-epub-type-attribute"),
            accepts: [.xhtml("<p epub:type=\"bridgehead\">A</p>")],
            rejects: [.xhtml("◆<p xmlns:epub=\"http://example.org/ops\">A</p>")]),
        RuleScope(kinds: .allXHTML).evenBroken
    ) { document, report in
        for declaration in document.tree.namespaceDeclarations
        where declaration.prefix == "epub" && declaration.uri != "http://www.idpf.org/2007/ops" {
            report(
                document.tree.element(declaration.node).startTag,
                "the prefix “epub” stands for the namespace “\(declaration.uri)”")
        }
    }
}
