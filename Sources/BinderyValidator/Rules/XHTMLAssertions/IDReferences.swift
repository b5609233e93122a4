import BinderyXML

/// The attributes of a document that refer to elements by their ids.
struct IDReferences {
    /// What an attribute must refer to.
    enum Target {
        /// Any elements.
        case elements
        /// An element that this is true of.
        case element(String, (XMLElement) -> Bool)
        /// An element within the one that has the attribute.
        case descendant
        /// Header cells of the same table.
        case headerCells

        /// Whether the elements need only be there.
        var isAnyElement: Bool {
            if case .elements = self { true } else { false }
        }
    }

    /// An attribute with the ids in it.
    struct Reference {
        let attribute: XMLAttribute
        let ids: [String]
        let target: Target
    }

    /// Those that are wanted, in document order.
    let references: [Reference]
    private let elements: [String: [XMLElement]]

    /// Reads those whose target is to be looked at.
    init(_ document: Document, where isWanted: (Target) -> Bool) {
        let tree = document.tree
        let names = tree.names
        let references = tree.attributes { Self.attributes[names.local($0)] == names.namespace(of: $0) }
            .compactMap(Self.reference).filter { isWanted($0.target) }
        var elements: [String: [XMLElement]] = [:]
        let ids = Set(references.lazy.flatMap(\.ids))
        if !ids.isEmpty {
            for attribute in tree.attributes(.none, "id") where ids.contains(attribute.value) {
                elements[attribute.value, default: []].append(attribute.element)
            }
        }
        self.references = references
        self.elements = elements
    }

    /// Whether an element of the document has an id.
    func hasElement(_ id: String) -> Bool { elements[id] != nil }

    /// The elements that have an id: one, if the document is right.
    func elements(_ id: String) -> [XMLElement] { elements[id] ?? [] }

    private static let lists = ["aria-describedby", "aria-flowto", "aria-labelledby", "aria-owns", "aria-controls"]

    private static let attributes: [String: XMLNamespace] = {
        let others = ["for", "xref", "indenttarget", "list", "form", "aria-activedescendant", "headers", "ref"]
        var attributes = Dictionary(uniqueKeysWithValues: (lists + others).map { ($0, XMLNamespace.none) })
        attributes["observer"] = .events
        return attributes
    }()

    /// What an attribute refers to; `nil` if it does not on its element.
    private static func reference(_ attribute: XMLAttribute) -> Reference? {
        let element = attribute.element
        // What the attributes of an author's own elements mean is up to their script.
        let isHTML = element.namespace == .xhtml && !element.localName.utf8.contains(0x2D)
        let name = attribute.localName
        if lists.contains(name) || name == "for" && element.is(.xhtml, "output") {
            return Reference(attribute: attribute, ids: XMLWhitespace.words(attribute.value), target: .elements)
        }
        if name == "headers", isHTML {
            return Reference(attribute: attribute, ids: XMLWhitespace.words(attribute.value), target: .headerCells)
        }
        let target: Target? =
            switch name {
            case "xref", "indenttarget": element.namespace == .mathml ? .elements : nil
            case "ref", "observer": element.is(.epub, "trigger") ? .elements : nil
            case "aria-activedescendant": .descendant
            case "list":
                element.is(.xhtml, "input") ? .element("datalist") { $0.is(.xhtml, "datalist") } : nil
            case "form": isHTML ? .element("form") { $0.is(.xhtml, "form") } : nil
            case "for": element.is(.xhtml, "label") ? .element("control", isLabelable) : nil
            default: nil
            }
        return target.map { Reference(attribute: attribute, ids: [attribute.value], target: $0) }
    }

    /// Whether a `label` can be that of an element (HTML, section 4.10.2).
    private static func isLabelable(_ element: XMLElement) -> Bool {
        switch element.localName {
        case "button", "meter", "output", "progress", "select", "textarea": true
        case "input": element["type"] != "hidden"
        default: false
        }
    }
}
