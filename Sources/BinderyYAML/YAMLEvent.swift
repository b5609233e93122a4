/// A step on the way through a YAML document, from its beginning to its end (YAML 1.1, section 3.1).
public struct YAMLEvent: Sendable, Hashable {
    /// What is met.
    public enum Kind: Sendable, Hashable {
        /// A value without parts, in the words that were written; a plain one has no quotation marks around it.
        case scalar(String, isPlain: Bool)
        /// A list begins; its values follow, then ``sequenceEnd``.
        case sequenceStart
        /// The innermost list ends.
        case sequenceEnd
        /// Names with values begin, one after the other, then ``mappingEnd``.
        case mappingStart
        /// The innermost mapping ends.
        case mappingEnd
        /// The value of an anchor is repeated.
        case alias(String)
    }

    /// What is met.
    public var kind: Kind
    /// The name under which aliases repeat the value that begins here.
    public var anchor: String?
    /// The line at which it begins, counted from 1.
    public var line: Int
}
