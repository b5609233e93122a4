import BinderyXML

extension DocumentFacts {
    /// The facts of a document.
    static func collected(from document: Document) -> DocumentFacts {
        var facts = DocumentFacts(context: document.context)
        facts.isBroken = document.tree.fault != nil
        facts.collectAnchors(document)
        facts.collectEnrichment(document)
        if document.kind == .navigation || document.kind == .dataNavigation { facts.collectNavigation(document) }
        if document.kind == .ncx { facts.collectNCX(document) }
        return facts
    }

    private mutating func collectAnchors(_ document: Document) {
        let tree = document.tree
        let names = tree.names
        let id = names.find(.none, "id")
        let xmlID = names.find(.xml, "id")
        let type = names.find(.epub, "type")
        let nodes = tree.nodes
        for index in nodes.indices where nodes[index].isElement {
            for attribute in tree.attributes(of: index) {
                let name = tree.attributeName(attribute)
                if name == type {
                    let words = Datatype.words(tree.attributeBytes(attribute))
                    types.formUnion(words.map { String(decoding: $0, as: UTF8.self) })
                }
                guard name == id || name == xmlID else { continue }
                let value = String(decoding: Datatype.trimmed(tree.attributeBytes(attribute)), as: UTF8.self)
                if anchors[value] == nil {
                    anchors[value] = Anchor(order: anchors.count, role: Role(tree.element(index)))
                }
            }
        }
    }
}

extension DocumentFacts.Role {
    /// The role of an element.
    init(_ element: XMLElement) {
        guard element.namespace == .svg else {
            self = .other
            return
        }
        self =
            switch element.localName {
            case "symbol": .svgSymbol
            case "linearGradient", "radialGradient", "pattern": .svgPaint
            case "clipPath": .svgClipPath
            default: .other
            }
    }
}
