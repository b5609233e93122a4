import BinderyFiles
import BinderyTestSupport
import BinderyZip
import Testing

@Suite struct ZipEditorTests {
    private let mimetype = PackedEntry(name: "mimetype", storing: Array("application/epub+zip".utf8))
    private let text = Array(String(repeating: "It was dark. ", count: 100).utf8)

    private var book: RawZip {
        RawZip(["mimetype": "application/epub+zip", "a": "first", "b": "second", "c": "third"])
    }

    private func edit(_ bytes: [UInt8], _ change: (inout ZipEditor) -> Void) throws -> [UInt8] {
        var editor = try ZipEditor(ZipArchive(bytes: bytes))
        change(&editor)
        return try editor.bytes()
    }

    /// The names and the contents of an archive, in which nothing may be wrong but what is allowed.
    private func contents(
        _ bytes: [UInt8], allowing faults: [ArchiveFault] = []
    ) throws -> [(name: String, text: String)] {
        let archive = try ZipArchive(bytes: bytes)
        #expect(try archive.examine().faults == faults)
        var reader = ZipReader(archive)
        var contents: [(name: String, text: String)] = []
        for (index, entry) in archive.entries.enumerated() {
            contents.append((entry.name, String(decoding: try reader.bytes(of: index), as: UTF8.self)))
        }
        return contents
    }

