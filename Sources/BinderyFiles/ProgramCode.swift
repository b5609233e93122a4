internal import CProcess

#if canImport(Glibc)
internal import Glibc
#endif

/// The code of the running program.
public enum ProgramCode {
    /// Gives back the memory of the code that has run so far, most of which only a start needs.
    ///
    /// What is needed again comes back from the system's cache of files, many pages at a time.
    public static func release() {
        #if canImport(Glibc)
        let page = UInt(bitPattern: sysconf(Int32(_SC_PAGESIZE)))
        let start = unsafe (UInt(bitPattern: programCodeStart()) + page - 1) / page * page
        // The last page may hold data that has been written to.
        let end = unsafe UInt(bitPattern: programCodeEnd()) / page * page
        if start < end {
            _ = unsafe madvise(UnsafeMutableRawPointer(bitPattern: start), Int(end - start), MADV_DONTNEED)
        }
        #endif
    }
}
