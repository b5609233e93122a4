import BinderyCore

extension Rule<Document> {
    static let prefixSpace = prefixSyntax(
        RuleDescription(
            "prefix-space", "OPF-004d", editions: [.epub3],
            summary: "There must be a space between the colon of a prefix and its URL.",
            rationale: "Without the space the prefix is not declared. Add it.",
            reference: .epub33("sec-prefix-attr"),
            accepts: [.package(attributes: "prefix=\"a: http://example.org/\"")],
            rejects: [.package(attributes: "prefix=\"◆a:http://example.org/\"")]),
        .missingSpace, "there is no space between the prefix and its URL")

    static let prefixSpacing = prefixSyntax(
        RuleDescription(
            "prefix-spacing", "OPF-004e", .warning, editions: [.epub3],
            summary: "Only spaces should stand between the colon of a prefix and its URL.",
            rationale: "Tabs and line ends do not belong there. Put one space in their place.",
            reference: .epub33("sec-prefix-attr"),
            accepts: [.package(attributes: "prefix=\"a: http://example.org/\"")],
            rejects: [.package(attributes: "prefix=\"◆a:&#9;http://example.org/\"")]),
        .otherWhitespace, "there is other white space than spaces between the prefix and its URL")
}
