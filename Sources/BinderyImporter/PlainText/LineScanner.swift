/// Splits a text into lines in one pass over its bytes.
///
/// Line ends are LF, CR LF, CR, NEL, the Unicode line and paragraph separators, vertical tab and form feed.
struct LineScanner {
    private let bytes: [UInt8]
    private var lines: [TextLine] = []
    private var number = 1
    private var gap = 0
    private var followsFormFeed = false

    /// The lines of a text that are not blank.
    static func lines(of bytes: [UInt8]) -> [TextLine] {
        var scanner = LineScanner(bytes: bytes)
        scanner.scan()
        return scanner.lines
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    private mutating func scan() {
        var index = 0
        var start = 0
        var end = 0
        var indent = 0
        var width = 0
        var trailing = 0
        while index <= bytes.count {
            let (kind, length) = index < bytes.count ? classify(index) : (.lineEnd, 1)
            switch kind {
            case .space(let columns):
                if end == 0 { indent += columns } else { trailing += columns }
            case .letter(let columns):
                if end == 0 { start = index }
                width += columns + trailing
                trailing = 0
                end = index + length
            case .invisible: break
            case .lineEnd, .formFeed:
                finish(start..<max(start, end), width: width, indent: indent)
                if kind == .formFeed { followsFormFeed = true }
                if kind == .lineEnd || end > 0 { number += 1 }
                (start, end, indent, width, trailing) = (index + length, 0, 0, 0, 0)
            }
            index += length
        }
    }

    private mutating func finish(_ range: Range<Int>, width: Int, indent: Int) {
        if range.isEmpty {
            gap += 1
            return
        }
        lines.append(
            TextLine(
                range: range, number: number, width: width, gap: gap, indent: indent, followsFormFeed: followsFormFeed,
                separator: SeparatorLine.kind(of: bytes[range])))
        gap = 0
        followsFormFeed = false
    }

    private enum Kind: Equatable {
        case letter(Int), space(Int), invisible, lineEnd, formFeed
    }

    private func classify(_ index: Int) -> (Kind, length: Int) {
        let byte = bytes[index]
        if byte < 0x80 {
            switch byte {
            case 0x20: return (.space(1), 1)
            case 0x09: return (.space(4), 1)
            case 0x0A, 0x0B: return (.lineEnd, 1)
            case 0x0C: return (.formFeed, 1)
            case 0x0D: return (.lineEnd, index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1)
            default: return (.letter(1), 1)
            }
        }
        switch byte {
        case 0xC2 where index + 1 < bytes.count:
            return (bytes[index + 1] == 0x85 ? .lineEnd : bytes[index + 1] == 0xA0 ? .space(1) : .letter(1), 2)
        case 0xC0..<0xE0: return (.letter(1), 2)
        case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
            switch bytes[index + 2] {
            case 0x80...0x8A, 0xAF: return (.space(1), 3)
            case 0x8B...0x8F: return (.invisible, 3)
            case 0xA8, 0xA9: return (.lineEnd, 3)
            default: return (.letter(1), 3)
            }
        case 0xE3 where index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80:
            return (.space(2), 3)
        case 0xE3..<0xF0: return (.letter(2), 3)
        case 0xE0..<0xE3: return (.letter(1), 3)
        case 0xF0...: return (.letter(2), 4)
        default: return (.letter(0), 1)
        }
    }
}
