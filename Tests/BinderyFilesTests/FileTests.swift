import BinderyFiles
import BinderyTestSupport
import Testing

@Suite struct FileTests {
    @Test func `a range is read, and less of it where the file ends`() throws {
        let folder = try TemporaryFolder()
        let file = try File(folder.write([1, 2, 3, 4], as: "a"))
        #expect(file.size == 4)
        #expect(try file.read(1..<3) == [2, 3])
        #expect(try file.read(3..<100) == [4])
        #expect(try file.read(50..<60).isEmpty)
        #expect(try file.read(2..<2).isEmpty)
    }

    @Test func `all bytes are read, also of a file that has no size`() throws {
        let folder = try TemporaryFolder()
        #expect(try File.bytes(of: folder.write([7, 8], as: "a")) == [7, 8])
        #expect(try File.bytes(of: folder.write([], as: "empty")).isEmpty)
        #if os(Linux)
        #expect(try File.bytes(of: "/proc/self/stat").count > 10)
        #endif
    }

    @Test func `what cannot be read is an error that says what and why`() throws {
        let folder = try TemporaryFolder()
        let missing = #expect(throws: FileError.self) { try File.bytes(of: folder.file("no")) }
        #expect(missing?.isMissing == true)
        #expect(missing?.description == "cannot open \(folder.path)/no: No such file or directory")
        let isFolder = #expect(throws: FileError.self) { try File.bytes(of: folder.path) }
        #expect(isFolder?.isMissing == false)
        #expect(isFolder?.operation == "read")
    }
}
