/// A small book, or a document alone, that shows what a rule accepts or rejects.
///
/// In an example that is rejected the mark `◆` stands before each place where the rule must report, and at the very end
/// of a file where it must report the file as a whole.
public struct Example: Sendable {
    /// What is checked.
    public let mode: ValidatorOptions.Mode
    /// The edition of a document alone.
    public let edition: EPUBEdition
    /// The profile under which it is checked.
    public let profile: Profile
    /// The files; one in the modes for a document alone.
    public let files: [File]
    /// Further rules that this breach breaks by necessity.
    public let also: [String]
    /// How often the rule reports something that belongs to no place in a file.
    public let unplaced: Int

    /// Whether the example means something only as it is written, so that it is not tried in disguise.
    public var isLiteral = false

    /// Whether its markup is written in UTF-16.
    public internal(set) var isUTF16 = false

    /// The book as a file, in the place of ``files``.
    public internal(set) var archive: Archive?

    /// A book as a file.
    public struct Archive: Sendable {
        /// What was done to it.
        public let caption: String
        /// Its name.
        public let name: String
        /// Its bytes.
        public let bytes: [UInt8]
    }

    /// A file of an example.
    public struct File: Sendable {
        /// Its path in the book.
        public let path: String
        /// Its text.
        public let text: String
    }

    init(
        _ mode: ValidatorOptions.Mode, _ edition: EPUBEdition = .epub3, profile: Profile = .standard, files: [File],
        also: [String] = [], unplaced: Int = 0
    ) {
        self.mode = mode
        self.edition = edition
        self.profile = profile
        self.files = files
        self.also = also
        self.unplaced = unplaced
    }

    /// The example, not to be tried in disguise.
    var literal: Self {
        var example = self
        example.isLiteral = true
        return example
    }

    /// The mark of a place.
    public static let mark: Character = "◆"
}
