/// What the header of a PNG, JPEG or GIF image says.
///
/// Only what tells the size is read; whether the rest can be decoded is not looked at.
package enum ImageHeader: Sendable, Hashable {
    /// The width and height in pixels.
    case size(width: Int, height: Int)
    /// The bytes end before the size is known: more of the file are needed, or the file is cut off.
    case incomplete
    /// The header is broken.
    case corrupt

    /// Reads the header of an image of a format that has one; `nil` for other formats.
    package init?(_ bytes: [UInt8], format: MediaFormat) {
        switch format {
        case .png: self = Self.png(bytes)
        case .jpeg: self = Self.jpeg(bytes)
        case .gif: self = Self.gif(bytes)
        default: return nil
        }
    }

    /// The chunk `IHDR` (PNG, third edition, section 11.2.1). Its checksum is not compared.
    private static func png(_ bytes: [UInt8]) -> ImageHeader {
        guard bytes.count >= 29 else { return .incomplete }
        guard number(bytes, at: 8, count: 4) == 13, bytes[12..<16].elementsEqual("IHDR".utf8) else { return .corrupt }
        let width = number(bytes, at: 16, count: 4)
        let height = number(bytes, at: 20, count: 4)
        let limit = 1 << 31
        guard (1..<limit).contains(width), (1..<limit).contains(height), [1, 2, 4, 8, 16].contains(bytes[24]),
            [0, 2, 3, 4, 6].contains(bytes[25]), bytes[26] == 0, bytes[27] == 0, bytes[28] <= 1
        else { return .corrupt }
        return .size(width: width, height: height)
    }

    /// The first frame header (ITU-T T.81, section B.2.2). What stands between segments is passed over.
    private static func jpeg(_ bytes: [UInt8]) -> ImageHeader {
        var index = 2
        while let start = bytes[min(index, bytes.count)...].firstIndex(of: 0xFF) {
            guard start + 1 < bytes.count else { return .incomplete }
            index = start + 1
            let marker = bytes[index]
            switch marker {
            case 0xFF, 0x00, 0x01, 0xD0...0xD7:
                // Fill bytes and markers without a segment.
                continue
            case 0xD9, 0xDA:
                return .corrupt
            default:
                guard index + 2 < bytes.count else { return .incomplete }
                let length = number(bytes, at: index + 1, count: 2)
                guard length >= 2 else { return .corrupt }
                let isFrame = (0xC0...0xCF).contains(marker) && marker != 0xC4 && marker != 0xC8 && marker != 0xCC
                guard index + length < bytes.count else { return .incomplete }
                if isFrame {
                    guard length >= 8 else { return .corrupt }
                    let height = number(bytes, at: index + 4, count: 2)
                    return .size(width: number(bytes, at: index + 6, count: 2), height: height)
                }
                index += 1 + length
            }
        }
        return .incomplete
    }

    /// The first image descriptor (GIF89a, section 20), behind the colour table and the extensions.
    private static func gif(_ bytes: [UInt8]) -> ImageHeader {
        guard bytes.count >= 13 else { return .incomplete }
        var index = 13 + (bytes[10] & 0x80 == 0 ? 0 : 3 << (Int(bytes[10] & 7) + 1))
        while index < bytes.count {
            switch bytes[index] {
            case 0x2C:
                guard index + 9 < bytes.count else { return .incomplete }
                let width = Int(bytes[index + 5]) | Int(bytes[index + 6]) << 8
                return .size(width: width, height: Int(bytes[index + 7]) | Int(bytes[index + 8]) << 8)
            case 0x21:
                // An extension: blocks that each begin with their length, up to an empty one.
                index += 2
                while index < bytes.count, bytes[index] != 0 { index += Int(bytes[index]) + 1 }
                index += 1
            default:
                return .corrupt
            }
        }
        return .incomplete
    }

    /// A number with its most significant byte first.
    private static func number(_ bytes: [UInt8], at index: Int, count: Int) -> Int {
        bytes[index..<index + count].reduce(0) { $0 << 8 | Int($1) }
    }
}
