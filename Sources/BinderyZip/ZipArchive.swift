/// An archive that is open for reading: its directory, and the bytes of its entries wherever they are.
///
/// Any number of tasks can read from it at once, each with a ``ZipReader`` of its own. An archive that is broken opens
/// as well: ``faults`` tells what is wrong with it, and ``entries`` has what could be found.
public final class ZipArchive: Sendable {
    /// The entries in the order of the directory.
    public let entries: [ZipEntry]
    /// What stands at the end; `nil` if nothing does.
    public let endRecord: EndRecord?
    /// What is wrong with the directory; ``examine()`` finds more.
    public let faults: [ArchiveFault]
    /// What the archive may ask of the machine.
    public let limits: ContainerLimits

    let bytes: ArchiveBytes
    /// The bytes of the directory, which the entries' records are parts of.
    let directory: CentralDirectory

    /// The number of bytes in the archive.
    public var size: Int { bytes.count }

    /// Opens a file, which must stay as it is until the value is gone.
    ///
    /// - Throws: ``ZipError`` of kind `file` if it cannot be opened or read.
    public convenience init(path: String, limits: ContainerLimits = .standard) throws(ZipError) {
        try self.init(.file(ArchiveBytes.OpenFile(path)), limits: limits)
    }

    /// Opens bytes in memory.
    public convenience init(bytes: [UInt8], limits: ContainerLimits = .standard) throws(ZipError) {
        try self.init(.memory(bytes), limits: limits)
    }

    private init(_ bytes: ArchiveBytes, limits: ContainerLimits) throws(ZipError) {
        endRecord = try EndRecord.find(in: bytes)
        directory =
            if let endRecord {
                try CentralDirectory(endRecord, of: bytes, limits: limits)
            } else {
                CentralDirectory(missing: .missingEndRecord)
            }
        entries = directory.entries
        faults = directory.faults
        self.bytes = bytes
        self.limits = limits
    }

    /// Why the archive as a whole cannot be relied on; `nil` if its directory is whole.
    public var failure: ZipError? {
        for fault in faults {
            switch fault {
            case .missingEndRecord, .missingDirectory:
                return ZipError(.notAnArchive, "this is no ZIP archive, or only the beginning of one")
            case .brokenDirectory: return ZipError(.notAnArchive, "the directory of the ZIP archive is broken")
            case .directoryTooLarge, .tooManyEntries:
                return ZipError(.limit, "the archive has too many files: the limit is \(limits.entryCount)")
            default: continue
            }
        }
        return nil
    }

    /// The first bytes of the file.
    ///
    /// - Throws: ``ZipError`` of kind `file` if they cannot be read.
    public func opening(_ count: Int) throws(ZipError) -> [UInt8] {
        try bytes.read(0..<count)
    }

    /// The local header of an entry; `nil` if there is none where the directory says.
    ///
    /// - Throws: ``ZipError`` of kind `file` if the file cannot be read.
    public func localHeader(of index: Int) throws(ZipError) -> LocalHeader? {
        try localHeader(at: entries[index].headerOffset)
    }

    /// The local header that begins at an offset of the file, whether or not the directory knows of it.
    ///
    /// - Throws: ``ZipError`` of kind `file` if the file cannot be read.
    public func localHeader(at offset: Int) throws(ZipError) -> LocalHeader? {
        guard offset >= 0, offset < size else { return nil }
        // Enough for most names; the others take a second look.
        let bytes = try bytes.read(offset..<offset + 256)
        guard let header = LocalHeader(bytes), header.length > bytes.count else { return LocalHeader(bytes) }
        return LocalHeader(try self.bytes.read(offset..<offset + header.length))
    }
}
