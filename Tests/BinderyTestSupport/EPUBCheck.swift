import Foundation

/// The reference checker, where Java and the jar are there (`./build tools` installs it).
public enum EPUBCheck {
    /// A message of the reference checker.
    public struct Message: Sendable, Hashable, CustomStringConvertible {
        /// The path of the book.
        public let book: String
        /// `FATAL`, `ERROR`, `WARNING`, `INFO` or `USAGE`.
        public let severity: String
        /// The code, such as `RSC-005`.
        public let code: String
        /// The part, line and column.
        public let place: String
        /// The words.
        public let words: String

        /// All of it on one line.
        public var description: String { "\(severity) \(code) \(place) \(words) [\(book)]" }
    }

    /// Where the jar is: the value of the environment variable `EPUBCHECK_JAR`.
    public static var jar: String? { ProcessInfo.processInfo.environment["EPUBCHECK_JAR"] }

    /// Why EPUBCheck could not be asked.
    public struct Failure: Error {
        /// What it wrote on its standard error.
        public let log: String
    }

    /// All that EPUBCheck says about some books.
    ///
    /// - Throws: ``Failure`` if it does not come to its end.
    public static func messages(about books: [String]) throws -> [Message] {
        guard let jar, !books.isEmpty else { return [] }
        let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("Oracle/CheckAll.java")
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("bindery-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        // Files and not pipes: a full pipe would stop both sides.
        let input = folder.appendingPathComponent("in")
        let output = folder.appendingPathComponent("out")
        let log = folder.appendingPathComponent("log")
        try Data((books.joined(separator: "\n") + "\n").utf8).write(to: input)
        for file in [output, log] { try Data().write(to: file) }

        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "java", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8", "-Dsun.jnu.encoding=UTF-8", "-cp", jar, source.path,
        ]
        process.standardInput = try FileHandle(forReadingFrom: input)
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = try FileHandle(forWritingTo: log)
        try process.run()
        process.waitUntilExit()

        let lines = String(decoding: try Data(contentsOf: output), as: UTF8.self).split(separator: "\n")
        guard lines.last == "done" else {
            throw Failure(log: String(decoding: try Data(contentsOf: log), as: UTF8.self))
        }
        return lines.dropLast().compactMap { line in
            let fields = line.split(separator: "\t", maxSplits: 4, omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 5 else { return nil }
            return Message(book: fields[0], severity: fields[1], code: fields[2], place: fields[3], words: fields[4])
        }
    }
}
