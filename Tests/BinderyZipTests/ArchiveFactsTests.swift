import BinderyTestSupport
import BinderyZip
import Testing

@Suite struct ArchiveFactsTests {
    private let book = RawZip(["mimetype": "application/epub+zip", "META-INF/container.xml": "<container/>"])

    private func faults(_ change: (inout RawZip) -> Void) throws -> [ArchiveFault] {
        var zip = book
        change(&zip)
        return try ZipArchive(bytes: zip.bytes).examine().faults
    }

    private func faultsOfSecond(_ change: (inout RawZip.Entry) -> Void) throws -> [EntryFault] {
        try faults { change(&$0.entries[1]) }.compactMap {
            if case .entry(1, let fault) = $0 { fault } else { nil }
        }
    }

    private func faultsOfName(_ name: String) throws -> [EntryFault] {
        try faultsOfSecond { $0 = $0.with { $0.name = Array(name.utf8) } }
    }

    @Test func `an orderly archive has no faults`() throws {
        let facts = try ZipArchive(bytes: book.bytes).examine()
        #expect(facts.faults.isEmpty)
        #expect(facts.firstHeader?.nameBytes.elementsEqual("mimetype".utf8) == true)
        #expect(facts.firstHeader?.method == .stored)
        #expect(facts.firstHeader?.extraLength == 0)
        #expect(facts.firstContent.starts(with: "application/epub+zipPK".utf8))
        #expect(facts.opening.count == 64)
    }

    @Test func `the first header is shown as it is`() throws {
        var zip = book
        zip.entries[0] = zip.entries[0].with { $0.extra = [1, 2, 0, 0] }
        let facts = try ZipArchive(bytes: zip.bytes).examine()
        #expect(facts.firstHeader?.extra == [1, 2, 0, 0])
        #expect(facts.firstHeader?.extraLength == 4)
        #expect(facts.firstContent.starts(with: "application/epub+zip".utf8))
    }

    @Test func `a file that is no archive has no end record`() throws {
        for bytes in [[], Array("<html/>".utf8), Array("PK".utf8), [UInt8](repeating: 0, count: 100_000)] {
            let facts = try ZipArchive(bytes: bytes).examine()
            #expect(facts.faults == [.missingEndRecord])
            #expect(facts.firstHeader == nil)
        }
    }

    @Test func `wherever an archive is cut off, that is noticed`() throws {
        for count in 0..<book.bytes.count {
            let archive = try ZipArchive(bytes: book.truncated(to: count))
            #expect(try !archive.examine().faults.isEmpty)
            #expect(archive.entries.isEmpty)
        }
    }

