#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// The streams and variables that a process is given.
public enum Terminal {
    /// A stream of the process.
    public enum Stream: Int32, Sendable {
        case output = 1
        case error = 2
    }

    /// Whether a person is looking at the stream.
    public static func isInteractive(_ stream: Stream) -> Bool {
        isatty(stream.rawValue) == 1
    }

    /// Writes text to a stream; a reader that has gone away is not an error.
    public static func write(_ text: String, to stream: Stream) {
        var text = text
        text.withUTF8 { buffer in
            var written = 0
            while written < buffer.count {
                let count = unsafe send(buffer, from: written, to: stream.rawValue)
                if count < 0, errno == EINTR { continue }
                if count <= 0 { return }
                written += count
            }
        }
    }

    /// The value of an environment variable.
    public static func environment(_ name: String) -> String? {
        unsafe getenv(name).map { unsafe String(cString: $0) }
    }

    /// The seconds since 1970 on the system's clock.
    public static var secondsSince1970: Int {
        time(nil)
    }

    private static func send(_ buffer: UnsafeBufferPointer<UInt8>, from start: Int, to descriptor: Int32) -> Int {
        #if canImport(Glibc)
        unsafe Glibc.write(descriptor, buffer.baseAddress.map { unsafe $0 + start }, buffer.count - start)
        #else
        unsafe Darwin.write(descriptor, buffer.baseAddress.map { unsafe $0 + start }, buffer.count - start)
        #endif
    }
}
