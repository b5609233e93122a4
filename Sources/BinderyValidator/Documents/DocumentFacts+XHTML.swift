import BinderyXML

extension DocumentFacts {
    /// Takes down what a document of this kind refers to, contains and needs.
    mutating func collectXHTML(_ document: Document) {
    }
}
