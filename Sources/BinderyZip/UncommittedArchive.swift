/// An archive that is written but has no name yet: something else can be done before it takes the place of another.
public struct UncommittedArchive: ~Copyable {
    private var sink: ArchiveSink

    init(_ sink: consuming ArchiveSink) throws(ZipError) {
        // A disk that is full is to be known before anything else is done.
        try sink.flush()
        self.sink = sink
    }

    /// Gives the archive its name. Without this call nothing of it remains.
    ///
    /// - Throws: ``ZipError`` of kind `file` if the system refuses.
    public consuming func commit() throws(ZipError) {
        try sink.commit()
    }
}
