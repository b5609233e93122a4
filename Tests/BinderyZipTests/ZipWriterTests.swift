import BinderyFiles
import BinderyTestSupport
import BinderyZip
import Testing

@Suite struct ZipWriterTests {
    private let text = Array(String(repeating: "It was dark. ", count: 100).utf8)

    private func archive(_ entries: [PackedEntry], date: DOSDateTime = .earliest) throws -> [UInt8] {
        var writer = try ZipWriter(date: date)
        for entry in entries { try writer.add(entry) }
        return try writer.bytes()
    }

    @Test func `a stored first entry is laid out as the specification wants it`() throws {
        let bytes = try archive([PackedEntry(name: "mimetype", storing: Array("application/epub+zip".utf8))])
        #expect(Array(bytes[..<4]) == [0x50, 0x4B, 3, 4])
        #expect(Array(bytes[6..<10]) == [0, 0, 0, 0], "no flags, stored")
        #expect(Array(bytes[10..<14]) == [0, 0, 0x21, 0], "1 January 1980, midnight")
        #expect(Array(bytes[14..<18]) == [0x6F, 0x61, 0xAB, 0x2C], "the check sum")
        #expect(
            Array(bytes[18..<30]) == [20, 0, 0, 0, 20, 0, 0, 0, 8, 0, 0, 0], "sizes, length of name, no extra field")
        #expect(String(decoding: bytes[30..<58], as: UTF8.self) == "mimetypeapplication/epub+zip")
    }

    @Test func `text is deflated once and comes in the given order`() throws {
        var packer = EntryPacker()
        let bytes = try archive([
            packer.pack(name: "z.txt", deflating: text), packer.pack(name: "a.txt", deflating: text),
        ])
        #expect(bytes.count < 400)
        #expect(bytes[8] == 8)
        #expect(String(decoding: bytes[30..<35], as: UTF8.self) == "z.txt")
        let folder = try TemporaryFolder()
        let path = try folder.write(bytes, as: "book.zip")
        guard let unzip = ExternalTool("unzip") else { return }
        #expect(try unzip.run(["-tqq", path]).status == 0)
        #expect(try unzip.run(["-p", path, "a.txt"]).output.utf8.elementsEqual(text))
    }

    @Test func `what does not shrink is stored`() throws {
        var packer = EntryPacker()
        var generator = SystemRandomNumberGenerator()
        let noise = (0..<1000).map { _ in UInt8.random(in: 0...255, using: &generator) }
        for bytes in [[], [65], noise] {
            let archive = try archive([packer.pack(name: "n", deflating: bytes)])
            #expect(archive[8] == 0)
            #expect(Array(archive[31..<31 + bytes.count]) == bytes)
        }
    }

    @Test func `only a name that is not ASCII is marked as UTF-8`() throws {
        let bytes = try archive([PackedEntry(name: "é", storing: [])])
        #expect(bytes[7] == 8)
        #expect(try archive([PackedEntry(name: "e", storing: [])])[7] == 0)
    }

    @Test func `a date holds for every entry and is kept between 1980 and 2107`() throws {
        let day = DOSDateTime(dayOf: 1_709_164_800)
        #expect(day == DOSDateTime(date: 44 << 9 | 2 << 5 | 29, time: 12 << 11), "29 February 2024, noon")
        #expect(DOSDateTime(dayOf: -1).date == 0x0021)
        #expect(DOSDateTime(dayOf: .max) == DOSDateTime(date: 127 << 9 | 12 << 5 | 31, time: 12 << 11))
        let bytes = try archive([PackedEntry(name: "a", storing: [])], date: day)
        #expect(Array(bytes[10..<14]) == [0, 0x60, 0x5D, 0x58])
    }

    @Test func `the date does not depend on summer time`() throws {
        for day in 0..<366 {
            let date = DOSDateTime(dayOf: 1_704_067_200 + day * 86_400)
            let bytes = try archive([PackedEntry(name: "a", storing: [])], date: date)
            #expect(UInt16(bytes[10]) | UInt16(bytes[11]) << 8 == date.time)
            #expect(UInt16(bytes[12]) | UInt16(bytes[13]) << 8 == date.date)
        }
    }

    @Test(arguments: ["", "a\u{0}b"]) func `a name that cannot stand in an archive is refused`(name: String) throws {
        let error = #expect(throws: ZipError.self) { try archive([PackedEntry(name: name, storing: [])]) }
        #expect(error?.kind == .name)
    }

    @Test func `two entries of one name are refused`() throws {
        let entry = PackedEntry(name: "a", storing: [])
        let error = #expect(throws: ZipError.self) { try archive([entry, entry]) }
        #expect(error?.kind == .name)
        #expect(error?.description == "there are two files of the name “a”")
    }

    @Test func `a stored file is read when the archive is written`() throws {
        let folder = try TemporaryFolder()
        let content = [UInt8](repeating: 7, count: 1_500_000) + [UInt8](repeating: 9, count: 1_500_000)
        let source = try folder.write(content, as: "sound.mp3")
        let entries = [PackedEntry(name: "s", storingFile: source), PackedEntry(name: "t", storing: text)]
        var writer = try ZipWriter()
        for entry in entries { try writer.add(entry) }
        try writer.write(replacing: folder.file("book.epub")).commit()
        let expected = try archive([
            PackedEntry(name: "s", storing: content), PackedEntry(name: "t", storing: text),
        ])
        #expect(try folder.bytes("book.epub") == expected)
        #expect(try folder.names == ["book.epub", "sound.mp3"])
    }

    @Test func `a failure leaves the old archive and nothing else`() throws {
        let folder = try TemporaryFolder()
        try folder.write([1, 2, 3], as: "book.epub")
        var writer = try ZipWriter()
        try writer.add(PackedEntry(name: "s", storingFile: folder.file("missing.mp3")))
        do {
            try writer.write(replacing: folder.file("book.epub")).commit()
            Issue.record("the file is not there")
        } catch {
            #expect(error.kind == .file(FileError("open", folder.file("missing.mp3"), number: 2)))
        }
        #expect(try folder.bytes("book.epub") == [1, 2, 3])
        #expect(try folder.names == ["book.epub"])
    }
}
