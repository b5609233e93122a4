import BinderyXML

/// An element, or one attribute of it, that a rule asked for by a ``NodeSelector``.
struct Node: Sendable {
    /// The element.
    let element: XMLElement
    /// The attribute, if the rule asked for attributes.
    let attribute: XMLAttribute?
    /// The document.
    let document: Document
}
