import BinderyTestSupport
import BinderyZip
import Testing

@Suite struct ZipReaderTests {
    private let text = Array(String(repeating: "It was dark. ", count: 10_000).utf8)

    private func archive(_ zip: RawZip) throws -> ZipArchive {
        try ZipArchive(bytes: zip.bytes)
    }

    /// What reading the first entry comes to.
    private func read(_ zip: RawZip) throws -> [UInt8] {
        var reader = ZipReader(try archive(zip))
        return try reader.bytes(of: 0)
    }

    /// An archive of one deflated entry, made by the writer.
    private func deflated() throws -> [UInt8] {
        var packer = EntryPacker()
        var writer = try ZipWriter()
        try writer.add(packer.pack(name: "a.txt", deflating: text))
        return try writer.bytes()
    }

    @Test func `an entry comes out as it went in`() throws {
        let archive = try ZipArchive(bytes: deflated())
        #expect(archive.faults.isEmpty)
        #expect(archive.entries.map(\.name) == ["a.txt"])
        #expect(archive.entries[0].method == .deflated)
        #expect(archive.entries[0].size == text.count)
        #expect(archive.entries[0].compressedSize < 1000)
        var reader = ZipReader(archive)
        #expect(try reader.bytes(of: 0) == text)
        #expect(try reader.bytes(of: 0) == text)
    }

