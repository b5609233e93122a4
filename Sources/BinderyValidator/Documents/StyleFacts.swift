/// What the style sheets in a document, or a style sheet, define and use.
struct StyleFacts: Sendable {
    /// Whether there is any CSS: in the document, in attributes or linked.
    var hasStyles = false
    /// The class names in selectors, each once.
    var classes: Set<String> = []
}
