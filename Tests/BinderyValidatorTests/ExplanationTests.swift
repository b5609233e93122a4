import BinderyFiles
import Testing

@testable import BinderyValidator

/// Nothing can be said that cannot be explained.
@Suite struct ExplanationTests {
    @Test func `every rule that is written is in the catalogue`() throws {
        let listed = Set(Catalogue.all.map(\.id))
        var written: Set<Substring> = []
        for (path, text) in try Self.sources() {
            let pieces = text.split(separator: "RuleDescription(", omittingEmptySubsequences: false).dropFirst()
            for piece in pieces {
                let start = piece.drop { $0.isWhitespace }
                guard start.first == "\"" else { continue }
                let id = start.dropFirst().prefix { $0 != "\"" }
                #expect(listed.contains(String(id)), "\(path): \(id)")
                written.insert(id)
            }
        }
        #expect(written.count > 100)
    }

    @Test func `every rule has an example of what is right and one of what is wrong`() {
        for rule in Catalogue.all {
            #expect(!rule.accepts.isEmpty, "\(rule.id) accepts nothing")
            #expect(!rule.rejects.isEmpty, "\(rule.id) rejects nothing")
        }
    }

    @Test func `only the reporter makes findings, and only of rules`() throws {
        for (path, text) in try Self.sources() where !path.hasSuffix("/Reporter.swift") {
            let calls = text.split(separator: "Finding(", omittingEmptySubsequences: false).dropLast()
            #expect(calls.allSatisfy { $0.last?.isLetter == true || $0.last == "." }, "\(path)")
        }
    }

    @Test func `an explanation shows demand, reason, examples and specification`() throws {
        let rule = try #require(Catalogue.rules(named: "xml-well-formed").first)
        let text = ExplanationRenderer().render(rule)
        #expect(text.hasPrefix("xml-well-formed  RSC-016, fatal, EPUB 2 and EPUB 3\n"))
        for part in ["Right", "Wrong", "^", rule.reference.url] { #expect(text.contains(part), "\(part)") }
        #expect(!text.contains(Example.mark))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 120 })
    }

    /// The texts of the validator's source files, by their paths.
    private static func sources() throws -> [(path: String, text: String)] {
        let package = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(
            separator: "/")
        return try files(below: package + "/Sources/BinderyValidator").map { path in
            (path, String(decoding: try File.bytes(of: path), as: UTF8.self))
        }
    }

    private static func files(below folder: String) throws -> [String] {
        try FileTree.names(in: folder).flatMap { name -> [String] in
            let path = "\(folder)/\(name)"
            return FileTree.kind(of: path) == .folder ? try files(below: path) : name.hasSuffix(".swift") ? [path] : []
        }
    }
}