    @Test func `an archive that is not changed stays the same to the byte`() throws {
        var zip = book
        zip.comment = Array("A comment.".utf8)
        zip.entries[1].comment = [1, 2, 3]
        zip.entries[2] = zip.entries[2].with { ($0.date, $0.time, $0.extra) = (0, 0xFFFF, [9, 9, 2, 0, 1, 1]) }
        zip.entries[3] = zip.entries[3].streamed
        #expect(try edit(zip.bytes) { _ in } == zip.bytes)
        #expect(try edit(zip.bytes) { $0.putFirst(mimetype) } == zip.bytes)
        zip.isZIP64 = true
        // The very last record may point to the ZIP64 one in more than one way.
        #expect(
            try edit(zip.bytes) { _ in }.dropLast(22 + zip.comment.count) == zip.bytes.dropLast(22 + zip.comment.count))
    }

    @Test func `an entry is replaced where it stands, and its neighbours keep their bytes`() throws {
        let changed = try edit(book.bytes) { $0.replace(2, by: PackedEntry(name: "b", storing: text)) }
        let contents = try contents(changed)
        #expect(contents.map(\.name) == ["mimetype", "a", "b", "c"])
        #expect(contents[2].text.utf8.elementsEqual(text))
        let old = try ZipArchive(bytes: book.bytes)
        let new = try ZipArchive(bytes: changed)
        #expect(new.entries[1] == old.entries[1])
        #expect(new.entries[2].date == old.entries[2].date)
        #expect(new.entries[2].externalAttributes == old.entries[2].externalAttributes)
        #expect(Array(changed[..<old.entries[2].headerOffset]) == Array(book.bytes[..<old.entries[2].headerOffset]))
    }

    @Test func `putting the old content back gives the old archive`() throws {
        var packer = EntryPacker()
        var writer = try ZipWriter()
        try writer.add(mimetype)
        try writer.add(packer.pack(name: "a", deflating: text))
        let original = try edit(try writer.bytes()) { $0.replace(1, by: packer.pack(name: "a", deflating: text)) }
        let changed = try edit(original) { $0.replace(1, by: packer.pack(name: "a", deflating: [1, 2, 3])) }
        #expect(try edit(changed) { $0.replace(1, by: packer.pack(name: "a", deflating: text)) } == original)
    }

    @Test func `entries are removed and added`() throws {
        let changed = try edit(book.bytes) {
            $0.remove(1)
            $0.add(PackedEntry(name: "ü", storing: text))
        }
        let contents = try contents(changed)
        #expect(contents.map(\.name) == ["mimetype", "b", "c", "ü"])
        let added = try ZipArchive(bytes: changed).entries[3]
        #expect(added.isMarkedUTF8)
        #expect(added.date == .earliest)
        guard let unzip = ExternalTool("unzip") else { return }
        let folder = try TemporaryFolder()
        #expect(try unzip.run(["-tqq", folder.write(changed, as: "a.zip")]).status == 0)
    }

    @Test func `an entry is renamed without being packed again`() throws {
        let archive = try ZipArchive(bytes: book.bytes)
        let renamed = try PackedEntry(name: "z", copying: 1, of: archive)
        let changed = try edit(book.bytes) { $0.replace(1, by: renamed) }
        #expect(try contents(changed).map(\.name) == ["mimetype", "z", "b", "c"])
        #expect(try contents(changed)[1].text == "first")
    }

    @Test func `mimetype ends first, stored and bare, whatever it was before`() throws {
        let expected = ["mimetype", "a", "b", "c"]
        var books: [RawZip] = []
        books.append(book)
        books[0].entries.swapAt(0, 3)
        books.append(book)
        books[1].entries[0] = book.entries[0].with { $0.extra = [0x55, 0x54, 1, 0, 0] }
        books.append(book)
        books[2].entries[0] = book.entries[0].streamed
        books.append(book)
        books[3].entries.remove(at: 0)
        books.append(book)
        books[4].entries.append(book.entries[0])
        books.append(book)
        books[5].entries[0] = RawZip.Entry("mimetype", Array("application/epub+zip\n".utf8))
        books.append(book)
        books[6].prefix = [1, 2, 3]
        for zip in books {
            let changed = try edit(zip.bytes) { $0.putFirst(mimetype) }
            #expect(Array(changed[..<58]) == Array(book.bytes[..<58]) || changed[8] == 0)
            #expect(String(decoding: changed[30..<58], as: UTF8.self) == "mimetypeapplication/epub+zip")
            #expect(changed[28] == 0 && changed[6] == 0)
            let names = try contents(changed).map(\.name)
            #expect(names[0] == "mimetype" && names.sorted() == expected.sorted())
            #expect(try edit(changed) { $0.putFirst(mimetype) } == changed, "doing it twice changes nothing")
        }
    }

    @Test func `data descriptors of every form survive`() throws {
        let entry = book.entries[1].streamed
        let long = Array(entry.descriptor[4..<8]) + [5, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0]
        for descriptor in [entry.descriptor, Array(entry.descriptor[4...]), [0x50, 0x4B, 7, 8] + long, long, []] {
            var zip = book
            zip.entries[1] = entry
            zip.entries[1].descriptor = descriptor
            let changed = try edit(zip.bytes) { $0.replace(2, by: PackedEntry(name: "b", storing: text)) }
            let old = try ZipArchive(bytes: zip.bytes)
            #expect(
                Array(changed[..<old.entries[2].headerOffset]) == Array(zip.bytes[..<old.entries[2].headerOffset]))
            #expect(try contents(changed, allowing: [.entry(1, .dataDescriptor)])[1].text == "first")
        }
    }

    @Test func `names in other encodings survive, also where the content changes`() throws {
        var zip = book
        zip.entries[1] = zip.entries[1].with { $0.name = [0x82, 0xE1] }
        zip.entries[2] = zip.entries[2].with { ($0.name, $0.flags) = (Array("ö".utf8), 0x800) }
        let archive = try ZipArchive(bytes: zip.bytes)
        let changed = try edit(zip.bytes) {
            for index in 1...2 { $0.replace(index, by: PackedEntry(name: archive.entries[index].name, storing: text)) }
        }
        let entries = try ZipArchive(bytes: changed).entries
        #expect(Array(entries[1].nameBytes) == [0x82, 0xE1])
        #expect(entries[1].flags == 0)
        #expect(Array(entries[2].nameBytes) == Array("ö".utf8))
        #expect(entries[2].isMarkedUTF8)
    }

    @Test func `ZIP64 fields get the new place`() throws {
        var zip = book
        let offset = try ZipArchive(bytes: zip.bytes).entries[2].headerOffset
        zip.entries[2] = zip.entries[2].zip64(headerOffset: offset)
        zip.isZIP64 = true
        #expect(try edit(zip.bytes) { _ in }.dropLast(22) == zip.bytes.dropLast(22))
        let changed = try edit(zip.bytes) { $0.replace(1, by: PackedEntry(name: "a", storing: text)) }
        let archive = try ZipArchive(bytes: changed)
        #expect(archive.endRecord?.isZIP64 == true)
        #expect(archive.entries[2].headerOffset == offset + text.count - 5)
        #expect(try contents(changed)[2].text == "second")
    }

    @Test func `a file on the disk is copied into the archive`() throws {
        let folder = try TemporaryFolder()
        let sound = try folder.write([UInt8](repeating: 7, count: 3_000_000), as: "sound.mp3")
        let path = try folder.write(book.bytes, as: "book.epub")
        var editor = try ZipEditor(ZipArchive(path: path))
        editor.add(PackedEntry(name: "s", storingFile: sound))
        try editor.write(replacing: path).commit()
        let bytes = try folder.bytes("book.epub")
        #expect(try contents(bytes)[4].text.utf8.count == 3_000_000)
        let inMemory = try edit(book.bytes) {
            $0.add(PackedEntry(name: "s", storing: [UInt8](repeating: 7, count: 3_000_000)))
        }
        #expect(bytes == inMemory)
        var second = try ZipEditor(ZipArchive(path: path))
        second.replace(1, by: PackedEntry(name: "a", storing: text))
        try second.write(replacing: path).commit()
        #expect(try contents(folder.bytes("book.epub"))[4].text.utf8.count == 3_000_000)
        #expect(try folder.names == ["book.epub", "sound.mp3"])
    }

    @Test func `a failure leaves the old book`() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(book.bytes, as: "book.epub")
        var editor = try ZipEditor(ZipArchive(path: path))
        editor.add(PackedEntry(name: "s", storingFile: folder.file("missing")))
        let error = #expect(throws: ZipError.self) { try editor.write(replacing: path).commit() }
        #expect(error?.kind == .file(FileError("open", folder.file("missing"), number: 2)))
        #expect(try folder.bytes("book.epub") == book.bytes)
        #expect(try folder.names == ["book.epub"])
    }

    @Test func `names that are taken are refused`() throws {
        for name in ["a", "mimetype", ""] {
            let error = #expect(throws: ZipError.self) {
                try edit(book.bytes) { $0.add(PackedEntry(name: name, storing: [])) }
            }
            #expect(error?.kind == .name)
        }
        #expect(throws: ZipError.self) {
            try edit(book.bytes) {
                $0.add(PackedEntry(name: "n", storing: []))
                $0.add(PackedEntry(name: "n", storing: []))
            }
        }
        let again = try edit(book.bytes) {
            $0.remove(1)
            $0.add(PackedEntry(name: "a", storing: []))
        }
        #expect(try contents(again).map(\.name) == ["mimetype", "b", "c", "a"])
    }

    @Test func `entries with the same name stay as they are`() throws {
        var zip = book
        zip.entries.append(zip.entries[1])
        let changed = try edit(zip.bytes) { $0.replace(2, by: PackedEntry(name: "b", storing: text)) }
        #expect(
            try contents(changed, allowing: [.entry(4, .duplicate(of: 1))]).map(\.name)
                == ["mimetype", "a", "b", "c", "a"])
    }

    @Test func `archives that cannot be edited without harm are refused`() throws {
        var overlapping = book
        overlapping.entries[2].headerOffset = 58
        var lost = book
        lost.entries[2].headerOffset = 7
        var long = book
        long.entries[3].central.compressedSize = 1000
        for zip in [overlapping, lost, long] {
            let error = #expect(throws: ZipError.self) { try edit(zip.bytes) { _ in } }
            #expect(error?.kind == .corrupt)
        }
        var spanned = book
        spanned.disk = 1
        #expect(throws: ZipError.self) { try edit(spanned.bytes) { _ in } }
        #expect(throws: ZipError.self) { try edit(book.truncated(to: 200)) { _ in } }
    }

    @Test func `an entry that is lost can be replaced`() throws {
        var zip = book
        zip.entries[2].headerOffset = 7
        let changed = try edit(zip.bytes) { $0.replace(2, by: PackedEntry(name: "b", storing: text)) }
        #expect(try contents(changed).map(\.name) == ["mimetype", "a", "b", "c"])
    }
}
