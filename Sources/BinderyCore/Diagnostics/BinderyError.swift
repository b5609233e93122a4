/// Why something could not be done, and what to do about it.
///
/// A faulty book is never an error: it yields a ``Finding``. An error says that the program could not run.
public struct BinderyError: Error, Sendable, CustomStringConvertible {
    /// What kind of thing went wrong.
    public enum Code: String, Sendable {
        /// The command or the call makes no sense.
        case usage
        /// A file cannot be read or written.
        case file
        /// The input is not what it should be.
        case input
        /// Something was asked for that would be unsafe, such as a file outside the input's folder.
        case refused
        /// A limit was reached.
        case limit
        /// The book that was made breaks a rule, and was not written.
        case invalidBook
    }

    /// What kind of thing went wrong.
    public var code: Code
    /// What failed and what to do, in one or two sentences.
    public var message: String
    /// The file that it is about.
    public var path: String?
    /// What caused it, if that is known.
    public var underlying: (any Error)?

    /// Makes an error.
    public init(_ code: Code, _ message: String, path: String? = nil, underlying: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.path = path
        self.underlying = underlying
    }

    /// The path and the message.
    public var description: String {
        path.map { "\($0): \(message)" } ?? message
    }
}
