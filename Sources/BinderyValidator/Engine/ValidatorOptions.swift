public import BinderyCore

/// What to check, and by which rules.
public struct ValidatorOptions: Sendable {
    /// What the input is.
    public enum Mode: String, Sendable, Hashable, CaseIterable {
        /// A whole publication, as a file or an unpacked folder.
        case publication = "epub"
        /// A package document alone.
        case package = "opf"
        /// An XHTML content document alone.
        case xhtml
        /// An SVG content document alone.
        case svg
        /// A navigation document alone.
        case navigation = "nav"
        /// A media overlay document alone.
        case overlay = "smil"
    }

    /// What the input is.
    public var mode: Mode
    /// The profile that the publication must follow.
    public var profile: Profile
    /// The edition of a single document; a publication states its own.
    public var edition: EPUBEdition?
    /// The least severity that is reported.
    public var minimumSeverity: Severity
    /// How many documents are looked at at the same time; `nil` for what suits the machine.
    public var workerCount: Int?
    /// Whether the report sums up what the publication says of itself.
    public var wantsSummary: Bool

    /// Whether sound, film and pictures are looked through for damage, beyond their headers.
    package var looksThroughMedia = true
    /// The parts besides the package that are checked, by which a change can be judged; `nil` for all.
    package var readParts: Set<PartPath>?

    /// Whether a part besides the package is checked.
    func reads(_ part: PartPath) -> Bool { readParts?.contains(part) ?? true }

    /// Makes options.
    public init(
        mode: Mode = .publication, profile: Profile = .standard, edition: EPUBEdition? = nil,
        minimumSeverity: Severity = .usage, workerCount: Int? = nil, wantsSummary: Bool = false
    ) {
        self.mode = mode
        self.profile = profile
        self.edition = edition
        self.minimumSeverity = minimumSeverity
        self.workerCount = workerCount
        self.wantsSummary = wantsSummary
    }
}
