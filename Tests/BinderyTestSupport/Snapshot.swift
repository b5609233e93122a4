// Foundation reads the stored text; nothing of it reaches the tests.
import Foundation
public import Testing

/// A long text that a test expects, kept in a file of its own in the folder `Snapshots` beside the test.
public enum Snapshot {
    /// Expects a text to be the stored one, and shows the first line that differs.
    ///
    /// With `BINDERY_RECORD=1` in the environment the text is stored instead: look at what has changed before you keep
    /// it.
    public static func expect(
        _ bytes: [UInt8], named name: String, file: String = #filePath,
        sourceLocation: SourceLocation = #_sourceLocation
    ) throws {
        let folder = URL(fileURLWithPath: file).deletingLastPathComponent().appendingPathComponent("Snapshots")
        let url = folder.appendingPathComponent(name)
        if ProcessInfo.processInfo.environment["BINDERY_RECORD"] == "1" {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(bytes).write(to: url)
            return
        }
        let expected = lines(of: [UInt8](try Data(contentsOf: url)))
        let found = lines(of: bytes)
        for (number, line) in zip(1..., found) where number > expected.count || expected[number - 1] != line {
            let wanted = number > expected.count ? "the end" : expected[number - 1]
            Issue.record("\(name), line \(number): found\n\(line)\nexpected\n\(wanted)", sourceLocation: sourceLocation)
            return
        }
        #expect(found.count == expected.count, "\(name) ends too early", sourceLocation: sourceLocation)
    }

    private static func lines(of bytes: [UInt8]) -> [String] {
        String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
}
