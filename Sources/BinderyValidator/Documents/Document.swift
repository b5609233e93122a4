import BinderyCore
import BinderyXML

/// An XML document with what is known about it.
struct Document: Sendable {
    /// The document.
    let tree: XMLTree
    /// What is known from outside.
    let context: DocumentContext

    /// Where it stands.
    var part: PartPath { context.part }
    /// What it is.
    var kind: DocumentKind { context.kind }
    /// The edition of the publication.
    var edition: EPUBEdition { context.edition }
}
