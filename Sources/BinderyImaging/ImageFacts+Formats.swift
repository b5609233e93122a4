extension ImageFacts {
    /// Reads a PNG's chunks before its pixels (PNG, Third Edition, section 11).
    mutating func readPNG(_ header: HeaderBytes) {
        guard header.matches("IHDR", at: 12), let width = header.bigEndian32(at: 16),
            let height = header.bigEndian32(at: 20), let depth = header[24], let type = header[25]
        else { return }
        pixelWidth = Int(width)
        pixelHeight = Int(height)
        bitsPerColor = Int(depth)
        isInterlaced = header[28] == 1
        switch type {
        case 0, 4: colors = .gray
        case 2, 6: colors = .rgb
        case 3: colors = .palette
        default: colors = .unknown
        }
        hasAlpha = type == 4 || type == 6
        var position = 8
        while let length = header.bigEndian32(at: position), !header.matches("IDAT", at: position + 4) {
            if header.matches("tRNS", at: position + 4) { hasAlpha = true }
            if header.matches("acTL", at: position + 4) { isAnimated = (header.bigEndian32(at: position + 8) ?? 0) > 1 }
            position += 12 + Int(length)
        }
    }

    /// Reads a GIF's screen and the headers of its first two pictures (GIF89a).
    mutating func readGIF(_ header: HeaderBytes) {
        guard let width = header.littleEndian16(at: 6), let height = header.littleEndian16(at: 8),
            let flags = header[10]
        else { return }
        pixelWidth = Int(width)
        pixelHeight = Int(height)
        colors = .palette
        var position = 13 + Self.paletteSize(flags)
        var pictures = 0
        while let kind = header[position] {
            switch kind {
            case 0x21:
                if header[position + 1] == 0xF9, let flags = header[position + 3], flags & 1 == 1 { hasAlpha = true }
                position = Self.endOfBlocks(header, from: position + 2)
            case 0x2C:
                pictures += 1
                guard pictures == 1, let flags = header[position + 9] else {
                    isAnimated = pictures > 1
                    return
                }
                isInterlaced = flags & 0x40 != 0
                position = Self.endOfBlocks(header, from: position + 11 + Self.paletteSize(flags))
            default: return
            }
        }
    }

    private static func paletteSize(_ flags: UInt8) -> Int {
        flags & 0x80 == 0 ? 0 : 3 << (Int(flags & 7) + 1)
    }

    private static func endOfBlocks(_ header: HeaderBytes, from start: Int) -> Int {
        var position = start
        while let length = header[position], length > 0 { position += 1 + Int(length) }
        return position + 1
    }

    /// Reads the first chunk of a WebP (RFC 9649, section 2).
    mutating func readWebP(_ header: HeaderBytes) {
        colors = .rgb
        if header.matches("VP8X", at: 12) {
            guard let flags = header[20], let width = header.littleEndian24(at: 24),
                let height = header.littleEndian24(at: 27)
            else { return }
            hasAlpha = flags & 0x10 != 0
            isAnimated = flags & 0x02 != 0
            pixelWidth = Int(width) + 1
            pixelHeight = Int(height) + 1
        } else if header.matches("VP8L", at: 12) {
            guard header[20] == 0x2F, let bits = header.littleEndian32(at: 21) else { return }
            pixelWidth = Int(bits & 0x3FFF) + 1
            pixelHeight = Int(bits >> 14 & 0x3FFF) + 1
            hasAlpha = bits >> 28 & 1 == 1
        } else if header.matches("VP8 ", at: 12) {
            guard let width = header.littleEndian16(at: 26), let height = header.littleEndian16(at: 28) else { return }
            pixelWidth = Int(width & 0x3FFF)
            pixelHeight = Int(height & 0x3FFF)
        }
    }

    /// Reads a bitmap's header, of which there are an old form and many new ones.
    mutating func readBMP(_ header: HeaderBytes) {
        guard let size = header.littleEndian32(at: 14) else { return }
        if size == 12 {
            pixelWidth = header.littleEndian16(at: 18).map { Int($0) }
            pixelHeight = header.littleEndian16(at: 20).map { Int($0) }
        } else {
            pixelWidth = header.littleEndian32(at: 18).map { Int($0 & 0x7FFF_FFFF) }
            pixelHeight = header.littleEndian32(at: 22).map { Int(Int32(bitPattern: $0).magnitude) }
        }
    }

    /// Finds the largest `ispe` property, which holds the size of an item (ISO/IEC 23008-12, section 6.5.3).
    mutating func readISOMedia(_ header: HeaderBytes) {
        colors = .rgb
        for offset in 0..<min(header.count, 1 << 14) where header.matches("ispe", at: offset) {
            guard let width = header.bigEndian32(at: offset + 8), let height = header.bigEndian32(at: offset + 12)
            else {
                return
            }
            if Int(width) > pixelWidth ?? 0 { (pixelWidth, pixelHeight) = (Int(width), Int(height)) }
        }
    }

    /// Reads the first tag of a drawing.
    mutating func readSVG(_ bytes: [UInt8]) {
        let header = SVGHeader(bytes)
        pixelWidth = header.width
        pixelHeight = header.height
        hasAlpha = true
    }
}
