internal import ArgumentParser
internal import Bindery
internal import BinderyFiles

/// What the program says: results on standard output, everything else on standard error.
enum Console {
    /// Prints a result.
    static func print(_ text: String) {
        Terminal.write(text.hasSuffix("\n") ? text : text + "\n", to: .output)
    }

    /// Says something that is not a result.
    static func say(_ text: String) {
        Terminal.write(text + "\n", to: .error)
    }

    /// Says what the user should know about the book that was made.
    static func warn(_ remark: Remark) {
        let place = remark.origin.map { "\($0.file):\($0.line): " } ?? ""
        let word = remark.kind == .warning ? styled("warning", .warning) : styled("left out", .note)
        say("\(place)\(word): \(remark.message)")
    }

    /// Does something, and turns a failure into its message and exit code.
    static func reportingErrors(_ body: () async throws(BinderyError) -> Void) async throws {
        do throws(BinderyError) {
            try await body()
        } catch {
            say("bindery: \(styled("error", .error)): \(error)")
            throw ExitCode(error.code == .usage ? 64 : error.code == .invalidBook ? 1 : 2)
        }
    }

    enum Style: String {
        case error = "31;1"
        case warning = "33;1"
        case note = "36"
    }

    /// A word in colour where a person looks at it and has not asked for none (`NO_COLOR`).
    private static func styled(_ text: String, _ style: Style) -> String {
        guard Terminal.isInteractive(.error), Terminal.environment("NO_COLOR") == nil else {
            return text
        }
        return "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m"
    }
}
