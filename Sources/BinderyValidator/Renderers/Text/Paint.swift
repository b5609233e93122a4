import BinderyCore

/// Colours for terminals, or none.
struct Paint: Sendable {
    /// Whether to use colours.
    let isOn: Bool

    func callAsFunction(_ text: String, _ code: String) -> String {
        isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }

    func bold(_ text: String) -> String { self(text, "1") }

    func faint(_ text: String) -> String { self(text, "2") }

    /// A text in the colour of a severity.
    func severity(_ text: String, _ severity: Severity) -> String {
        switch severity {
        case .fatal, .error: self(text, "31;1")
        case .warning: self(text, "33;1")
        case .info, .usage: self(text, "36")
        }
    }
}
