/// An archive that is put together byte by byte, so that everything about it can be wrong.
///
///     var zip = RawZip(["mimetype": "application/epub+zip"])
///     zip.entries[0].flags = 1
///     let bytes = zip.bytes
public struct RawZip: Sendable {
    /// The entries, in the order of their bytes and of the directory.
    public var entries: [Entry]
    /// What stands before the first entry.
    public var prefix: [UInt8] = []
    /// What stands between the last entry and the directory.
    public var gap: [UInt8] = []
    /// What stands after the end.
    public var suffix: [UInt8] = []
    /// The comment of the archive.
    public var comment: [UInt8] = []
    /// Whether the end has the records of ZIP64, and those of before say to look there.
    public var isZIP64 = false

    /// How many entries the end record counts; without a value, the truth.
    public var declaredEntryCount: Int?
    /// How long the directory is by the end record; without a value, the truth.
    public var declaredDirectorySize: Int?
    /// Where the directory is by the end record; without a value, the truth.
    public var declaredDirectoryOffset: Int?
    /// How long the comment is by the end record; without a value, the truth.
    public var declaredCommentLength: Int?
    /// The number of the disk that the archive ends on.
    public var disk = 0

    /// Makes an archive.
    public init(_ entries: [Entry] = []) {
        self.entries = entries
    }

    /// Makes an archive of stored files.
    public init(_ files: KeyValuePairs<String, String>) {
        entries = files.map { Entry($0, Array($1.utf8)) }
    }

    /// The archive.
    public var bytes: [UInt8] {
        var bytes = prefix
        var directory: [UInt8] = []
        for entry in entries {
            let offset = bytes.count - prefix.count
            bytes += entry.localHeader + entry.packed + entry.descriptor
            if entry.isListed { directory += entry.directoryRecord(headerOffset: entry.headerOffset ?? offset) }
        }
        bytes += gap
        let offset = bytes.count - prefix.count
        return bytes + directory + end(directoryOffset: offset, directorySize: directory.count) + suffix
    }

    /// The archive without its last bytes.
    public func truncated(to count: Int) -> [UInt8] {
        Array(bytes.prefix(count))
    }

    private func end(directoryOffset: Int, directorySize: Int) -> [UInt8] {
        let count = declaredEntryCount ?? entries.count { $0.isListed }
        let size = declaredDirectorySize ?? directorySize
        let offset = declaredDirectoryOffset ?? directoryOffset
        var end: [UInt8] = []
        if isZIP64 {
            end += [0x50, 0x4B, 6, 6] + little(44, 8) + little(45, 2) + little(45, 2) + little(disk, 4)
            end += little(disk, 4) + little(count, 8) + little(count, 8) + little(size, 8) + little(offset, 8)
            end += [0x50, 0x4B, 6, 7] + little(0, 4) + little(directoryOffset + directorySize, 8) + little(1, 4)
        }
        end += [0x50, 0x4B, 5, 6] + little(disk, 2) + little(disk, 2)
        end += isZIP64 ? little(-1, 2) + little(-1, 2) : little(count, 2) + little(count, 2)
        end += isZIP64 ? little(-1, 4) + little(-1, 4) : little(size, 4) + little(offset, 4)
        return end + little(declaredCommentLength ?? comment.count, 2) + comment
    }
}
