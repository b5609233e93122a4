import BinderyXML

/// The style sheets in a document: `style` elements of XHTML and SVG, `style` attributes of XHTML, and processing
/// instructions of SVG.
struct EmbeddedStyles {
    private let document: Document
    private var facts: DocumentFacts
    private var report: Reporter

    /// Checks them, and takes down what they refer to and define.
    static func check(_ document: Document, _ facts: inout DocumentFacts, _ report: inout Reporter) {
        guard document.kind.isXHTML && document.kind != .mapping || document.kind == .svg else { return }
        var styles = EmbeddedStyles(document: document, facts: facts, report: report)
        styles.check()
        (facts, report) = (styles.facts, styles.report)
    }

    private mutating func check() {
        let tree = document.tree
        let names = tree.names
        let elements = [names.find(.xhtml, "style"), names.find(.svg, "style")]
        let attribute = names.find(.none, "style")
        if document.kind == .svg { checkInstructions() }
        let nodes = tree.nodes
        for index in nodes.indices where nodes[index].isElement {
            for place in tree.attributes(of: index) where tree.attributeName(place) == attribute {
                checkAttribute(tree.element(index), place)
            }
            if elements.contains(nodes[index].name) {
                let text = EmbeddedText(element: index, in: tree)
                check(StyleSheet(parsing: text.bytes), text, tree.element(index))
                facts.styles.hasStyles = true
            }
        }
    }

    private mutating func checkAttribute(_ element: XMLElement, _ place: Int) {
        guard element.namespace == .xhtml else { return }
        let value = EmbeddedText(attribute: element.attribute(at: place), in: document.tree)
        check(StyleSheet(parsingStyleAttribute: value.bytes), value, element, errorLimit: 1)
    }

    private mutating func check(
        _ sheet: StyleSheet, _ text: EmbeddedText, _ element: XMLElement, errorLimit: Int = .max
    ) {
        let base = sheet.references.isEmpty ? BaseURL(of: document.part) : document.base(of: element)
        StyleSheetChecker(sheet: sheet, base: base, place: text.range).check(&facts, &report, errorLimit: errorLimit)
    }

    /// What `<?xml-stylesheet href="…"?>` says (Associating Style Sheets with XML Documents 1.0).
    private mutating func checkInstructions() {
        for instruction in document.tree.prolog.instructions where instruction.target == "xml-stylesheet" {
            guard let href = PseudoAttributes.value(of: "href", in: instruction.data),
                ["text/css", nil].contains(PseudoAttributes.value(of: "type", in: instruction.data))
            else { continue }
            facts.styles.hasStyles = true
            if href.isEmpty { continue }
            let resolved = BaseURL(of: document.part).resolve(href)
            report.add(resolved, url: href, instruction.range, isInPublication: facts.context.isInPublication)
            facts.references.append(
                Reference(
                    kind: .styleSheet, url: href, target: ResourceTarget(resolved), range: instruction.range,
                    element: "xml-stylesheet"))
        }
    }
}
