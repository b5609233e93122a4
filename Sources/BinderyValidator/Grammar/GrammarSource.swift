import BinderyCore

/// A grammar as it is written down: what may stand where in one kind of document.
///
/// The notation is the useful part of RELAX NG's compact syntax. The article <doc:Rules> shows it.
struct GrammarSource: Sendable {
    /// The name of the grammar, which is also the key under which its tables are kept.
    let name: String
    /// What is written down.
    let text: GrammarText
    /// The EPUBCheck code of its findings.
    let code: String
    /// The severity of its findings.
    let severity: Severity

    /// - Parameter modules: The texts, in which later definitions replace earlier ones of the same name.
    init(_ name: String, code: String = "RSC-005", severity: Severity = .error, modules: [String]) {
        self.name = name
        text = GrammarText(modules)
        self.code = code
        self.severity = severity
    }
}
