/// How much a document may ask of its reader.
public struct XMLLimits: Sendable {
    /// How deep elements may be nested.
    public var depth = 5000
    /// How many attributes an element may have.
    public var attributes = 1000
    /// How many bytes of text entities may add beyond the size of the document.
    public var entityGrowth = 1 << 20

    /// The usual limits.
    public init() {}
}
