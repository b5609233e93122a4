/// Changes to an archive that leave every other entry as it is, to the byte.
///
/// What is not changed is copied with its local header, its packed bytes and its data descriptor, in the order of the
/// file; its record in the directory stays too, but for the place that it names. Nothing is held in memory but the
/// directory and the new entries.
public struct ZipEditor: Sendable {
    let archive: ZipArchive
    let date: DOSDateTime
    private(set) var replacements: [Int: PackedEntry] = [:]
    private(set) var removed: Set<Int> = []
    private(set) var added: [PackedEntry] = []
    private(set) var first: PackedEntry?

    /// Begins to change an archive.
    ///
    /// - Parameters:
    ///   - archive: The archive.
    ///   - date: The date of entries that are added; those that are replaced keep theirs.
    /// - Throws: ``ZipError`` of kind `notAnArchive` or `limit` if the archive has no sound directory, `unsupported` if
    ///   it goes on in other files.
    public init(_ archive: ZipArchive, date: DOSDateTime = .earliest) throws(ZipError) {
        if let failure = archive.failure { throw failure }
        if archive.endRecord?.disk != 0 || archive.entries.contains(where: { $0.disk != 0 }) {
            throw ZipError(.unsupported, "the archive goes on in other files")
        }
        self.archive = archive
        self.date = date
    }

    /// Puts an entry in the place of another one, whose date and attributes it keeps.
    public mutating func replace(_ index: Int, by entry: PackedEntry) {
        removed.remove(index)
        replacements[index] = entry
    }

    /// Leaves an entry out.
    public mutating func remove(_ index: Int) {
        replacements[index] = nil
        removed.insert(index)
    }

    /// Adds an entry after those that there are.
    public mutating func add(_ entry: PackedEntry) {
        added.append(entry)
    }

    /// Makes an entry the first one of the archive, in the plainest form that there is: stored, without extra fields
    /// and data descriptor. An entry that is just so is not touched; any other of that name is left out.
    public mutating func putFirst(_ entry: PackedEntry) {
        first = entry
    }

    /// Writes the changed archive, which takes the place of whatever is at a path, be it the archive itself, when it is
    /// committed: at once and whole, or not at all.
    ///
    /// - Throws: ``ZipError`` of kind `file` if something cannot be read or written, `corrupt` if an entry that is to
    ///   be copied is not where the directory says or overlaps with another one, `name` if an entry that is added has
    ///   the name of another one.
    public func write(replacing path: String) throws(ZipError) -> UncommittedArchive {
        try UncommittedArchive(EditPlan(self).write(to: ArchiveSink(replacing: path)))
    }

    /// The bytes of the changed archive.
    ///
    /// - Throws: ``ZipError`` as ``write(replacing:)`` does.
    public func bytes() throws(ZipError) -> [UInt8] {
        try EditPlan(self).write(to: ArchiveSink()).bytes()
    }
}
