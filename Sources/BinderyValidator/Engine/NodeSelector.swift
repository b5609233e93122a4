import BinderyXML

/// Names of elements or attributes: the engine looks every node of a document up once, for all rules together.
enum NodeSelector: Sendable {
    /// Elements of these local names in a namespace.
    case elements(XMLNamespace, [String])
    /// Elements that have an attribute of one of these names, once for each.
    case attributes(XMLNamespace, [String])

    /// Elements of XHTML.
    static func xhtml(_ names: String...) -> Self { .elements(.xhtml, names) }
    /// Elements of SVG.
    static func svg(_ names: String...) -> Self { .elements(.svg, names) }
    /// Attributes in no namespace.
    static func attributes(_ names: String...) -> Self { .attributes(.none, names) }
}
