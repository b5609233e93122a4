internal import CLibZip

/// A new archive: entries in the order in which they are added, all of one date.
///
/// libzip reads the entries when the archive is written, so that their bytes stay in memory until then.
@safe public struct ZipWriter: ~Copyable {
    private let output: ArchiveOutput
    private let archive: OpaquePointer
    private let date: DOSDateTime
    private var sources: [EntrySource] = []
    private var isOpen = true

    /// Begins an archive whose entries all bear one date.
    ///
    /// - Throws: ``ZipError`` if there is no memory.
    public init(date: DOSDateTime = .earliest) throws(ZipError) {
        let output = ArchiveOutput()
        unsafe archive = try Self.open(output)
        self.output = output
        self.date = date
    }

    deinit {
        if isOpen { unsafe zip_discard(archive) }
    }

    /// Adds an entry after those that there are.
    ///
    /// - Throws: ``ZipError`` of kind `name` if there is an entry of that name, or none can have it.
    public mutating func add(_ entry: PackedEntry) throws(ZipError) {
        try entry.checkName()
        let entrySource = EntrySource(entry)
        let source = try unsafe entrySource.makeHandle()
        sources.append(entrySource)
        let index = unsafe zip_file_add(archive, entry.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
            unsafe zip_source_free(source)
            if unsafe zip_error_code_zip(zip_get_error(archive)) == ZIP_ER_EXISTS {
                throw ZipError(twoFilesNamed: entry.name)
            }
            throw failure()
        }
        let entryIndex = zip_uint64_t(index)
        guard unsafe zip_file_set_dostime(archive, entryIndex, date.time, date.date, 0) == 0,
            unsafe zip_file_set_external_attributes(
                archive, entryIndex, 0, zip_uint8_t(ZIP_OPSYS_UNIX), EntryRecord.plainFile) == 0,
            entry.isDeflated || (unsafe zip_set_file_compression(archive, entryIndex, ZIP_CM_STORE, 0)) == 0
        else { throw failure() }
    }

    /// Writes the archive, which takes the place of whatever is at a path when it is committed: at once and whole, or
    /// not at all.
    ///
    /// - Throws: ``ZipError`` of kind `file` if an entry cannot be read or the archive cannot be written.
    public consuming func write(replacing path: String) throws(ZipError) -> UncommittedArchive {
        let output = output
        try output.open(replacing: path)
        try close()
        return try UncommittedArchive(output.takeSink())
    }

    /// The bytes of the archive.
    ///
    /// - Throws: ``ZipError`` of kind `file` if an entry cannot be read.
    public consuming func bytes() throws(ZipError) -> [UInt8] {
        let output = output
        try close()
        return output.takeSink().bytes()
    }

    private mutating func close() throws(ZipError) {
        guard unsafe zip_close(archive) == 0 else { throw failure() }
        isOpen = false
    }

    /// What the system, or else libzip, says of the last failure.
    private func failure() -> ZipError {
        if let failure = output.failure ?? sources.lazy.compactMap(\.failure).first { return failure }
        return unsafe ZipError(zip_get_error(archive))
    }

    private static func open(_ output: ArchiveOutput) throws(ZipError) -> OpaquePointer {
        let target = try unsafe output.makeHandle()
        var error = unsafe zip_error_t()
        guard let archive = unsafe zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error) else {
            unsafe zip_source_free(target)
            throw unsafe ZipError(&error)
        }
        return unsafe archive
    }
}
