/// The pieces in which the reference checker's reader of XML hands over a text, of which each is a fault where text is
/// not allowed: it stops at references, comments and closing brackets, and at the end of each of its buffers.
struct TextSegments {
    private static let buffer = 2048

    private let source: [UInt8]
    /// How far the document has been read: it is read through only once.
    private var place: Int
    /// How many characters of UTF-16 that was.
    private var count = 0
    /// The number of characters at which the buffer ends; the first buffer is a small one.
    private var endOfBuffer = 64

    /// Whether the place is in a CDATA section.
    private var isInSection = false
    private var segments: [Range<Int>] = []
    private var start: Int?

    init(source: [UInt8]) {
        self.source = source
        place = source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The pieces of a text, up to the next tag, that are more than white space, each from its first character that is.
    ///
    /// Texts must be asked for in the order of the document.
    mutating func segments(from first: Int) -> [Range<Int>] {
        segments = []
        // Texts of entities stand where an earlier text may have ended.
        guard place <= first else { return [first..<first] }
        advance(to: first, isText: false)
        while place < source.count {
            switch source[place] {
            case _ where isInSection:
                if source[place...].starts(with: "]]>".utf8) {
                    close()
                    isInSection = false
                    advance(to: place + 3, isText: false)
                } else {
                    advance(to: place + 1, isText: true)
                }
            case UInt8(ascii: "<"):
                close()
                guard place + 1 < source.count, "!?".utf8.contains(source[place + 1]) else { return segments }
                isInSection = source[place...].starts(with: "<![CDATA[".utf8)
                advance(to: endOfMarkup, isText: false)
            case UInt8(ascii: "&"):
                close()
                let semicolon = source[place...].firstIndex(of: UInt8(ascii: ";"))
                let reference = place..<(semicolon.map { $0 + 1 } ?? source.count)
                if !isSpace(reference) { segments.append(reference) }
                advance(to: reference.upperBound, isText: false)
            case UInt8(ascii: "]"):
                close()
                segments.append(place..<place + 1)
                advance(to: place + 1, isText: false)
            default:
                advance(to: place + 1, isText: true)
            }
        }
        close()
        return segments
    }

    /// Reads on to the character at a place, and ends a piece wherever a buffer ends.
    private mutating func advance(to end: Int, isText: Bool) {
        while place < end {
            if count >= endOfBuffer {
                close()
                endOfBuffer += Self.buffer
            }
            let byte = source[place]
            if isText, start == nil, !byte.isXMLWhitespace { start = place }
            place += 1
            while place < source.count, source[place] & 0xC0 == 0x80 { place += 1 }
            count += byte >= 0xF0 ? 2 : 1
        }
    }

    private mutating func close() {
        if let start, start < place { segments.append(start..<place) }
        start = nil
    }

    /// Where the comment or the processing instruction at the place ends, or the opening of the CDATA section.
    private var endOfMarkup: Int {
        let rest = source[place...]
        if rest.starts(with: "<![CDATA[".utf8) { return place + 9 }
        let close = Array((rest.starts(with: "<!--".utf8) ? "-->" : "?>").utf8)
        var end = place + 2
        while end < source.count, !source[end...].starts(with: close) { end += 1 }
        return min(end + close.count, source.count)
    }

    /// Whether a reference stands for white space.
    private func isSpace(_ reference: Range<Int>) -> Bool {
        let name = String(decoding: source[reference].dropFirst().dropLast(), as: UTF8.self).lowercased()
        return ["#32", "#10", "#9", "#13", "#x20", "#xa", "#x9", "#xd", "#x0a", "#x09", "#x0d"].contains(name)
    }
}
