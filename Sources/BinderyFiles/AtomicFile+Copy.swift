#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

extension AtomicFile {
    private static let pieceSize = 1 << 20

    /// Adds a range of another file at the end, without holding it in memory.
    ///
    /// - Throws: ``FileError`` if one of the files fails, or the other one ends before the range does.
    public mutating func append(_ range: Range<Int>, of file: borrowing File) throws(FileError) {
        // No more memory than one piece, however long the range. Pieces end where pages of this file end: the system
        // copies from file to file by itself too, but page by page, and fills each page in two goes where the two files
        // are out of step, which takes twice as long.
        let piece = UnsafeMutableRawBufferPointer.allocate(byteCount: Self.pieceSize, alignment: 16)
        defer { unsafe piece.deallocate() }
        var position = range.lowerBound
        while position < range.upperBound {
            let wanted = min(range.upperBound - position, Self.pieceSize - size % Self.pieceSize)
            let count = try systemCall("read", file.path) {
                unsafe pread(file.descriptor, piece.baseAddress, wanted, off_t(position))
            }
            if count == 0 { throw FileError("read", file.path, number: EIO) }
            let start = size
            try unsafe write(UnsafeRawBufferPointer(rebasing: piece[..<count]), at: start)
            #if os(Linux)
            // The disk begins with this piece while the next one is read, so that there is less to wait for at the end.
            if count == Self.pieceSize {
                _ = posix_fadvise(descriptor, off_t(start), off_t(count), POSIX_FADV_DONTNEED)
            }
            #endif
            position += count
        }
    }
}
