internal import CLibDeflate
internal import CZLib

/// A decompressor of whole buffers (libdeflate), to be used for one buffer after another by one task.
@safe struct Inflater: ~Copyable {
    /// How a decompression ended.
    enum Outcome {
        case success
        /// The bytes are no deflate stream, or break off.
        case broken
        /// There are more bytes than were asked for.
        case tooLong
    }

    private let decompressor: OpaquePointer?

    init() {
        unsafe decompressor = libdeflate_alloc_decompressor()
    }

    deinit {
        unsafe libdeflate_free_decompressor(decompressor)
    }

    /// What a deflate stream contains, if that is no more than a number of bytes.
    mutating func inflate(_ input: ArraySlice<UInt8>, size: Int) -> (bytes: [UInt8], outcome: Outcome) {
        guard let decompressor = unsafe decompressor else { return ([], .broken) }
        var result = LIBDEFLATE_BAD_DATA
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { output, count in
            unsafe input.withUnsafeBytes { input in
                result = unsafe libdeflate_deflate_decompress(
                    decompressor, input.baseAddress, input.count, output.baseAddress, size, &count)
            }
            if result != LIBDEFLATE_SUCCESS { count = 0 }
        }
        return switch result {
        case LIBDEFLATE_SUCCESS: (bytes, .success)
        case LIBDEFLATE_INSUFFICIENT_SPACE: ([], .tooLong)
        default: ([], .broken)
        }
    }
}

/// A decompressor that takes and gives bytes piece by piece (zlib): slower than ``Inflater``, for the beginning of
/// large files.
@safe struct StreamInflater: ~Copyable {
    /// zlib keeps the address of the stream, so that it must not move.
    private let stream: UnsafeMutablePointer<z_stream>
    private(set) var isAtEnd = false

    init() {
        unsafe stream = .allocate(capacity: 1)
        unsafe stream.initialize(to: z_stream())
        // Bare deflate without a header; with a failure, nothing is ever given.
        let status = unsafe inflateInit2_(stream, -15, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        isAtEnd = status != Z_OK
    }

    deinit {
        unsafe inflateEnd(stream)
        unsafe stream.deallocate()
    }

    /// Hands over all bytes that the next piece of the stream becomes, in pieces of their own.
    mutating func inflate(_ input: [UInt8], _ body: (ArraySlice<UInt8>) -> Void) {
        var input = input
        var output = [UInt8](repeating: 0, count: 1 << 16)
        unsafe input.withUnsafeMutableBytes { input in
            unsafe stream.pointee.next_in = unsafe input.bindMemory(to: UInt8.self).baseAddress
            unsafe stream.pointee.avail_in = UInt32(input.count)
            while !isAtEnd {
                let room = output.count
                let count = unsafe output.withUnsafeMutableBytes { output in
                    unsafe stream.pointee.next_out = unsafe output.bindMemory(to: UInt8.self).baseAddress
                    unsafe stream.pointee.avail_out = UInt32(room)
                    isAtEnd = unsafe CZLib.inflate(stream, Z_NO_FLUSH) != Z_OK
                    return unsafe room - Int(stream.pointee.avail_out)
                }
                body(output[..<count])
                if unsafe stream.pointee.avail_in == 0, count < room { return }
            }
        }
    }

    /// The bytes that the next piece of the stream becomes, up to a number of them.
    mutating func inflate(_ input: [UInt8], upTo limit: Int) -> [UInt8] {
        guard !isAtEnd else { return [] }
        var input = input
        return unsafe [UInt8](unsafeUninitializedCapacity: limit) { output, count in
            unsafe input.withUnsafeMutableBytes { input in
                unsafe stream.pointee.next_in = unsafe input.bindMemory(to: UInt8.self).baseAddress
                unsafe stream.pointee.avail_in = UInt32(input.count)
                unsafe stream.pointee.next_out = output.baseAddress
                unsafe stream.pointee.avail_out = UInt32(limit)
                isAtEnd = unsafe CZLib.inflate(stream, Z_NO_FLUSH) != Z_OK
                unsafe count = limit - Int(stream.pointee.avail_out)
            }
        }
    }
}
