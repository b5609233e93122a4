/// A text in UTF-8 and what is known about the bytes that it came from.
public struct DecodedText: Sendable, Hashable {
    /// How the encoding was found.
    public enum Evidence: String, Sendable, Hashable {
        /// Somebody named it.
        case declared
        /// A byte order mark.
        case byteOrderMark
        /// The bytes are well-formed UTF-8, which other encodings hardly ever are.
        case wellFormed
        /// Its characters are the most plausible ones: a guess.
        case guessed
    }

    /// The text in UTF-8, without byte order marks and without the characters that XML 1.0 forbids.
    public var utf8: [UInt8]
    /// The name of the encoding in which the text was written, such as `windows-1252`.
    public var encoding: String
    /// How the encoding was found.
    public var evidence: Evidence
    /// The control characters that were left out; `nil` if there were none.
    public var removedControls: RemovedControls?

    /// Makes a text.
    public init(utf8: [UInt8], encoding: String, evidence: Evidence, removedControls: RemovedControls? = nil) {
        self.utf8 = utf8
        self.encoding = encoding
        self.evidence = evidence
        self.removedControls = removedControls
    }
}

/// Characters that no XML document may hold (XML 1.0, section 2.2) and that were left out of a text.
public struct RemovedControls: Sendable, Hashable {
    /// How many there were.
    public var count: Int
    /// The code point of the first one.
    public var first: UInt32
    /// The line of the first one, counted from 1.
    public var line: Int
}
