#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// A converter from one encoding to UTF-8; the system's resources are given back when it goes out of scope.
///
/// It stops at the first byte that it cannot convert: nothing is ever replaced or left out.
@safe struct Iconv: ~Copyable {
    private let handle: iconv_t

    /// Makes a converter, or none where the system does not know the encoding.
    init?(from encoding: String) {
        guard let handle = unsafe Self.open(encoding) else { return nil }
        unsafe self.handle = handle
    }

    private static func open(_ encoding: String) -> iconv_t? {
        guard let handle = unsafe iconv_open("UTF-8", encoding), Int(bitPattern: handle) != -1 else { return nil }
        return unsafe handle
    }

    deinit {
        unsafe iconv_close(handle)
    }

    /// Converts bytes and appends the result to `output`.
    ///
    /// - Returns: how many bytes were converted: fewer than there are where one does not belong to the encoding.
    func convert(_ bytes: ArraySlice<UInt8>, appendingTo output: inout [UInt8]) -> Int {
        unsafe iconv(handle, nil, nil, nil, nil)
        var done = 0
        var room = bytes.count + bytes.count / 2 + 16
        var isFull = true
        while isFull {
            isFull = false
            let piece = unsafe [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                unsafe bytes.withUnsafeBytes { source in
                    unsafe source.withMemoryRebound(to: CChar.self) { source in
                        var input = unsafe source.baseAddress.map { unsafe UnsafeMutablePointer(mutating: $0 + done) }
                        var inputLeft = source.count - done
                        var output: UnsafeMutablePointer<CChar>? = unsafe buffer.withMemoryRebound(to: CChar.self) {
                            $0.baseAddress
                        }
                        var outputLeft = buffer.count
                        let status = unsafe iconv(handle, &input, &inputLeft, &output, &outputLeft)
                        isFull = status == -1 && errno == E2BIG
                        done = source.count - inputLeft
                        count = buffer.count - outputLeft
                    }
                }
            }
            output += piece
            room = (bytes.count - done) * 2 + 64
        }
        return done
    }
}
