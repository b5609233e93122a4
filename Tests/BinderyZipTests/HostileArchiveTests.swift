import BinderyTestSupport
import BinderyZip
import Testing

/// Archives that were made to do harm: each ends with facts, bytes or an error, and with little memory.
@Suite struct HostileArchiveTests {
    private let book = RawZip(["mimetype": "application/epub+zip", "a": "first", "b": "second"])

    /// Does everything with an archive that can be done, and says how many bytes came out of it.
    @discardableResult
    private func exhaust(_ bytes: [UInt8]) throws -> Int {
        let archive = try ZipArchive(bytes: bytes)
        _ = try archive.examine()
        var reader = ZipReader(archive)
        var count = 0
        for index in archive.entries.indices {
            count += (try? reader.content(of: index).bytes.count) ?? 0
            _ = try? reader.prefix(1000, of: index)
            _ = try? PackedEntry(name: "copy", copying: index, of: archive)
        }
        do throws(ZipError) {
            var editor = try ZipEditor(archive)
            editor.putFirst(PackedEntry(name: "mimetype", storing: []))
            _ = try editor.bytes()
        } catch {
            #expect(!error.description.isEmpty)
        }
        return count
    }

    @Test func `a bomb is not set off`() throws {
        let bomb = RawZip([.bomb("bomb", size: 1 << 28)])
        #expect(bomb.bytes.count < 2 << 20)
        #expect(try exhaust(bomb.bytes) == 0)
        let archive = try ZipArchive(bytes: bomb.bytes)
        #expect(try archive.examine().faults.contains(.totalTooLarge(bomb.entries[0].central.size)))
        #expect(try ZipReader(archive).prefix(1000, of: 0).count == 1000, "its beginning can be read")
    }

    @Test func `a bomb that hides its size is not set off`() throws {
        let bomb = RawZip([RawZip.Entry.bomb("bomb", size: 1 << 28).with { $0.size = 1000 }])
        var reader = ZipReader(try ZipArchive(bytes: bomb.bytes))
        let content = try reader.content(of: 0)
        #expect(content.damage == .tooLong)
        #expect(content.bytes.isEmpty)
    }

    @Test func `bytes that are shared by many entries are noticed and never multiplied`() throws {
        var zip = RawZip([.bomb("0", size: 1 << 20)])
        for index in 1..<500 {
            var entry = zip.entries[0].with { $0.name = Array("\(index)".utf8) }
            (entry.packed, entry.headerOffset) = ([], 0)
            zip.entries.append(entry)
        }
        let archive = try ZipArchive(bytes: zip.bytes)
        let faults = try archive.examine().faults
        #expect(faults.count { if case .entry(_, .overlaps) = $0 { true } else { false } } == 499)
        #expect(faults.contains(.totalTooLarge(500 * zip.entries[0].central.size)))
        #expect(throws: ZipError.self) { try ZipEditor(archive).bytes() }
    }

    @Test func `bytes that hold a whole archive again are noticed`() throws {
        // Each entry claims all that follows it, headers and all: quadratic growth out of stored bytes.
        var zip = RawZip((0..<50).map { RawZip.Entry("\($0)", [UInt8](repeating: 7, count: 100)) })
        let end = zip.bytes.count - 22 - zip.entries.map { 46 + $0.central.name.count }.reduce(0, +)
        var offset = 0
        for index in zip.entries.indices {
            let start = offset + 30 + zip.entries[index].local.name.count
            zip.entries[index].central.size = end - start
            zip.entries[index].central.compressedSize = end - start
            offset = start + 100
        }
        let faults = try ZipArchive(bytes: zip.bytes).examine().faults
        #expect(faults.count { if case .entry(_, .overlaps(0)) = $0 { true } else { false } } == 49)
    }

    @Test func `the size of a picture costs nothing`() throws {
        var entry = RawZip.Entry.bomb("map.png", size: 1 << 28)
        entry = entry.with { $0.size = 0xFFFF_FFFE }
        let archive = try ZipArchive(bytes: RawZip([entry]).bytes)
        #expect(throws: ZipError.self) { try ZipReader(archive).prefix(64, of: 0) }
        let honest = try ZipArchive(bytes: RawZip([.bomb("map.png", size: 1 << 28)]).bytes)
        #expect(try ZipReader(honest).prefix(64, of: 0).count == 64)
    }

