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
            fail(error)
            throw ExitCode(error.code == .usage ? 64 : error.code == .invalidBook ? 1 : 2)
        }
    }

    /// Says what could not be done.
    static func fail(_ error: BinderyError) {
        say("bindery: \(styled("error", .error)): \(error)")
    }

    /// Whether to use colours: a person looks at the stream and has not asked for none (`NO_COLOR`).
    static func isColoured(_ stream: Terminal.Stream) -> Bool {
        Terminal.isInteractive(stream) && (Terminal.environment("NO_COLOR") ?? "").isEmpty
    }

    enum Style: String {
        case error = "31;1"
        case warning = "33;1"
        case note = "36"
    }

    private static func styled(_ text: String, _ style: Style) -> String {
        isColoured(.error) ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}
