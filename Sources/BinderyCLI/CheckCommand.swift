public import ArgumentParser
public import Bindery
internal import BinderyFiles

/// The command `bindery check`.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Says what is wrong with books, and what to do.")

    @Argument(help: "The books: files or unpacked folders.", completion: .file())
    var files: [String]

    @Option(help: "What the files are: \(Self.list(ValidatorOptions.Mode.self)).")
    var mode = ValidatorOptions.Mode.publication

    @Option(help: "The profile that the book must follow: \(Self.list(Profile.self)).")
    var profile = Profile.standard

    @Option(help: "The edition of a single document: 2 or 3. A book states its own.")
    var epubVersion: EPUBEdition?

    @Option(help: "The least severity that is shown: fatal, error, warning, info, usage.")
    var minSeverity: Severity?

    @Option(help: "The form of the report: \(Self.list(ReportFormat.self)).")
    var format = ReportFormat.text

    func run() async throws {
        let options = ValidatorOptions(
            mode: mode, profile: profile, edition: epubVersion,
            minimumSeverity: minSeverity ?? (format == .text ? .warning : .usage))
        var isValid = true
        try await Console.reportingErrors { () throws(BinderyError) in
            for file in files {
                let report = try await Validator(options: options).check(path: file)
                isValid = isValid && report.isValid
                switch format {
                case .text: Console.print(TextRenderer().render(report, path: file))
                case .json, .epubcheckJSON:
                    let bytes = JSONRenderer(toolVersion: Bindery.version).render(report, path: file)
                    Console.print(String(decoding: bytes, as: UTF8.self))
                }
            }
        }
        if !isValid { throw ExitCode(1) }
    }

    private static func list<Value: CaseIterable & RawRepresentable>(_ type: Value.Type) -> String
    where Value.RawValue == String {
        type.allCases.map(\.rawValue).joined(separator: ", ")
    }
}

extension ValidatorOptions.Mode: ExpressibleByArgument {}
extension Profile: ExpressibleByArgument {}
extension EPUBEdition: ExpressibleByArgument {}
extension ReportFormat: ExpressibleByArgument {}
extension Severity: ExpressibleByArgument {}
