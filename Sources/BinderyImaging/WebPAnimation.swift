/// Takes animations in WebP apart (RFC 9649, section 2.7).
enum WebPAnimation {
    /// The first picture as a file of its own; `nil` if there is none.
    static func firstPicture(of bytes: [UInt8]) -> [UInt8]? {
        let header = HeaderBytes(bytes)
        var position = 12
        while let size = header.littleEndian32(at: position + 4).map({ Int($0) }) {
            let content = position + 8
            if header.matches("ANMF", at: position) {
                guard size > 24, content + size <= header.count else { return nil }
                return file(of: header, frame: content, chunks: content + 16..<content + size)
            }
            position = content + size + size % 2
        }
        return nil
    }

    private static func file(of header: HeaderBytes, frame: Int, chunks: Range<Int>) -> [UInt8]? {
        var content: [UInt8] = []
        // Transparency of a lossy picture is a chunk of its own, which only the extended format may have.
        if header.matches("ALPH", at: chunks.lowerBound) {
            content = Array("VP8X".utf8) + [10, 0, 0, 0, 0x10, 0, 0, 0]
            content += header.bytes[frame + 6..<frame + 12]
        }
        content += header.bytes[chunks]
        let size = UInt32(content.count + 4)
        let sizeBytes = [UInt8(size & 0xFF), UInt8(size >> 8 & 0xFF), UInt8(size >> 16 & 0xFF), UInt8(size >> 24)]
        return Array("RIFF".utf8) + sizeBytes + Array("WEBP".utf8) + content
    }
}
