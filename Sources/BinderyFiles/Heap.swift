internal import CProcess

/// The memory of the process.
public enum Heap {
    /// Makes memory grow in large steps and keeps what is freed, for a program that runs for a moment only: a thousand
    /// calls of the system and several hundred page faults fewer.
    public static func growInLargeSteps() {
        #if canImport(Glibc)
        // The heaps of threads would grow by a page at a time; one heap for all grows by so many bytes.
        mallopt(M_ARENA_MAX, 1)
        mallopt(M_TOP_PAD, 4 << 20)
        mallopt(M_TRIM_THRESHOLD, .max)
        mallopt(M_MMAP_THRESHOLD, 32 << 20)
        #endif
    }
}
