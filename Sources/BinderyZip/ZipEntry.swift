/// What the directory of an archive says about a file in it (APPNOTE, section 4.3.12).
public struct ZipEntry: Sendable, Hashable {
    /// How the bytes of an entry are packed.
    public enum Method: Sendable, Hashable {
        case stored
        case deflated
        /// A method that EPUB does not allow, by its number.
        case other(UInt16)
    }

    /// The name as text: UTF-8, or code page 437 where it cannot be that.
    public let name: String
    /// The bytes of the name.
    public let nameBytes: ArraySlice<UInt8>
    /// The bits that say how the entry was written.
    public let flags: UInt16
    /// How the bytes are packed.
    public let method: Method
    /// When the file was last changed.
    public let date: DOSDateTime
    /// The CRC-32 of the bytes.
    public let checksum: UInt32
    /// The number of bytes in the archive.
    public let compressedSize: Int
    /// The number of bytes after decompression.
    public let size: Int
    /// Where the local header begins in the file.
    public let headerOffset: Int
    /// The number of the disk that the entry begins on.
    public let disk: Int
    /// The upper byte tells on which system the entry was written, the lower one by which version.
    public let versionMadeBy: UInt16
    /// The version that is needed to read the entry, times ten.
    public let versionNeeded: UInt16
    /// Permissions and kind of the file, in the way of the system that wrote it.
    public let externalAttributes: UInt32
    /// The extra fields.
    public let extra: ArraySlice<UInt8>
    /// The comment.
    public let comment: ArraySlice<UInt8>
    /// Where the entry's record stands in the directory.
    let record: Range<Int>

    /// Whether the bytes are encrypted by ZIP itself, which EPUB does not allow.
    public var isEncrypted: Bool { flags & 1 != 0 }
    /// Whether sizes and check sum follow the bytes, since they were not known before.
    public var hasDataDescriptor: Bool { flags & 8 != 0 }
    /// Whether the archive claims that the name is UTF-8.
    public var isMarkedUTF8: Bool { flags & 0x800 != 0 }
    /// Whether the entry stands for a folder.
    public var isFolder: Bool { nameBytes.last == UInt8(ascii: "/") }
    /// Whether the entry is a symbolic link, its content the path that it leads to.
    public var isSymbolicLink: Bool { isUnix && unixFileType == 0o120000 }
    /// Whether the entry is a device, a socket or another thing that a book cannot hold.
    public var isSpecialFile: Bool {
        isUnix && ![0, 0o040000, 0o100000, 0o120000].contains(unixFileType)
    }

    private var isUnix: Bool { versionMadeBy >> 8 == 3 || versionMadeBy >> 8 == 19 }
    private var unixFileType: UInt32 { externalAttributes >> 16 & 0o170000 }
}

extension ZipEntry.Method {
    init(number: UInt16) {
        self =
            switch number {
            case 0: .stored
            case 8: .deflated
            default: .other(number)
            }
    }
}
