internal import CBinderyZip

/// A new archive: entries in the order in which they are added, all of one date.
///
/// libzip reads the entries when the archive is written, so that their bytes stay in memory until then.
@safe public struct ZipWriter: ~Copyable {
    private let libzip: bindery_libzip
    private let output: ArchiveOutput
    private let archive: OpaquePointer
    private let date: DOSDateTime
    private var sources: [EntrySource] = []
    private var isOpen = true

    /// Begins an archive whose entries all bear one date.
    ///
    /// - Throws: ``ZipError`` of kind `unsupported` if libzip is not installed.
    public init(date: DOSDateTime = .earliest) throws(ZipError) {
        guard let functions = unsafe bindery_libzip_load() else {
            throw ZipError(.unsupported, "libzip, with which archives are made, is not installed")
        }
        let libzip = unsafe functions.pointee
        let output = ArchiveOutput()
        unsafe archive = try Self.open(output, libzip)
        self.libzip = libzip
        self.output = output
        self.date = date
    }

    deinit {
        if isOpen { unsafe libzip.discard(archive) }
    }

    /// Adds an entry after those that there are.
    ///
    /// - Throws: ``ZipError`` of kind `name` if there is an entry of that name, or none can have it.
    public mutating func add(_ entry: PackedEntry) throws(ZipError) {
        try entry.checkName()
        let entrySource = EntrySource(entry)
        let source = try unsafe entrySource.makeHandle(libzip)
        sources.append(entrySource)
        let index = unsafe libzip.file_add(archive, entry.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
            unsafe libzip.source_free(source)
            if unsafe libzip.error_code_zip(libzip.get_error(archive)) == ZIP_ER_EXISTS {
                throw ZipError(twoFilesNamed: entry.name)
            }
            throw failure()
        }
        let entryIndex = zip_uint64_t(index)
        guard unsafe libzip.file_set_dostime(archive, entryIndex, date.time, date.date, 0) == 0,
            unsafe libzip.file_set_external_attributes(
                archive, entryIndex, 0, zip_uint8_t(ZIP_OPSYS_UNIX), EntryRecord.plainFile) == 0,
            entry.isDeflated || (unsafe libzip.set_file_compression(archive, entryIndex, ZIP_CM_STORE, 0)) == 0
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
        guard unsafe libzip.close(archive) == 0 else { throw failure() }
        isOpen = false
    }

    /// What the system, or else libzip, says of the last failure.
    private func failure() -> ZipError {
        if let failure = output.failure ?? sources.lazy.compactMap(\.failure).first { return failure }
        return unsafe ZipError(libzip.get_error(archive), libzip)
    }

    private static func open(_ output: ArchiveOutput, _ libzip: bindery_libzip) throws(ZipError) -> OpaquePointer {
        let target = try unsafe output.makeHandle(libzip)
        var error = unsafe zip_error_t()
        guard let archive = unsafe libzip.open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, &error) else {
            unsafe libzip.source_free(target)
            throw unsafe ZipError(&error, libzip)
        }
        return unsafe archive
    }
}
