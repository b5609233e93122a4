internal import CBinderyZip

/// What libzip reads from or writes to: a base class, since libzip knows only a C function and a context.
class LibZipSource {
    /// The commands that the source knows, beside the ones to describe itself and to be freed.
    var commands: [zip_source_cmd_t] { [] }
    /// The code that libzip gives to a failure of the source.
    var errorCode: Int32 { ZIP_ER_INTERNAL }
    /// Why the last command failed.
    private(set) var failure: ZipError?

    /// Does what libzip asks for, and says how many bytes were moved or where the position is.
    func perform(_ command: zip_source_cmd_t, _ buffer: UnsafeMutableRawBufferPointer) throws(ZipError) -> Int { 0 }

    /// The size of the source and, where it is known without reading, what else libzip should take for granted.
    func stat() throws(ZipError) -> zip_stat_t { unsafe zip_stat_t() }

    /// The source as libzip wants it, which keeps the object until libzip frees it.
    final func makeHandle(_ libzip: bindery_libzip) throws(ZipError) -> OpaquePointer {
        let context = unsafe Unmanaged.passRetained(self)
        let callback: zip_source_callback = { context, data, length, command in
            guard let context = unsafe context else { return -1 }
            let reference = unsafe Unmanaged<LibZipSource>.fromOpaque(context)
            if command == ZIP_SOURCE_FREE {
                unsafe reference.release()
                return 0
            }
            let buffer = unsafe UnsafeMutableRawBufferPointer(start: data, count: Int(length))
            return unsafe zip_int64_t(reference.takeUnretainedValue().answer(command, buffer))
        }
        var error = unsafe zip_error_t()
        guard let handle = unsafe libzip.source_function_create(callback, context.toOpaque(), &error) else {
            unsafe context.release()
            throw unsafe ZipError(&error, libzip)
        }
        return unsafe handle
    }

    private func answer(_ command: zip_source_cmd_t, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
        do throws(ZipError) {
            switch command {
            case ZIP_SOURCE_SUPPORTS:
                let known = commands + [ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE]
                return known.reduce(0) { $0 | 1 << Int($1.rawValue) }
            case ZIP_SOURCE_STAT:
                let status = try unsafe stat()
                unsafe buffer.storeBytes(of: status, as: zip_stat_t.self)
                return unsafe MemoryLayout<zip_stat_t>.size
            case ZIP_SOURCE_ERROR:
                unsafe buffer.storeBytes(of: errorCode, as: Int32.self)
                unsafe buffer.storeBytes(of: 0, toByteOffset: 4, as: Int32.self)
                return 8
            default:
                return try unsafe perform(command, buffer)
            }
        } catch {
            failure = error
            return -1
        }
    }
}

extension ZipError {
    /// What libzip says of its last failure.
    init(_ error: UnsafeMutablePointer<zip_error_t>?, _ libzip: bindery_libzip) {
        let reason = unsafe libzip.error_strerror(error).map { unsafe String(cString: $0) }
        self.init(.corrupt, "libzip refuses: " + (reason ?? "it does not say why"))
        unsafe libzip.error_fini(error)
    }
}
