/// The two editions of EPUB, whose rules are kept apart.
public enum EPUBEdition: String, Sendable, Hashable, CaseIterable {
    /// EPUB 2.0.1.
    case epub2 = "2"
    /// EPUB 3.
    case epub3 = "3"
}
