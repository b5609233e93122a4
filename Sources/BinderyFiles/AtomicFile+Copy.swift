#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

extension AtomicFile {
    /// Adds a range of another file at the end, without holding it in memory.
    ///
    /// - Throws: ``FileError`` if one of the files fails, or the other one ends before the range does.
    public mutating func append(_ range: Range<Int>, of file: borrowing File) throws(FileError) {
        var position = range.lowerBound
        #if os(Linux)
        // The system copies by itself, from file to file.
        _ = try systemCall("write", path) { lseek(descriptor, off_t(size), SEEK_SET) }
        while position < range.upperBound {
            var source = off_t(position)
            let count = unsafe sendfile(descriptor, file.descriptor, &source, range.upperBound - position)
            if count < 0, errno == EINTR { continue }
            // Where the system cannot do it, the loop below does it, or finds the error.
            if count <= 0 { break }
            position += count
            size += count
        }
        #endif
        while position < range.upperBound {
            let piece = try file.read(position..<min(position + 1 << 20, range.upperBound))
            if piece.isEmpty { throw FileError("read", file.path, number: EIO) }
            try write(piece.span)
            position += piece.count
        }
    }
}
