internal import CBinderyImaging

/// The pixels of an image in C's memory, which is freed when the value goes out of scope.
@safe struct Picture: ~Copyable {
    private var pixels: bindery_pixels

    private typealias Reading = (
        UnsafePointer<UInt8>?, Int, UInt64, UnsafeMutablePointer<bindery_pixels>?, UnsafeMutablePointer<CChar>?
    ) -> Bool

    /// Decodes a JPEG; inks for print become RGB.
    init(jpeg bytes: [UInt8]) throws(ImageError) {
        unsafe pixels = try Self.read(bytes) { unsafe bindery_jpeg_read($0, $1, $2, $3, $4) }
    }

    /// Decodes a WebP that is no animation.
    init(webP bytes: [UInt8]) throws(ImageError) {
        unsafe pixels = try Self.read(bytes) { unsafe bindery_webp_read($0, $1, $2, $3, $4) }
    }

    deinit {
        unsafe bindery_imaging_free(pixels.pixels)
        unsafe bindery_imaging_free(pixels.profile)
    }

    private static func read(_ bytes: [UInt8], _ function: Reading) throws(ImageError) -> bindery_pixels {
        var result = unsafe bindery_pixels()
        let limit = UInt64(ImageConversion.pixelLimit)
        try unsafe call { message in
            unsafe bytes.withUnsafeBufferPointer { buffer in
                unsafe function(buffer.baseAddress, buffer.count, limit, &result, message)
            }
        }
        return unsafe result
    }

    /// Calls a function of C that says in a message why it failed.
    private static func call(_ function: (UnsafeMutablePointer<CChar>?) -> Bool) throws(ImageError) {
        var message = [CChar](repeating: 0, count: Int(bindery_message_size))
        let isDone = unsafe message.withUnsafeMutableBufferPointer { unsafe function($0.baseAddress) }
        guard !isDone else { return }
        let text = message.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
        throw .damaged(String(decoding: text, as: UTF8.self))
    }

    /// Whether pixels may be transparent.
    var hasAlpha: Bool { unsafe pixels.channels == 4 }

    /// The channels of a pixel: one of gray, three of RGB, or four with alpha; empty outside of the picture.
    func channels(x: Int, y: Int) -> [UInt8] {
        let (width, height, count) = unsafe (Int(pixels.width), Int(pixels.height), Int(pixels.channels))
        guard (0..<width).contains(x), (0..<height).contains(y), let start = unsafe pixels.pixels else { return [] }
        return unsafe Array(UnsafeBufferPointer(start: start + (y * width + x) * count, count: count))
    }

    /// Turns the picture so that it stands upright.
    mutating func turn(_ orientation: ImageFacts.Orientation) throws(ImageError) {
        var turned = unsafe pixels
        try unsafe Self.call { unsafe bindery_turn(&turned, Int32(orientation.rawValue), $0) }
        unsafe pixels = turned
    }

    /// The picture as JPEG.
    func jpeg(quality: Int) throws(ImageError) -> [UInt8] {
        try unsafe write { unsafe bindery_jpeg_write($0, Int32(quality), $1, $2) }
    }

    /// The picture as PNG.
    func png() throws(ImageError) -> [UInt8] {
        try unsafe write { unsafe bindery_png_write($0, $1, $2) }
    }

    private func write(
        _ function: (
            UnsafePointer<bindery_pixels>, UnsafeMutablePointer<bindery_file>, UnsafeMutablePointer<CChar>?
        ) -> Bool
    ) throws(ImageError) -> [UInt8] {
        var file = unsafe bindery_file()
        var pixels = unsafe pixels
        try unsafe Self.call { message in unsafe function(&pixels, &file, message) }
        defer { unsafe bindery_imaging_free(file.bytes) }
        return unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.size))
    }
}
