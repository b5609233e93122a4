import BinderyBuilder
import BinderyCore
import BinderyTestSupport
import Testing

@Suite(.enabled(if: EPUBCheck.jar != nil, "EPUBCHECK_JAR does not name the reference checker"))
struct OracleTests {
    @Test func `EPUBCheck says nothing about the books of the tests`() async throws {
        let folder = try TemporaryFolder()
        var books: [String] = []
        for version in BuildOptions.Version.allCases {
            for notes in BuildOptions.NotePlacement.allCases {
                var options = BuildOptions()
                options.version = version
                options.notes = notes
                for (name, book) in Samples.named {
                    let path = folder.file("\(name)-\(version.rawValue)-\(notes.rawValue).epub")
                    try await EPUBBuilder(options: options).container(of: book).container.write(to: path)
                    books.append(path)
                }
            }
        }
        try expectSilence(about: books)
    }

    @Test func `EPUBCheck says nothing about books that nobody would write`() async throws {
        let folder = try TemporaryFolder()
        var oddBooks = OddBooks(seed: 2026)
        var books: [String] = []
        for index in 0..<60 {
            var options = BuildOptions()
            options.version = index.isMultiple(of: 2) ? .epub3 : .epub2
            options.notes = BuildOptions.NotePlacement.allCases[index / 2 % 3]
            let path = folder.file("\(index).epub")
            try await EPUBBuilder(options: options).container(of: oddBooks.next()).container.write(to: path)
            books.append(path)
        }
        try expectSilence(about: books)
    }

    private func expectSilence(about books: [String]) throws {
        let messages = try EPUBCheck.messages(about: books)
        #expect(messages.isEmpty, "\(messages.prefix(20).map(\.description).joined(separator: "\n"))")
    }
}
