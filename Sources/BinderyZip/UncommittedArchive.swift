/// An archive that is written but has no name yet: it can be looked at before it takes the place of another.
public struct UncommittedArchive: ~Copyable {
    private var sink: ArchiveSink
    /// Where the archive can be read until it is committed.
    public let readablePath: String

    init(_ sink: consuming ArchiveSink) throws(ZipError) {
        readablePath = try sink.readablePath()
        self.sink = sink
    }

    /// Gives the archive its name. Without this call nothing of it remains.
    ///
    /// - Throws: ``ZipError`` of kind `file` if the system refuses.
    public consuming func commit() throws(ZipError) {
        try sink.commit()
    }
}
