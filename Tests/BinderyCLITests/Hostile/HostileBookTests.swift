import BinderyFiles
import BinderyTestSupport
import Testing

/// Books that were made to harm: each is a finding, or harmless, within two seconds and 256 MB, and the program opens
/// nothing but the book and talks to nobody.
@Suite(.serialized) struct HostileBookTests {
    static let books = HostileBook.externalEntities + HostileBook.growth + HostileBook.paths + HostileBook.archives

    @Test(arguments: books) func `a hostile book is a finding and nothing else`(book: HostileBook) async throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(try await book.bytes(), as: "book.epub")
        let run = try GuardedProgram(folder: folder.path).run("check", "--format", "json", path)
        #expect(run.status == 0 || run.status == 1, "it ended with \(run.status): \(run.errors)")
        let codes = Set(run.codes)
        if book.codes.isEmpty {
            let grave = run.messages.filter { $0.severity == "error" || $0.severity == "fatal" }
            #expect(grave.isEmpty, "\(grave.prefix(3))")
        } else {
            #expect(!codes.isDisjoint(with: book.codes), "only \(codes.sorted())")
        }
        if let seconds = run.seconds { #expect(seconds < GuardedProgram.secondsAllowed) }
        if let kilobytes = run.kilobytes, !GuardedProgram.isSanitized { #expect(kilobytes < 256 << 10) }
        if let opened = run.openedFiles {
            #expect(opened == [path], "it opened \(opened)")
            #expect(run.networkCalls.isEmpty)
            #expect(run.changes.isEmpty, "it changed \(run.changes)")
        }
    }
}
