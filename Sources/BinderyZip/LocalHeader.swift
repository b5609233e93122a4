/// What stands before the bytes of an entry (APPNOTE, section 4.3.7): the directory's word, said once more.
public struct LocalHeader: Sendable, Hashable {
    /// The version that is needed to read the entry, times ten.
    public let versionNeeded: UInt16
    /// The bits that say how the entry was written.
    public let flags: UInt16
    /// How the bytes are packed.
    public let method: ZipEntry.Method
    /// When the file was last changed.
    public let date: DOSDateTime
    /// The CRC-32 of the bytes; often 0 where a data descriptor follows them.
    public let checksum: UInt32
    /// The number of bytes in the archive; often 0 where a data descriptor follows them.
    public let compressedSize: Int
    /// The number of bytes after decompression; often 0 where a data descriptor follows them.
    public let size: Int
    /// The length of the name as the header has it, in bytes.
    public let nameLength: Int
    /// The length of the extra fields as the header has it, in bytes.
    public let extraLength: Int
    /// The bytes of the name, as far as they are there.
    public let nameBytes: ArraySlice<UInt8>
    /// The extra fields, as far as they are there.
    public let extra: ArraySlice<UInt8>

    /// Whether sizes and check sum follow the bytes.
    public var hasDataDescriptor: Bool { flags & 8 != 0 }
    /// The length of header, name and extra fields: where the bytes of the entry begin.
    public var length: Int { Self.length + nameLength + extraLength }

    static let length = 30

    /// Takes a header from the beginning of bytes; `nil` where none stands there.
    public init?(_ bytes: [UInt8]) {
        guard bytes.count >= Self.length, bytes.starts(with: [0x50, 0x4B, 3, 4]) else { return nil }
        versionNeeded = bytes.uint16(at: 4)
        flags = bytes.uint16(at: 6)
        method = ZipEntry.Method(number: bytes.uint16(at: 8))
        date = DOSDateTime(date: bytes.uint16(at: 12), time: bytes.uint16(at: 10))
        checksum = bytes.uint32(at: 14)
        nameLength = Int(bytes.uint16(at: 26))
        extraLength = Int(bytes.uint16(at: 28))
        let afterName = bytes[Self.length...].dropFirst(nameLength)
        nameBytes = bytes[Self.length..<afterName.startIndex]
        extra = afterName.prefix(extraLength)
        var figures = ZIP64Figures(size: bytes.uint32(at: 22), compressedSize: bytes.uint32(at: 18))
        figures.complete(from: extra)
        size = figures.size
        compressedSize = figures.compressedSize
    }
}
