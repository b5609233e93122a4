import BinderyCore

/// What is known about a document from outside.
struct DocumentContext: Sendable {
    /// Where it stands.
    var part: PartPath
    /// What it is.
    var kind: DocumentKind
    /// The edition of the publication.
    var edition: EPUBEdition
    /// The profile of the check.
    var profile: Profile = .standard
    /// The media type that the manifest states.
    var mediaType = ""
    /// The properties that the manifest states.
    var properties: Set<String> = []
    /// Whether it is laid out as fixed pages.
    var isFixedLayout = false
    /// Whether the spine, or a resource of the spine by its fallback, leads to it.
    var isInSpine = false
    /// Whether the spine leads to it as part of the text from beginning to end.
    var isLinear = false
    /// Whether a collection for an index lists it.
    var isInIndexCollection = false
    /// What the package document says the publication is (`dc:type`).
    var publicationTypes: Set<String> = []
    /// Whether it is checked as part of a publication, so that what it refers to can be looked up.
    var isInPublication = false
    /// The prefixes of property names that the package document declares.
    var prefixes: [String: String] = [:]
}