    @Test func `figures of the end record that lie are noticed`() throws {
        #expect(try faults { $0.declaredEntryCount = 3 } == [.entryCount(declared: 3, found: 2)])
        #expect(try faults { $0.declaredEntryCount = 0 } == [.entryCount(declared: 0, found: 2)])
        let size = 46 * 2 + "mimetypeMETA-INF/container.xml".utf8.count
        #expect(try faults { $0.declaredDirectorySize = 7 } == [.directorySize(declared: 7, found: size)])
        let offset = book.bytes.count - 22 - size
        #expect(
            try faults { $0.declaredDirectoryOffset = 0xFFF_FFFF }
                == [.directoryOffset(declared: 0xFFF_FFFF, found: offset)])
        #expect(
            try faults {
                $0.declaredDirectoryOffset = 1
                $0.declaredDirectorySize = 1
            } == [.missingDirectory])
        #expect(try faults { $0.declaredCommentLength = 9 } == [.commentTooLong])
        #expect(try faults { $0.disk = 1 } == [.spanned])
    }

    @Test func `ZIP64 figures that lie are noticed`() throws {
        #expect(try faults { $0.isZIP64 = true } == [])
        for lie in [Int.max, 1 << 40, 0x1_0000_0000, -1] {
            let counts = try faults {
                $0.isZIP64 = true
                $0.declaredEntryCount = lie
            }
            #expect(counts == [.entryCount(declared: lie < 0 ? .max : lie, found: 2)])
            let sizes = try faults {
                $0.isZIP64 = true
                $0.declaredDirectorySize = lie
                $0.declaredDirectoryOffset = lie
            }
            #expect(sizes == [.missingDirectory])
        }
    }

    @Test func `bytes around the archive are counted`() throws {
        #expect(try faults { $0.prefix = [1, 2, 3] } == [.bytesBefore(3)])
        #expect(try faults { $0.suffix = [1, 2, 3] } == [.bytesAfter(3)])
        #expect(try faults { $0.comment = [1, 2, 3] } == [])
        #expect(try faults { $0.gap = [1, 2, 3] } == [])
    }

    @Test func `a directory that breaks off keeps the entries before`() throws {
        var bytes = book.bytes
        let second = bytes.count - 22 - 46 - "META-INF/container.xml".utf8.count
        bytes[second] = 0
        let archive = try ZipArchive(bytes: bytes)
        #expect(archive.entries.map(\.name) == ["mimetype"])
        #expect(
            archive.faults == [.brokenDirectory(after: 1, offset: second), .entryCount(declared: 2, found: 1)])
    }

    @Test func `names that lead out of the book are noticed`() throws {
        #expect(try faultsOfName("") == [.emptyName])
        #expect(try faultsOfName("/etc/passwd") == [.absoluteName])
        #expect(try faultsOfName("C:/x") == [.driveLetter])
        #expect(try faultsOfName("a/../../x") == [.parentFolder])
        #expect(try faultsOfName("..") == [.parentFolder])
        #expect(try faultsOfName("..\\x") == [.parentFolder, .backslashInName])
        #expect(try faultsOfName("a\u{0}.txt") == [.nulInName])
        #expect(try faultsOfName("a..b/...") == [])
        #expect(try faultsOfName(String(repeating: "x", count: 2000)) == [.nameTooLong(2000)])
    }

    @Test func `names that are not UTF-8 are noticed`() throws {
        #expect(try faultsOfName("é") == [.nameNotMarkedUTF8])
        #expect(try faultsOfSecond { $0 = $0.with { ($0.name, $0.flags) = ([0xC3, 0xA9], 0x800) } } == [])
        #expect(try faultsOfSecond { $0 = $0.with { ($0.name, $0.flags) = ([0xE9], 0x800) } } == [.nameNotUTF8])
        #expect(try faultsOfSecond { $0 = $0.with { $0.name = [0xE9] } } == [.nameNotMarkedUTF8])
    }

    @Test func `what is no plain file is noticed`() throws {
        #expect(try faultsOfSecond { $0.externalAttributes = 0o120777 << 16 } == [.symbolicLink])
        #expect(try faultsOfSecond { $0.externalAttributes = 0o020666 << 16 } == [.specialFile])
        #expect(try faultsOfSecond { ($0.versionMadeBy, $0.externalAttributes) = (20, 0o120777 << 16) } == [])
        #expect(try faultsOfSecond { $0 = $0.with { $0.flags = 1 } } == [.encrypted])
        #expect(try faultsOfSecond { $0 = $0.with { $0.method = 12 } } == [.method(12)])
        #expect(try faultsOfSecond { $0.disk = 2 } == [.otherDisk(2)])
        #expect(try faultsOfSecond { $0 = $0.streamed } == [.dataDescriptor])
    }

    @Test(arguments: [(0, 0), (15 << 5 | 1, 0), (1 << 5, 0), (33, 24 << 11), (33, 60 << 5), (33, 30)])
    func `a date that no calendar has is noticed`(date: Int, time: Int) throws {
        let odd = DOSDateTime(date: UInt16(date), time: UInt16(time))
        #expect(try faultsOfSecond { $0 = $0.with { ($0.date, $0.time) = (date, time) } } == [.date(odd)])
        #expect(try faultsOfSecond { $0 = $0.with { $0.date = 112 << 9 | 12 << 5 | 31 } } == [])
    }

    @Test func `a local header that says otherwise is noticed`() throws {
        #expect(try faultsOfSecond { $0.local.name[0] = 0x6D } == [.differs(.name)])
        #expect(try faultsOfSecond { $0.local.method = 8 } == [.differs(.method)])
        #expect(try faultsOfSecond { $0.local.checksum ^= 1 } == [.differs(.checksum)])
        #expect(try faultsOfSecond { $0.local.size += 1 } == [.differs(.size)])
        #expect(try faultsOfSecond { $0.local.compressedSize = 0 } == [.differs(.compressedSize)])
        #expect(try faultsOfSecond { $0.local.flags = 1 } == [.differs(.encryption)])
    }

    @Test func `entries that lie wrong are noticed`() throws {
        #expect(try faultsOfSecond { $0.headerOffset = 0xFFFF_FFF0 } == [.missingLocalHeader])
        #expect(try faultsOfSecond { $0.headerOffset = 3 } == [.missingLocalHeader])
        #expect(try faultsOfSecond { $0.central.compressedSize = 1000 } == [.impossibleSize, .beyondEnd])
        #expect(
            try faultsOfSecond { $0 = $0.with { ($0.method, $0.size) = (8, 1 << 20) } } == [.impossibleSize])
    }

    @Test func `overlapping entries are noticed`() throws {
        let faults = try faults {
            $0.entries.append($0.entries[1].with { $0.name[0] = 0x6D })
            $0.entries[2].isListed = true
            $0.entries[2].headerOffset = 58
        }
        #expect(faults == [.entry(2, .differs(.name)), .entry(2, .overlaps(1))])
    }

    @Test func `an entry whose name was there before is noticed`() throws {
        let faults = try faults { $0.entries += [$0.entries[1], $0.entries[1]] }
        #expect(faults == [.entry(2, .duplicate(of: 1)), .entry(3, .duplicate(of: 1))])
    }

    @Test func `a book that would grow without measure is noticed`() throws {
        var limits = ContainerLimits()
        limits.ratioFloor = 1000
        var zip = book
        zip.entries.append(.bomb("bomb", size: 200_000))
        let facts = try ZipArchive(bytes: zip.bytes, limits: limits).examine()
        #expect(facts.faults == [.totalTooLarge(32 + zip.entries[2].central.size)])
    }

    @Test func `there are no more entries than the limit`() throws {
        var limits = ContainerLimits()
        limits.entryCount = 1
        let archive = try ZipArchive(bytes: book.bytes, limits: limits)
        #expect(archive.entries.count == 1)
        #expect(archive.faults == [.tooManyEntries(2), .entryCount(declared: 2, found: 1)])
        limits.directorySize = 10
        #expect(try ZipArchive(bytes: book.bytes, limits: limits).faults == [.directoryTooLarge(122)])
    }

    @Test func `whatever byte is changed, the archive is read to some end`() throws {
        let original = book.bytes
        for index in original.indices {
            for change: UInt8 in [1, 0x80, 0xFF] {
                var bytes = original
                bytes[index] ^= change
                let archive = try ZipArchive(bytes: bytes)
                _ = try archive.examine()
                var reader = ZipReader(archive)
                for entry in archive.entries.indices { _ = try? reader.bytes(of: entry) }
            }
        }
    }
}
