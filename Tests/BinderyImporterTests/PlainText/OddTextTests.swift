import BinderyCore
import BinderyImporter
import Foundation
import Testing

@Suite struct OddTextTests {
    /// How many texts are tried, and from which seed on: `./build odd N SEED` says.
    private static let count = ProcessInfo.processInfo.environment["BINDERY_ODD_COUNT"].flatMap { UInt64($0) } ?? 500
    private static let seed = ProcessInfo.processInfo.environment["BINDERY_ODD_SEED"].flatMap { UInt64($0) } ?? 1

    @Test func `no odd text loses a word without saying so`() throws {
        for seed in Self.seed..<Self.seed + Self.count {
            var texts = OddTexts(seed: seed)
            let text = texts.text()
            let manuscript = try imported(text)
            let before = GoldenWords.words(of: text)
            let after = GoldenWords.words(of: manuscript)
            #expect(GoldenWords.missing(after, from: before) == [], "seed \(seed) adds words")
            let omissions = manuscript.remarks.filter { $0.kind == .omission }.map(\.message)
            guard !omissions.contains(where: { $0.contains("Gutenberg") }) else { continue }
            // Labels that no header is known to have head their values under their own names.
            let names = manuscript.fields.fields.map(\.name)
            let named = GoldenWords.words(of: (omissions + names).joined(separator: "\n"))
            let lost = Set(GoldenWords.missing(before, from: after + named)).subtracting(Self.labels)
            #expect(lost.isEmpty, "seed \(seed) loses words")
        }
    }

    /// The words that become structure.
    private static let labels: Set<String> = ["Title", "Author", "Summary", "by", "A", "N", "AN", "oOo", "xx", "p"]
}
