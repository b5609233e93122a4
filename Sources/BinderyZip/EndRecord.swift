/// What stands at the end of an archive: where its directory is (APPNOTE, sections 4.3.14 to 4.3.16).
public struct EndRecord: Sendable, Hashable {
    /// Where the record begins in the file.
    public let offset: Int
    /// How many entries the archive is said to have.
    public let entryCount: Int
    /// How long the directory is said to be, in bytes.
    public let directorySize: Int
    /// Where the directory is said to begin.
    public let directoryOffset: Int
    /// The number of the disk that the record is on; 0 in an archive of one file.
    public let disk: Int
    /// The number of the disk that the directory begins on.
    public let directoryDisk: Int
    /// The length of the comment as the record has it.
    public let commentLength: Int
    /// Whether the figures are those of a ZIP64 record.
    public let isZIP64: Bool
    /// Where the records at the end begin, the ZIP64 ones among them: there the directory ends.
    let start: Int

    static let signature: [UInt8] = [0x50, 0x4B, 5, 6]
    static let length = 22
    static let locatorLength = 20
    static let length64 = 56

    /// Finds the record in an archive; `nil` where there is none.
    ///
    /// The last one counts whose comment reaches to the end of the file, or else the last one.
    static func find(in bytes: ArchiveBytes) throws(ZipError) -> EndRecord? {
        let size = bytes.count
        let tailStart = max(0, size - length - Int(UInt16.max) - locatorLength)
        let tail = try bytes.read(tailStart..<size)
        var last: Int?
        var index = tail.count - length
        while index >= 0 {
            if tail[index] == 0x50, tail[index..<index + 4].elementsEqual(signature) {
                if index + length + Int(tail.uint16(at: index + 20)) == tail.count {
                    last = index
                    break
                }
                if last == nil { last = index }
            }
            index -= 1
        }
        guard let last else { return nil }
        return try EndRecord(tail, at: last, tailStart: tailStart, of: bytes)
    }

    private init(_ tail: [UInt8], at index: Int, tailStart: Int, of bytes: ArchiveBytes) throws(ZipError) {
        offset = tailStart + index
        commentLength = Int(tail.uint16(at: index + 20))
        let entryCount = Int(tail.uint16(at: index + 10))
        let directorySize = Int(tail.uint32(at: index + 12))
        let directoryOffset = Int(tail.uint32(at: index + 16))
        if let (record, position) = try Self.record64(tail, before: index, tailStart: tailStart, of: bytes) {
            let entryCount64 = Int(archived: record.uint64(at: 32))
            let directorySize64 = Int(archived: record.uint64(at: 40))
            let directoryOffset64 = Int(archived: record.uint64(at: 48))
            // A figure that the first record has room for must be the same in both, or the second one is a forgery.
            if [entryCount64, 0xFFFF].contains(entryCount), [directorySize64, 0xFFFF_FFFF].contains(directorySize),
                [directoryOffset64, 0xFFFF_FFFF].contains(directoryOffset)
            {
                (self.entryCount, self.directorySize, self.directoryOffset) =
                    (entryCount64, directorySize64, directoryOffset64)
                isZIP64 = true
                start = position
                disk = Int(record.uint32(at: 16))
                directoryDisk = Int(record.uint32(at: 20))
                return
            }
        }
        (self.entryCount, self.directorySize, self.directoryOffset) = (entryCount, directorySize, directoryOffset)
        isZIP64 = false
        start = offset
        disk = Int(tail.uint16(at: index + 4))
        directoryDisk = Int(tail.uint16(at: index + 6))
    }

    /// The ZIP64 record that a locator before the end record points to.
    private static func record64(
        _ tail: [UInt8], before index: Int, tailStart: Int, of bytes: ArchiveBytes
    ) throws(ZipError) -> (record: [UInt8], position: Int)? {
        let locator = index - locatorLength
        guard locator >= 0, tail[locator..<locator + 4].elementsEqual([0x50, 0x4B, 6, 7]) else { return nil }
        // Where bytes stand before the archive, the offset is wrong and the record is right before the locator.
        for position in [Int(archived: tail.uint64(at: locator + 8)), tailStart + locator - length64] {
            guard position >= 0, position <= tailStart + locator - length64 else { continue }
            let record = try bytes.read(position..<position + length64)
            if record.count == length64, record.starts(with: [0x50, 0x4B, 6, 6]) { return (record, position) }
        }
        return nil
    }
}
