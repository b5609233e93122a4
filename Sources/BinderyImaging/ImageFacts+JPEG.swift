extension ImageFacts {
    /// Goes over a JPEG's segments to the frame header (ITU-T T.81, annex B).
    mutating func readJPEG(_ header: HeaderBytes) {
        var position = 2
        while let marker = Self.nextMarker(header, &position) {
            // Markers without a segment.
            if marker == 0x01 || (0xD0...0xD8).contains(marker) { continue }
            guard marker != 0xD9, marker != 0xDA, let length = header.bigEndian16(at: position), length >= 2 else {
                return
            }
            switch marker {
            case 0xC0...0xCF where marker != 0xC4 && marker != 0xC8 && marker != 0xCC:
                readFrame(header, at: position + 2)
                isInterlaced = marker == 0xC2 || marker == 0xC6 || marker == 0xCA || marker == 0xCE
                return
            case 0xE1: readExif(header, position + 2..<position + Int(length))
            default: break
            }
            position += Int(length)
        }
    }

    /// The code of the next marker; `position` is then behind it.
    private static func nextMarker(_ header: HeaderBytes, _ position: inout Int) -> UInt8? {
        while let byte = header[position] {
            position += 1
            guard byte == 0xFF else { continue }
            while let code = header[position] {
                position += 1
                if code == 0xFF { continue }
                if code == 0 { break }
                return code
            }
        }
        return nil
    }

    private mutating func readFrame(_ header: HeaderBytes, at offset: Int) {
        guard let precision = header[offset], let height = header.bigEndian16(at: offset + 1),
            let width = header.bigEndian16(at: offset + 3), let components = header[offset + 5]
        else { return }
        bitsPerColor = Int(precision)
        pixelWidth = Int(width)
        pixelHeight = Int(height)
        switch components {
        case 1: colors = .gray
        case 3: colors = .rgb
        case 4: colors = .cmyk
        default: colors = .unknown
        }
    }

    /// Finds the orientation in the first directory of an Exif segment.
    private mutating func readExif(_ header: HeaderBytes, _ segment: Range<Int>) {
        guard header.matches([0x45, 0x78, 0x69, 0x66, 0, 0], at: segment.lowerBound) else { return }
        let start = segment.lowerBound + 6
        let isLittleEndian = header.matches("II", at: start)
        guard isLittleEndian || header.matches("MM", at: start) else { return }
        func number16(_ offset: Int) -> UInt16? {
            guard offset < segment.upperBound else { return nil }
            return isLittleEndian ? header.littleEndian16(at: offset) : header.bigEndian16(at: offset)
        }
        func number32(_ offset: Int) -> UInt32? {
            guard offset < segment.upperBound else { return nil }
            return isLittleEndian ? header.littleEndian32(at: offset) : header.bigEndian32(at: offset)
        }
        guard let directory = number32(start + 4).map({ start + Int($0) }), let entries = number16(directory) else {
            return
        }
        for entry in 0..<Int(entries) {
            let offset = directory + 2 + entry * 12
            guard let tag = number16(offset) else { return }
            if tag == 0x0112, let value = number16(offset + 8) {
                orientation = Orientation(rawValue: value) ?? .upright
                return
            }
        }
    }
}