    @Test(arguments: [Int.max, Int.min, -1, 1 << 62, 0x1_0000_0000, 0xFFFF_FFFF, 0xFFFF_FFFE, 0x8000_0000, 65_535])
    func `no figure is believed`(figure: Int) throws {
        var zips: [RawZip] = []
        for isZIP64 in [false, true] {
            var zip = book
            zip.isZIP64 = isZIP64
            for field in [\RawZip.declaredEntryCount, \.declaredDirectorySize, \.declaredDirectoryOffset] {
                var lying = zip
                lying[keyPath: field] = figure
                zips.append(lying)
            }
            for field in [\RawZip.Entry.Record.size, \.compressedSize, \.versionNeeded, \.date, \.time] {
                var lying = zip
                lying.entries[1] = zip.entries[1].with { $0[keyPath: field] = figure }
                zips.append(lying)
            }
            var lying = zip
            lying.entries[2].headerOffset = figure
            zips.append(lying)
            lying = zip
            lying.entries[1] = zip.entries[1].with { ($0.size, $0.compressedSize) = (figure, figure) }
            lying.entries[1] = lying.entries[1].zip64(headerOffset: figure)
            zips.append(lying)
            lying = zip
            lying.declaredCommentLength = figure
            lying.disk = figure
            zips.append(lying)
        }
        for zip in zips { #expect(try exhaust(zip.bytes) < 100) }
    }

    @Test func `extra fields that lie about their length are left alone`() throws {
        for extra: [UInt8] in [[1], [1, 0, 0xFF, 0xFF], [1, 0, 4, 0, 1, 2, 3, 4], [1, 0, 0, 0], [9, 9, 1, 0]] {
            var zip = book
            zip.entries[1] = zip.entries[1].with { $0.extra = extra }
            #expect(try exhaust(zip.bytes) == 31)
            zip.entries[1] = zip.entries[1].with { ($0.size, $0.compressedSize) = (-1, -1) }
            #expect(try exhaust(zip.bytes) == 26)
        }
    }

    @Test func `a symbolic link before a file of the same name is seen as both`() throws {
        var zip = book
        zip.entries[1].externalAttributes = 0o120777 << 16
        zip.entries[2] = zip.entries[2].with { $0.name = Array("a".utf8) }
        let faults = try ZipArchive(bytes: zip.bytes).examine().faults
        #expect(faults == [.entry(1, .symbolicLink), .entry(2, .duplicate(of: 1))])
    }

    @Test func `the longest names and comments are read`() throws {
        var zip = book
        zip.entries[1] = zip.entries[1].with { $0.name = [UInt8](repeating: 0x61, count: 65_535) }
        zip.entries[1].comment = [UInt8](repeating: 0x62, count: 65_535)
        zip.entries[2] = zip.entries[2].with { $0.extra = [9, 9, 0xFB, 0xFF] + [UInt8](repeating: 1, count: 65_531) }
        zip.comment = [UInt8](repeating: 0x63, count: 65_535)
        #expect(try exhaust(zip.bytes) == 31)
        #expect(try ZipArchive(bytes: zip.bytes).examine().faults == [.entry(1, .nameTooLong(65_535))])
    }

    @Test func `many end records do not confuse`() throws {
        var zip = book
        zip.comment = Array(repeating: [0x50, 0x4B, 5, 6], count: 15_000).flatMap { $0 }
        #expect(try exhaust(zip.bytes) == 31)
        let tail = [0x50, 0x4B, 5, 6] + [UInt8](repeating: 0, count: 18)
        #expect(try ZipArchive(bytes: book.bytes + tail).entries.isEmpty)
    }

    @Test(arguments: 0..<8) func `archives with damage of every kind are read to some end`(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        var zip = book
        zip.isZIP64 = seed % 2 == 1
        zip.entries[1] = zip.entries[1].streamed
        zip.entries.append(.bomb("c", size: 5000))
        zip.entries.append(
            RawZip.Entry("d", [1, 2, 3]).with { $0.extra = [1, 0, 8, 0] + [UInt8](repeating: 0, count: 8) })
        let original = zip.bytes
        for _ in 0..<400 {
            var bytes = original
            for _ in 0..<Int.random(in: 1...6, using: &generator) {
                let index = Int.random(in: bytes.indices, using: &generator)
                switch Int.random(in: 0..<5, using: &generator) {
                case 0: bytes[index] = .random(in: 0...255, using: &generator)
                case 1: bytes[index] = [0, 1, 0x7F, 0x80, 0xFF].randomElement(using: &generator) ?? 0
                case 2: bytes.insert(bytes[index], at: index)
                case 3: bytes.remove(at: index)
                default: bytes.removeSubrange(index..<min(index + 20, bytes.count))
                }
            }
            try exhaust(bytes)
        }
    }
}
