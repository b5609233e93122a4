import BinderyFiles
import BinderyTestSupport
import Testing

@Suite struct AtomicFileTests {
    @Test func `a file that is committed takes the place of the old one`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write([9, 9, 9, 9], as: "a")
        var file = try AtomicFile(replacing: path)
        try file.write([1, 2].span)
        try file.write([3].span)
        #expect(try folder.bytes("a") == [9, 9, 9, 9])
        try file.commit()
        #expect(try folder.bytes("a") == [1, 2, 3])
        #expect(try folder.names == ["a"])
    }

    @Test func `a file that is not committed leaves nothing behind`() throws {
        let folder = try TemporaryFolder()
        do {
            var file = try AtomicFile(replacing: folder.file("a"))
            try file.write([1].span)
        }
        #expect(try folder.names.isEmpty)
    }

    @Test func `bytes can be written before the end and beyond it`() throws {
        let folder = try TemporaryFolder()
        var file = try AtomicFile(replacing: folder.file("a"))
        try file.write([1, 2, 3, 4].span, at: 2)
        try file.write([7, 8].span, at: 0)
        #expect(file.size == 6)
        try file.write([5].span)
        try file.commit()
        #expect(try folder.bytes("a") == [7, 8, 1, 2, 3, 4, 5])
    }

    @Test func `ranges of another file are added`() throws {
        let folder = try TemporaryFolder()
        let other = try File(folder.write((0..<200).map { UInt8($0) }, as: "other"))
        var file = try AtomicFile(replacing: folder.file("a"))
        try file.write([255].span)
        try file.append(10..<15, of: other)
        try file.append(5..<5, of: other)
        try file.append(198..<200, of: other)
        #expect(file.size == 8)
        try file.write([254].span, at: 0)
        let error = #expect(throws: FileError.self) { try file.append(190..<201, of: other) }
        #expect(error?.path == other.path)
        try file.commit()
        #expect(try folder.bytes("a").prefix(8) == [254, 10, 11, 12, 13, 14, 198, 199])
    }

    @Test func `a folder that is not there is an error`() throws {
        let folder = try TemporaryFolder()
        #expect(throws: FileError.self) { _ = try AtomicFile(replacing: folder.file("no/a")) }
    }

    @Test func `a symbolic link stays and the file that it leads to is replaced`() throws {
        let folder = try TemporaryFolder()
        try folder.write([9], as: "books/a")
        try folder.link("link", to: folder.file("books/a"))
        var file = try AtomicFile(replacing: folder.file("link"))
        try file.write([1].span)
        try file.commit()
        #expect(try folder.bytes("books/a") == [1])
        #expect(try FileTree.realPath(of: folder.file("link")) == FileTree.realPath(of: folder.file("books/a")))
    }

    @Test func `permissions stay as they were`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write([9], as: "a")
        try folder.setPermissions(0o640, of: "a")
        let file = try AtomicFile(replacing: path)
        try file.commit()
        #expect(try folder.permissions(of: "a") == 0o640)
        #expect(try folder.bytes("a").isEmpty)
    }

    @Test func `no name is taken before the file is whole`() throws {
        let folder = try TemporaryFolder()
        var file = try AtomicFile(replacing: folder.file("a"))
        try file.write([UInt8](repeating: 1, count: 100_000).span)
        #if os(Linux)
        #expect(try folder.names.isEmpty)
        #endif
        try file.commit()
        #expect(try folder.names == ["a"])
    }
}
