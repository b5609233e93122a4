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
                for (name, book) in [("rich", Samples.rich), ("small", Samples.small)] {
                    let path = folder.file("\(name)-\(version.rawValue)-\(notes.rawValue).epub")
                    try await EPUBBuilder(options: options).container(of: book).container.write(to: path)
                    books.append(path)
                }
            }
        }
        let messages = try EPUBCheck.messages(about: books)
        #expect(messages.isEmpty, "\(messages.map(\.description).joined(separator: "\n"))")
    }
}
