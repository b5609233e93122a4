/// A kind of publication with rules of its own, in the names that EPUBCheck gives them.
public enum Profile: String, Sendable, Hashable, CaseIterable {
    /// Any publication; what it declares of itself decides.
    case standard = "default"
    /// Books for schools (EDUPUB).
    case edupub
    /// Dictionaries and glossaries.
    case dictionary = "dict"
    /// Indexes.
    case index = "idx"
    /// Previews.
    case preview
}
