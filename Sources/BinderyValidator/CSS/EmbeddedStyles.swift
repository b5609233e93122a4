import BinderyXML

/// The style sheets within a document: `style` elements of XHTML and SVG, and `style` attributes of XHTML.
enum EmbeddedStyles {
    /// Checks them, and takes down what they refer to and define.
    static func check(_ document: Document, _ facts: inout DocumentFacts, _ report: inout Reporter) {
        guard document.kind.isXHTML || document.kind == .svg else { return }
        let tree = document.tree
        let names = tree.names
        let elements = [names.find(.xhtml, "style"), names.find(.svg, "style")]
        let attribute = names.find(.none, "style")
        guard attribute != nil || elements.contains(where: { $0 != nil }) else { return }
        let base = BaseURL(of: document.part)
        let nodes = tree.nodes
        for index in nodes.indices where nodes[index].isElement {
            for place in tree.attributes(of: index) where tree.attributeName(place) == attribute {
                let element = tree.element(index)
                guard element.namespace == .xhtml else { continue }
                let value = EmbeddedText(attribute: element.attribute(at: place), in: tree)
                let sheet = StyleSheet(parsingStyleAttribute: value.bytes)
                StyleSheetChecker(sheet: sheet, base: base, place: value.range).check(&facts, &report, errorLimit: 1)
            }
            guard elements.contains(nodes[index].name) else { continue }
            let text = EmbeddedText(element: index, in: tree)
            let checker = StyleSheetChecker(sheet: StyleSheet(parsing: text.bytes), base: base, place: text.range)
            checker.check(&facts, &report)
            facts.styles.hasStyles = true
        }
    }
}
