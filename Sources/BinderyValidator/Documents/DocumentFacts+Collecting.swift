import BinderyXML

extension DocumentFacts {
    /// The facts of a document.
    static func collected(from document: Document) -> DocumentFacts {
        var facts = DocumentFacts(context: document.context)
        facts.isBroken = document.tree.fault != nil
        facts.collectAnchors(document)
        if document.kind == .navigation || document.kind == .dataNavigation { facts.collectNavigation(document) }
        switch document.kind {
        case .xhtml, .navigation, .dataNavigation, .mapping: facts.collectXHTML(document)
        case .svg: facts.collectSVG(document)
        case .ncx: facts.collectNCX(document)
        case .overlay: facts.collectOverlay(document)
        case .searchKeyMap: facts.collectSearchKeyMap(document)
        default: break
        }
        return facts
    }

    private mutating func collectAnchors(_ document: Document) {
        let tree = document.tree
        let names = tree.names
        let id = names.find(.none, "id")
        let xmlID = names.find(.xml, "id")
        let nodes = tree.nodes
        for index in nodes.indices where nodes[index].isElement {
            for attribute in tree.attributes(of: index) {
                let name = tree.attributeName(attribute)
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
        let definitions = [
            "symbol", "linearGradient", "radialGradient", "pattern", "clipPath", "mask", "marker", "filter",
        ]
        self = element.namespace == .svg && definitions.contains(element.localName) ? .svgDefinition : .other
    }
}
