// Foundation runs the program; nothing of it reaches the tests.
import Foundation

/// The program as a user runs it.
struct Program {
    /// What a run of the program gave.
    struct Outcome {
        let output: String
        let errors: String
        let status: Int32
    }

    /// The folder in which the program runs.
    let folder: String

    /// Runs `bindery` with arguments.
    func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Outcome {
        try run(arguments: arguments, environment: environment)
    }

    /// Runs `bindery` with arguments.
    func run(arguments: [String], environment: [String: String] = [:]) throws -> Outcome {
        try start(Self.path, arguments, environment: environment)
    }

    /// The path of the program, which is built beside the bundle of the tests.
    static var path: String {
        let products = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        return products.appendingPathComponent("bindery").path
    }

    /// Runs any program in the folder.
    func start(_ path: String, _ arguments: [String], environment: [String: String] = [:]) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
        let (output, errors) = (Pipe(), Pipe())
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        // Neither stream ever holds more than a pipe does.
        let texts = [output, errors].map {
            String(decoding: $0.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        }
        process.waitUntilExit()
        return Outcome(output: texts[0], errors: texts[1], status: process.terminationStatus)
    }
}
