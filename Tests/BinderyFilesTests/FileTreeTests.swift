import BinderyFiles
import BinderyTestSupport
import Testing

@Suite struct FileTreeTests {
    @Test func `names come in the order of their bytes`() throws {
        let folder = try TemporaryFolder()
        for name in ["b", "ä", "B", "a/x", ".hidden"] { try folder.write([], as: name) }
        #expect(try FileTree.names(in: folder.path) == [".hidden", "B", "a", "b", "ä"])
        #expect(throws: FileError.self) { try FileTree.names(in: folder.file("no")) }
    }

    @Test func `kinds are told apart, through links and without`() throws {
        let folder = try TemporaryFolder()
        try folder.write([], as: "a/file")
        try folder.link("link", to: folder.file("a"))
        try folder.link("lost", to: folder.file("nowhere"))
        #expect(FileTree.kind(of: folder.file("a")) == .folder)
        #expect(FileTree.kind(of: folder.file("a/file")) == .file)
        #expect(FileTree.kind(of: folder.file("link")) == .folder)
        #expect(FileTree.kind(of: folder.file("lost")) == nil)
        #expect(FileTree.kind(of: "/dev/null") == .other)
        #expect(FileTree.isSymbolicLink(folder.file("link")))
        #expect(FileTree.isSymbolicLink(folder.file("lost")))
        #expect(!FileTree.isSymbolicLink(folder.file("a")))
        #expect(!FileTree.isSymbolicLink(folder.file("no")))
    }

    @Test func `a file is below a folder only if it really is`() throws {
        let outside = try TemporaryFolder()
        try outside.write([], as: "secret")
        let folder = try TemporaryFolder()
        try folder.write([], as: "book/a")
        try folder.write([], as: "bookshelf/b")
        try folder.link("book/link", to: outside.file("secret"))
        let book = folder.file("book")
        #expect(try FileTree.isFile(folder.file("book/a"), below: book))
        #expect(try FileTree.isFile(folder.file("bookshelf/../book/a"), below: book))
        #expect(try !FileTree.isFile(folder.file("bookshelf/b"), below: book))
        #expect(try !FileTree.isFile(folder.file("book/../bookshelf/b"), below: book))
        #expect(try !FileTree.isFile(folder.file("book/link"), below: book))
        #expect(throws: FileError.self) { try FileTree.isFile(folder.file("book/no"), below: book) }
    }
}
