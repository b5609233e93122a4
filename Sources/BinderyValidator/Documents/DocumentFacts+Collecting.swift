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
        let names = document.tree.names
        let id = names.find(.none, "id")
        let xmlID = names.find(.xml, "id")
        let type = names.find(.epub, "type")
        for attribute in document.tree.attributes(where: { $0 == id || $0 == xmlID || $0 == type }) {
            if attribute.name == type {
                let words = Datatype.words(attribute.bytes)
                types.formUnion(words.map { String(decoding: $0, as: UTF8.self) })
            } else {
                let value = String(decoding: Datatype.trimmed(attribute.bytes), as: UTF8.self)
                if anchors[value] == nil {
                    anchors[value] = Anchor(order: anchors.count, role: Role(attribute.element))
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
