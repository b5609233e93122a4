import BinderyXML

extension Rule<Node> {
    static let encodingRepeated = Rule(
        RuleDescription(
            "xhtml-encoding-repeated", "RSC-005", editions: [.epub3],
            summary: "A document must not declare its encoding twice.",
            rationale: "One declaration says all. Remove the second one.",
            reference: .html("semantics.html#the-meta-element"),
            accepts: [.xhtml("<p>A</p>", head: "<meta charset=\"utf-8\"/>")],
            rejects: [.xhtml("<p>A</p>", head: "<meta charset=\"utf-8\"/>◆<meta charset=\"utf-8\"/>")]),
        .nodes(.xhtml("meta"), kinds: .allXHTML)
    ) { node, report in
        guard node.element["charset"] != nil, let parent = node.element.parent else { return }
        let first = parent.children.first { $0.is(.xhtml, "meta") && $0["charset"] != nil }
        if let first, first.index < node.element.index {
            report(node.element.startTag, "the encoding is declared already")
        }
    }

    static let encodingDeclaration = Rule(
        RuleDescription(
            "xhtml-encoding-declaration", "RSC-005", editions: [.epub3],
            summary: "A content type that is declared in a document must be text/html with the charset UTF-8.",
            rationale: "XHTML in a book is read as UTF-8, whatever is written here. Write it so, or remove it.",
            reference: .html("semantics.html#attr-meta-http-equiv-content-type"),
            accepts: [
                .xhtml("<p>A</p>", head: "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"/>")
            ],
            rejects: [
                .xhtml(
                    "<p>A</p>", head: "◆<meta http-equiv=\"Content-Type\" content=\"text/html; charset=ISO-8859-1\"/>")
            ]),
        .nodes(.attributes("http-equiv"), kinds: .allXHTML)
    ) { node, report in
        guard node.declaresContentType else { return }
        let content = node.element["content"] ?? ""
        let words = XMLWhitespace.words(content.lowercased()).joined(separator: " ")
        let isUTF8 = words.contains("text/html;charset=utf-8") || words.contains("text/html; charset=utf-8")
        if !isUTF8 { report(node.element.startTag, "the content type is declared as “\(content)”") }
    }

    static let encodingDeclaredTwice = Rule(
        RuleDescription(
            "xhtml-encoding-declared-twice", "RSC-005", editions: [.epub3],
            summary: "A document must declare its encoding either by charset or by http-equiv.",
            rationale: "One declaration says all. Remove that by http-equiv.",
            reference: .html("semantics.html#attr-meta-http-equiv-content-type"),
            accepts: [.xhtml("<p>A</p>", head: "<meta charset=\"utf-8\"/>")],
            rejects: [
                .xhtml(
                    "<p>A</p>",
                    head: """
                        <meta charset="utf-8"/>\
                        ◆<meta http-equiv="Content-Type" content="text/html; charset=utf-8"/>
                        """)
            ]),
        .nodes(.attributes("http-equiv"), kinds: .allXHTML)
    ) { node, report in
        guard node.declaresContentType, let parent = node.element.parent else { return }
        if parent.children.contains(where: { $0.is(.xhtml, "meta") && $0["charset"] != nil }) {
            report(node.element.startTag, "the encoding is declared by “charset” too")
        }
    }
}

extension Node {
    /// Whether it is a `meta` element in place of the header of the same name.
    fileprivate var declaresContentType: Bool {
        element.is(.xhtml, "meta") && attribute?.value.lowercased() == "content-type"
    }
}
