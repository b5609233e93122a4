/// What a document says about itself outside its root element.
public struct XMLProlog: Sendable {
    /// The document type declaration.
    public struct Doctype: Sendable {
        /// The name of the root element that it declares.
        public var name: String
        /// The public identifier.
        public var publicID: String?
        /// The system identifier.
        public var systemID: String?
        /// The bytes of the declaration.
        public var range: Range<Int>
    }

    /// The declaration of an entity.
    public struct Entity: Sendable {
        /// Its name.
        public var name: String
        /// The public identifier of an external one.
        public var publicID: String?
        /// The system identifier of an external one.
        public var systemID: String?
        /// Whether its text is in another file.
        public var isExternal: Bool
        /// Whether it is a parameter entity.
        public var isParameter: Bool
        /// Where its declaration ends.
        public var offset: Int
    }

    /// A processing instruction, which may also stand inside or after the root element.
    public struct Instruction: Sendable {
        /// Its target, such as `xml-stylesheet`.
        public var target: String
        /// What follows the target.
        public var data: String
        /// The bytes of the instruction.
        public var range: Range<Int>
    }

    /// The version that the XML declaration states.
    public var version: String?
    /// The document type declaration.
    public var doctype: Doctype?
    /// The entities that are declared, in their order.
    public var entities: [Entity] = []
    /// The processing instructions, in their order.
    public var instructions: [Instruction] = []
}
