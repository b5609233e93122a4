/// The forms in which a report can be written.
public enum ReportFormat: String, Sendable, CaseIterable {
    /// For people: grouped by file, with the line and a caret.
    case text
    /// For programs: Bindery's own, versioned JSON.
    case json
    /// For programs that know EPUBCheck's JSON.
    case epubcheckJSON = "epubcheck-json"
}
