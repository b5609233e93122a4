/// Why a document is not well-formed, or may not be read to its end.
public struct XMLFault: Error, Sendable, Hashable {
    /// What kind of fault it is.
    public enum Kind: String, Sendable, Hashable {
        /// Against the grammar of XML.
        case syntax
        /// A prefix without a namespace, or a name with two colons.
        case namespace
        /// A reference to an entity that is not declared.
        case entity
        /// Bytes that are not in the encoding of the document, or an encoding that is unknown.
        case encoding
        /// Elements nested deeper than is allowed.
        case depth
        /// More attributes on an element than are allowed.
        case attributes
        /// Entities that grow to more than is allowed.
        case growth
    }

    /// What kind of fault it is.
    public var kind: Kind
    /// What is wrong: lower case first, no full stop.
    public var message: String
    /// The byte at which the reading stopped.
    public var offset: Int

    /// Makes a fault.
    public init(_ kind: Kind, _ message: String, at offset: Int) {
        self.kind = kind
        self.message = message
        self.offset = offset
    }
}
