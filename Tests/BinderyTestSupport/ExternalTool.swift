// Foundation runs the tool; nothing of it reaches the tests.
import Foundation

/// A program that judges what Bindery made, where it is installed.
public struct ExternalTool: Sendable {
    /// What the program wrote, to both streams, and how it ended.
    public struct Outcome: Sendable {
        /// The text.
        public let output: String
        /// The exit code.
        public let status: Int32
    }

    private let url: URL

    /// Finds a program in the folders of `PATH`; `nil` where there is none of that name.
    public init?(_ name: String) {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let candidates = folders.map { "\($0)/\(name)" }
        guard let path = candidates.first(where: FileManager.default.isExecutableFile) else { return nil }
        url = URL(fileURLWithPath: path)
    }

    /// Runs the program, in the environment of the test and with some variables more.
    public func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Outcome {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = url
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Outcome(output: String(decoding: data, as: UTF8.self), status: process.terminationStatus)
    }
}
