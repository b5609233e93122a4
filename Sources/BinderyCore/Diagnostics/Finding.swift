/// Something that is wrong with a book, or worth knowing about it.
public struct Finding: Sendable, Hashable {
    /// The name of the rule: area and what is wrong, in kebab case.
    public var rule: String
    /// EPUBCheck's code, such as `RSC-005`.
    public var code: String
    /// How much it matters.
    public var severity: Severity
    /// What is wrong, with the names involved: at most 160 characters, lower case first, no full stop.
    public var message: String
    /// Where it is.
    public var location: Location
    /// Further places that belong to it.
    public var notes: [Note]
    /// What would put it right.
    public var fixes: [Fix]

    /// A place in a book.
    public struct Location: Sendable, Hashable {
        /// The part; `nil` for the book as a whole.
        public var part: PartPath?
        /// The bytes of the part, counted from 0; `nil` for the part as a whole.
        public var range: Range<Int>?
        /// The line of the range's beginning, counted from 1; 0 if unknown.
        public var line: Int
        /// The column of the range's beginning in characters, counted from 1; 0 if unknown.
        public var column: Int
        /// The line as it reads; `nil` if the place has no range.
        public var excerpt: Excerpt?

        /// Makes a location.
        public init(
            part: PartPath? = nil, range: Range<Int>? = nil, line: Int = 0, column: Int = 0, excerpt: Excerpt? = nil
        ) {
            self.part = part
            self.range = range
            self.line = line
            self.column = column
            self.excerpt = excerpt
        }
    }

    /// A further place, and what it has to do with the finding.
    public struct Note: Sendable, Hashable {
        /// What is there.
        public var message: String
        /// The place.
        public var location: Location

        /// Makes a note.
        public init(_ message: String, at location: Location) {
            self.message = message
            self.location = location
        }
    }

    /// Makes a finding.
    public init(
        rule: String, code: String, severity: Severity, message: String, location: Location,
        notes: [Note] = [], fixes: [Fix] = []
    ) {
        self.rule = rule
        self.code = code
        self.severity = severity
        self.message = message
        self.location = location
        self.notes = notes
        self.fixes = fixes
    }
}

/// A change that puts a finding right.
public struct Fix: Sendable, Hashable {
    /// Whether a fix can be made without asking.
    public enum Safety: String, Sendable, Hashable {
        /// The meaning of the book stays the same.
        case safe
        /// A person should look at it.
        case unsafe
    }

    /// A replacement of bytes.
    public struct Edit: Sendable, Hashable {
        /// The part.
        public var part: PartPath
        /// The bytes to replace.
        public var range: Range<Int>
        /// What takes their place.
        public var replacement: [UInt8]

        /// Makes an edit.
        public init(part: PartPath, range: Range<Int>, replacement: [UInt8]) {
            self.part = part
            self.range = range
            self.replacement = replacement
        }
    }

    /// What the fix does.
    public var title: String
    /// Whether it can be made without asking.
    public var safety: Safety
    /// The replacements, which do not overlap.
    public var edits: [Edit]

    /// Makes a fix.
    public init(_ title: String, safety: Safety, edits: [Edit]) {
        self.title = title
        self.safety = safety
        self.edits = edits
    }
}