    @Test func `a large entry is looked through without being held`() throws {
        let sound = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 7) }
        var limits = ContainerLimits()
        limits.entrySize = 1000
        func verify(_ bytes: [UInt8]) throws { try ZipReader(ZipArchive(bytes: bytes, limits: limits)).verify(0) }
        var packer = EntryPacker()
        for entry in [packer.pack(name: "a.mp3", deflating: sound), PackedEntry(name: "a.mp3", storing: sound)] {
            var writer = try ZipWriter()
            try writer.add(entry)
            var bytes = try writer.bytes()
            try verify(bytes)
            bytes[bytes.count / 2] ^= 1
            let error = #expect(throws: ZipError.self) { try verify(bytes) }
            #expect(error?.kind == .corrupt)
        }
    }

    @Test func `a file is read as bytes are`() throws {
        let folder = try TemporaryFolder()
        let archive = try ZipArchive(path: folder.write(deflated(), as: "book.epub"))
        var reader = ZipReader(archive)
        #expect(try reader.bytes(of: 0) == text)
        let error = #expect(throws: ZipError.self) { try ZipArchive(path: folder.file("missing")) }
        guard case .file? = error?.kind else {
            Issue.record("not a file error: \(String(describing: error))")
            return
        }
    }

    @Test(arguments: [0, 1, 13, 50_000, 130_000, 1_000_000])
    func `only the beginning is read if no more is wanted`(count: Int) throws {
        let stored = try archive(RawZip([RawZip.Entry("a", text)]))
        #expect(try ZipReader(stored).prefix(count, of: 0) == Array(text.prefix(count)))
        let deflated = try ZipArchive(bytes: deflated())
        #expect(try ZipReader(deflated).prefix(count, of: 0) == Array(text.prefix(count)))
    }

    @Test func `an archive made by another tool is read`() throws {
        guard let zip = ExternalTool("zip") else { return }
        let folder = try TemporaryFolder()
        let source = try folder.write(text, as: "ä.txt")
        let outcome = try zip.run(["-q", "-9", folder.file("book.zip"), source])
        #expect(outcome.status == 0)
        let archive = try ZipArchive(path: folder.file("book.zip"))
        #expect(archive.entries.count == 1)
        #expect(archive.entries[0].name.hasSuffix("/ä.txt"))
        var reader = ZipReader(archive)
        #expect(try reader.bytes(of: 0) == text)
    }

    @Test func `data descriptors, ZIP64 and bytes before the archive do no harm`() throws {
        let entry = RawZip.Entry("a", text)
        let plain = RawZip([entry])
        var streamed = plain
        streamed.entries[0] = entry.streamed
        var large = RawZip([entry.zip64(headerOffset: 0)])
        large.isZIP64 = true
        var prefixed = plain
        prefixed.prefix = [1, 2, 3, 4, 5]
        var commented = plain
        commented.comment = Array("PK\u{5}\u{6}, said the archive, and more than twenty-two bytes.".utf8)
        var trailed = plain
        trailed.suffix = [UInt8](repeating: 0, count: 40)
        for zip in [plain, streamed, large, prefixed, commented, trailed] { #expect(try read(zip) == text) }
        large.prefix = [1, 2, 3]
        #expect(try read(large) == text)
    }

    @Test func `a wrong check sum is noticed and the bytes are there all the same`() throws {
        let zip = RawZip([RawZip.Entry("a", text).with { $0.checksum ^= 1 }])
        var reader = ZipReader(try archive(zip))
        let content = try reader.content(of: 0)
        #expect(content.damage == .checksum)
        #expect(content.bytes == text)
        let error = #expect(throws: ZipError.self) { try read(zip) }
        #expect(error == ZipError(.corrupt, "the check sum of “a” is wrong"))
    }

    @Test func `sizes that lie are noticed`() throws {
        let entry = RawZip.Entry.bomb("a", size: 100_000)
        #expect(try read(RawZip([entry])).count == entry.central.size)
        for (size, damage) in [(50_000, ZipReader.Damage.tooLong), (120_000, .tooShort)] {
            var reader = ZipReader(try archive(RawZip([entry.with { $0.size = size }])))
            #expect(try reader.content(of: 0).damage == damage)
        }
        for size in [100_000_000, 0xFFFF_FFFE] {
            let error = #expect(throws: ZipError.self) { try read(RawZip([entry.with { $0.size = size }])) }
            #expect(error != nil)
        }
        let beyond = RawZip([entry.with { $0.compressedSize = 1_000_000 }])
        #expect(throws: ZipError.self) { try read(beyond) }
        #expect(throws: ZipError.self) { try ZipReader(archive(beyond)).prefix(10, of: 0) }
    }

    @Test func `bytes that are no deflate stream are noticed`() throws {
        let zip = RawZip([RawZip.Entry("a", packed: [0xFF, 0xFF, 0xFF], method: 8, size: 100, checksum: 0)])
        var reader = ZipReader(try archive(zip))
        #expect(try reader.content(of: 0).damage == .brokenStream)
        #expect(try reader.prefix(50, of: 0).isEmpty)
    }

    @Test func `an entry beyond the limit is not read`() throws {
        var limits = ContainerLimits()
        limits.entrySize = 1000
        var reader = ZipReader(try ZipArchive(bytes: RawZip([RawZip.Entry("a", text)]).bytes, limits: limits))
        let error = #expect(throws: ZipError.self) { try reader.bytes(of: 0) }
        #expect(error?.kind == .limit)
        #expect(try reader.prefix(10, of: 0) == Array(text.prefix(10)))
    }

    @Test func `encryption and foreign methods are refused`() throws {
        let encrypted = RawZip([RawZip.Entry("a", text).with { $0.flags = 1 }])
        let foreign = RawZip([RawZip.Entry("a", text).with { $0.method = 14 }])
        for zip in [encrypted, foreign] {
            let error = #expect(throws: ZipError.self) { try read(zip) }
            #expect(error?.kind == .unsupported)
        }
    }

    @Test func `names are text whatever their encoding`() throws {
        let names: [([UInt8], String)] = [
            (Array("é.txt".utf8), "é.txt"), ([0x82, 0x2E], "é."), ([0xFF, 0x80, 0xE1], "\u{A0}Çß"),
        ]
        for (bytes, name) in names {
            let archive = try archive(RawZip([RawZip.Entry("", []).with { $0.name = bytes }]))
            #expect(archive.entries[0].name == name)
            #expect(Array(archive.entries[0].nameBytes) == bytes)
        }
    }

    @Test func `many tasks read one archive at once`() async throws {
        let count = 200
        let zip = RawZip((0..<count).map { RawZip.Entry("\($0)", Array("text \($0)".utf8)) })
        let folder = try TemporaryFolder()
        let archive = try ZipArchive(path: folder.write(zip.bytes, as: "book.epub"))
        let texts = try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
            for index in 0..<count {
                group.addTask {
                    var reader = ZipReader(archive)
                    return (index, try reader.bytes(of: index))
                }
            }
            return try await group.reduce(into: [Int: [UInt8]]()) { $0[$1.0] = $1.1 }
        }
        #expect((0..<count).allSatisfy { texts[$0] == Array("text \($0)".utf8) })
    }
}
