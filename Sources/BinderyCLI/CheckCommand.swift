public import ArgumentParser
public import Bindery
internal import BinderyFiles

/// The command `bindery check`.
struct CheckCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "check", _superCommandName: "bindery",
        abstract: "Says what is wrong with books, where, why it matters, and what to do.",
        usage: "bindery check [<options>] <files> ...",
        discussion: """
            The codes are EPUBCheck's; behind each stands the name of Bindery's own rule. Nothing is unpacked on the disk, \
            and nothing is fetched from a network.

            Examples:
              bindery check lamp.epub
              bindery check books/*.epub --min-severity error
              bindery check unpacked-book/ --format json
              bindery check --mode xhtml --epub-version 3 chapter.xhtml
              bindery explain RSC-007

            Exit codes: 0 all books are valid, 1 a book is not, 2 a file could not be read, 64 the command makes no sense.
            """)

    @Argument(help: "The books: files or unpacked folders.", completion: .file())
    var files: [String]

    @Option(help: "What the files are: books, or single documents.")
    var mode = ValidatorOptions.Mode.publication

    @Option(help: "The profile that the book must follow.")
    var profile = Profile.standard

    @Option(help: "The edition of EPUB that a single document is for; a book states its own.")
    var epubVersion: EPUBEdition?

    @Option(help: "The least severity that is shown. Default: warning in text, usage in the other forms.")
    var minSeverity: Severity?

    @Option(help: "The form of the report.")
    var format = ReportFormat.text

    @Flag(help: "Show every finding in full, not only the first of each kind in each file.")
    var all = false

    @Flag(name: [.short, .long], help: "Say nothing of books that are as they should be.")
    var quiet = false

    func perform() async throws {
        ProgramCode.release()
        let line = quiet ? nil : StatusLine("checking", files)
        let results = await OrderedTasks.run(files, line: line) {
            await check($0)
        } each: { position, result in
            if let output = result.output { Console.print(separator(before: position) + output) }
            if let error = result.error { Console.fail(error) }
        }
        if format != .text, files.count > 1 { Console.print("]") }
        if format == .text, files.count > 1, !quiet { Console.say(Self.summary(results)) }
        if results.contains(where: { $0.error != nil }) { throw ExitCode(2) }
        if results.contains(where: { !$0.isValid }) { throw ExitCode(1) }
    }

    // MARK: One book

    private struct Result: Sendable {
        var output: String?
        var isValid = false
        var error: BinderyError?
    }

    private func check(_ file: String) async -> Result {
        let options = ValidatorOptions(
            mode: mode, profile: profile, edition: epubVersion,
            minimumSeverity: minSeverity ?? (format == .text ? .warning : .usage),
            wantsSummary: format == .epubcheckJSON)
        let clock = ContinuousClock()
        let start = clock.now
        do throws(BinderyError) {
            let report = try await Validator(options: options).check(path: file)
            let isSilent = quiet && report.findings.isEmpty && format == .text
            let milliseconds = Int((clock.now - start) / .milliseconds(1))
            return Result(output: isSilent ? nil : render(report, file, milliseconds), isValid: report.isValid)
        } catch {
            return Result(error: error)
        }
    }

    private func render(_ report: Report, _ file: String, _ milliseconds: Int) -> String {
        switch format {
        case .text:
            return TextRenderer(isColoured: Console.isColoured(.output), limit: all ? nil : 4).render(
                report, path: file)
        case .json:
            let bytes = JSONRenderer(toolVersion: Bindery.version).render(report, path: file)
            return String(decoding: bytes, as: UTF8.self)
        case .epubcheckJSON:
            let renderer = EPUBCheckRenderer(toolVersion: Bindery.version)
            return String(
                decoding: renderer.render(report, path: file, milliseconds: milliseconds), as: UTF8.self)
        }
    }

    // MARK: Many books

    /// What stands between the reports of several books, so that the whole can be read by a program too.
    private func separator(before position: Int) -> String {
        guard files.count > 1 else { return "" }
        guard format != .text else { return position == 0 ? "" : "\n" }
        return position == 0 ? "[\n" : ",\n"
    }

    private static func summary(_ results: [Result]) -> String {
        let valid = results.count { $0.isValid }
        let unread = results.count { $0.error != nil }
        let invalid = results.count - valid - unread
        let parts = [(valid, "valid"), (invalid, "not valid"), (unread, "could not be read")]
        return "\(results.count) books: " + parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    }
}

extension ValidatorOptions.Mode: ExpressibleByArgument {}
extension Profile: ExpressibleByArgument {}
extension EPUBEdition: ExpressibleByArgument {}
extension ReportFormat: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}
