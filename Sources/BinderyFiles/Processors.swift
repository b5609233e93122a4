#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// The processors of the machine.
public enum Processors {
    /// How many there are that work.
    public static var count: Int {
        max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    }
}
