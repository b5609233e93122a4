/// Something that the user should know about how a book was made.
public struct Remark: Sendable, Hashable {
    /// What the remark is.
    public enum Kind: String, Sendable, Hashable {
        /// A choice that could have been made otherwise; shown by `--outline`.
        case decision
        /// Words of the input that are not in the book; always shown.
        case omission
        /// Something that is probably not what the user wants; always shown.
        case warning
    }

    /// What the remark is.
    public var kind: Kind
    /// What was done, as a sentence without its full stop.
    public var message: String
    /// Where and why.
    public var origin: Origin?

    /// Makes a remark.
    public init(_ kind: Kind, _ message: String, at origin: Origin? = nil) {
        self.kind = kind
        self.message = message
        self.origin = origin
    }
}
