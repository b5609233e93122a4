/// Something about an archive that is not as the specification, or EPUB, wants it; often harmless.
///
/// Faults are facts: what they mean for a book is for the validator to say. Entries are named by their index.
public enum ArchiveFault: Sendable, Hashable {
    // The archive as a whole.

    /// There is no end record: the file is cut off, or is no archive.
    case missingEndRecord
    /// There is no directory where the end record says.
    case missingDirectory
    /// The directory is larger than ``ContainerLimits/directorySize``.
    case directoryTooLarge(Int)
    /// The directory makes no sense any more after some entries.
    case brokenDirectory(after: Int, offset: Int)
    /// The end record counts otherwise than the directory has entries.
    case entryCount(declared: Int, found: Int)
    /// There are more entries than ``ContainerLimits/entryCount``; the others are left out.
    case tooManyEntries(Int)
    /// The directory does not begin where the end record says.
    case directoryOffset(declared: Int, found: Int)
    /// The directory does not end where the end record says.
    case directorySize(declared: Int, found: Int)
    /// The archive is said to go on in other files.
    case spanned
    /// So many bytes stand before the first entry.
    case bytesBefore(Int)
    /// So many bytes stand after the end.
    case bytesAfter(Int)
    /// The files together would grow beyond ``ContainerLimits/totalSize`` or ``ContainerLimits/totalRatio``.
    case totalTooLarge(Int)
    /// The end record's comment goes beyond the end of the file.
    case commentTooLong

    /// A fault of an entry.
    case entry(Int, EntryFault)
}

/// Something about an entry that is not as the specification, or EPUB, wants it.
public enum EntryFault: Sendable, Hashable {
    /// A part of the local header that says something else than the directory.
    public enum Field: Sendable, Hashable {
        case name, method, checksum, compressedSize, size, encryption
    }

    // The name.

    case emptyName
    /// The name is marked as UTF-8 and is not.
    case nameNotUTF8
    /// The name is not ASCII and is not marked as UTF-8.
    case nameNotMarkedUTF8
    /// The name begins with a slash.
    case absoluteName
    /// The name begins with a letter and a colon.
    case driveLetter
    /// A part of the name is `..`.
    case parentFolder
    case backslashInName
    case nulInName
    /// The name is longer than ``ContainerLimits/nameLength``.
    case nameTooLong(Int)
    /// An entry before this one has the same name.
    case duplicate(of: Int)

    // What it is.

    case symbolicLink
    /// A device, a socket or another thing that a book cannot hold.
    case specialFile
    case encrypted
    /// The bytes are packed in a way that EPUB does not allow.
    case method(UInt16)
    /// The entry is said to begin in another file.
    case otherDisk(Int)
    /// Sizes and check sum follow the bytes: allowed, but not for `mimetype`.
    case dataDescriptor
    /// The date is none, such as the 0th of a month.
    case date(DOSDateTime)

    // Where it lies.

    /// No local header is where the directory says.
    case missingLocalHeader
    /// The entry goes beyond the end of the entries.
    case beyondEnd
    /// The bytes are also those of another entry, which begins before them.
    case overlaps(Int)
    /// The local header says something else than the directory.
    case differs(Field)
    /// The sizes cannot be: no deflate stream of that length grows so much, or a stored entry has two sizes.
    case impossibleSize
}
