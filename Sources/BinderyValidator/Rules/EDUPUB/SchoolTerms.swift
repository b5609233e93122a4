import BinderyXML

extension Rule<Document> {
    static let schoolTermParts = Rule(
        RuleDescription(
            "school-term-parts", "RSC-005", editions: [.epub3],
            summary: "In a book for schools, what is marked as a group or a problem must hold its parts.",
            rationale: """
                Answers consist of answers, footnotes of footnotes, a problem of a question and at most one answer. \
                Mark the parts, or remove the term.
                """,
            reference: .education,
            accepts: [
                .school(
                    """
                    <section aria-label="Notes" epub:type="footnotes"><aside epub:type="footnote"><p>Text</p></aside>\
                    </section>
                    """)
            ],
            rejects: [.school("<section><h1>One</h1>◆<section aria-label=\"N\" epub:type=\"footnotes\"/></section>")])
    ) { document, report in
        guard document.context.isEDUPUBContent else { return }
        for element in document.tree.elements {
            guard let type = element[.epub, "type"] else { continue }
            if let part = parts[type], !element.hasPart(part) {
                report(element.startTag, "what is marked as “\(type)” holds no “\(part)”")
            }
            if problems.contains(type), element.descendants.count(where: { $0[.epub, "type"] == "answer" }) > 1 {
                report(element.startTag, "the problem has more than one answer")
            }
            if type == "ordinal", element.hasPart("ordinal") {
                report(element.startTag, "an ordinal holds another one")
            }
        }
    }

    private static let problems: Set<String> = [
        "fill-in-the-blank-problem", "general-problem", "match-problem", "multiple-choice", "true-false-problem",
    ]

    /// By the term of a group, the term that something in it must have.
    private static let parts: [String: String] = [
        "answers": "answer", "assessments": "assessment", "bibliography": "biblioentry", "credits": "credit",
        "fill-in-the-blank-problem": "question", "footnotes": "footnote", "general-problem": "question",
        "keywords": "keyword", "learning-objectives": "learning-objective",
        "learning-outcomes": "learning-outcome", "learning-resources": "learning-resource",
        "learning-standards": "learning-standard", "match-problem": "question", "multiple-choice": "question",
        "practices": "practice", "rearnotes": "rearnote", "true-false-problem": "question",
    ]
}

extension XMLElement {
    /// Whether something in it has a term.
    fileprivate func hasPart(_ term: String) -> Bool { descendants.contains { $0[.epub, "type"] == term } }
}
