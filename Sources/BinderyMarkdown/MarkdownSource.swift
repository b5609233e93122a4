/// A Markdown text as it is given to the parser: with the marks escaped that would cost words, or time without end.
///
/// The parser drops footnotes that nothing refers to, and takes `[Scene]: Night` for the definition of a link. Its time
/// grows with the square of the nesting. One pass over the lines finds such places; a backslash is put before each.
struct MarkdownSource {
    /// Quotations and lists that one line may open.
    static let deepestNesting = 48
    /// Columns that a table may have.
    static let mostColumns = 128
    /// Beginnings of images, of instructions in HTML, and at-signs that one paragraph may have; for more of them the
    /// parser's time grows with their square.
    static let mostMarks = 200
    /// The bytes that a piece has at least, besides the last one.
    static let leastPiece = 16_384

    let bytes: [UInt8]
    /// Where backslashes go in, ascending.
    private(set) var escapes: [Int] = []
    private(set) var adjustments: [MarkdownAdjustment] = []
    /// The offsets at which lines begin.
    private(set) var lineStarts: [Int] = [0]
    /// The lines that look like footnotes.
    private(set) var footnotes: [Definition] = []
    /// The lines that look like definitions of links.
    private var definitions: [Definition] = []
    private(set) var extensions = Extensions()
    /// The parts of the text that the parser can read one after the other.
    private(set) var pieces: [Piece] = []
    /// Whether nothing that was met so far could reach beyond a heading: no code, no HTML, no definition.
    private var isDivisible = true
    private var followsBlankLine = false
    private var fence: (mark: UInt8, length: Int)?
    private var marks = ParagraphMarks()
    /// The end of the last table that was looked at.
    private var tableEnd = 0
    private var hasTooManyAddresses = false

    /// What a paragraph has had so far of marks that cost time.
    private struct ParagraphMarks {
        var images = 0
        var instructions = 0
        var addresses = 0
    }

    /// A line that begins with a label in brackets and a colon.
    struct Definition {
        var label: String
        var offset: Int
        var line: Int
    }

    /// A part of the text that means the same by itself.
    struct Piece {
        var range: Range<Int>
        /// The lines before it.
        var precedingLines: Int
    }

    /// The extensions that the text has need of: each costs time on every line.
    struct Extensions {
        var tables = false
        var strikethrough = false
        var autolinks = false
        var tasks = false
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        pieces = [Piece(range: 0..<bytes.count, precedingLines: 0)]
        scanLines()
        if !isDivisible { pieces = [Piece(range: 0..<bytes.count, precedingLines: 0)] }
        keepDuplicateFootnotes()
        keepUnusedDefinitions()
        escapes.sort()
        if hasTooManyAddresses { extensions.autolinks = false }
    }

    /// Keeps the footnotes that do not begin on the lines of those that the parser has kept.
    mutating func keepFootnotes(except lines: Set<Int>) {
        for footnote in footnotes where !lines.contains(footnote.line) {
            escape(footnote.offset, .unusedFootnote(label: footnote.label), line: footnote.line)
        }
        footnotes.removeAll { !lines.contains($0.line) }
        escapes.sort()
    }

    /// Where backslashes go into a piece.
    func escapes(in range: Range<Int>) -> ArraySlice<Int> {
        if escapes.isEmpty { return [] }
        return pieces.count == 1 ? escapes[...] : escapes.filter { range.contains($0) }[...]
    }

    private mutating func escape(_ offset: Int, _ kind: MarkdownAdjustment.Kind, line: Int) {
        escapes.append(offset)
        adjustments.append(MarkdownAdjustment(kind: kind, line: line))
    }
}

extension MarkdownSource {
    private mutating func scanLines() {
        var start = 0
        var line = 1
        while start < bytes.count {
            var end = nextMark(from: start)
            while end < bytes.count, bytes[end] != .lineFeed, bytes[end] != .carriageReturn {
                note(bytes[end], at: end, from: start)
                end = nextMark(from: end + 1)
            }
            scanLine(start..<end, number: line)
            if end + 1 < bytes.count, bytes[end] == .carriageReturn, bytes[end + 1] == .lineFeed { end += 1 }
            start = end + 1
            line += 1
            lineStarts.append(start)
        }
    }

    /// The place of the next byte that may matter to more than its paragraph, or that ends a line.
    private func nextMark(from start: Int) -> Int {
        unsafe bytes.withUnsafeBufferPointer { bytes in
            unsafe Self.isMark.withUnsafeBufferPointer { isMark in
                var place = start
                while place < bytes.count, unsafe !isMark[Int(bytes[place])] { place += 1 }
                return place
            }
        }
    }

    private static let isMark: [Bool] = {
        var marks = [Bool](repeating: false, count: 256)
        for byte in "\n\r|~@!</.".utf8 { marks[Int(byte)] = true }
        return marks
    }()

    /// Takes down what a byte of a line that begins at a place may call for.
    private mutating func note(_ byte: UInt8, at place: Int, from start: Int) {
        switch byte {
        case UInt8(ascii: "|"): extensions.tables = true
        case UInt8(ascii: "~"): extensions.strikethrough = true
        case UInt8(ascii: "@"):
            extensions.autolinks = true
            marks.addresses += 1
            if marks.addresses > Self.mostMarks { hasTooManyAddresses = true }
        case UInt8(ascii: "!"), UInt8(ascii: "<"): countMark(at: place)
        case UInt8(ascii: "/") where place > start && bytes[place - 1] == UInt8(ascii: ":"):
            extensions.autolinks = true
        case UInt8(ascii: ".") where place >= start + 3 && bytes[place - 3..<place].elementsEqual("www".utf8):
            extensions.autolinks = true
        default: break
        }
    }

    private mutating func scanLine(_ range: Range<Int>, number: Int) {
        var position = skipBlanks(from: range.lowerBound, to: range.upperBound)
        guard position < range.upperBound else {
            marks = ParagraphMarks()
            followsBlankLine = true
            return
        }
        let first = bytes[position]
        defer { followsBlankLine = false }
        // Nearly every line of a story begins with a letter, or with a character beyond ASCII.
        if fence == nil, first | 0x20 >= UInt8(ascii: "a"), first != UInt8(ascii: "|"), first != UInt8(ascii: "~"),
            first != UInt8(ascii: "["), first != UInt8(ascii: "`"), first != UInt8(ascii: "_")
        {
            return
        }
        switch first {
        case UInt8(ascii: "#") where followsBlankLine && position == range.lowerBound:
            divide(at: position, line: number)
        case UInt8(ascii: "<"), UInt8(ascii: "`"), UInt8(ascii: "~"): isDivisible = false
        default: break
        }
        if fence == nil, isRowOfTildes(position..<range.upperBound, from: range.lowerBound) {
            escapes.append(position)
            return
        }
        guard !isFenced(position..<range.upperBound, indent: position - range.lowerBound) else { return }
        if isRule(position..<range.upperBound) { return }

        var depth = 0
        while position < range.upperBound, let marker = marker(at: position, to: range.upperBound) {
            depth += 1
            if depth > Self.deepestNesting {
                escape(marker.mark, .nesting, line: number)
                return
            }
            position = skipBlanks(from: marker.end, to: range.upperBound)
        }
        guard position < range.upperBound else { return }
        switch bytes[position] {
        case UInt8(ascii: "["): scanBracket(position..<range.upperBound, line: number, isInItem: depth > 0)
        case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"):
            if isDelimiterRow(position..<range.upperBound), position >= tableEnd, isTooLarge(tableAt: number, range) {
                escape(position, .wideTable, line: number)
            }
        default: break
        }
    }

    /// Ends a piece before a heading behind a blank line: paragraphs, quotations and lists have ended there.
    private mutating func divide(at offset: Int, line: Int) {
        guard isDivisible, let last = pieces.last, offset - last.range.lowerBound >= Self.leastPiece else { return }
        pieces[pieces.count - 1].range = last.range.lowerBound..<offset
        pieces.append(Piece(range: offset..<bytes.count, precedingLines: line - 1))
    }

    private func skipBlanks(from start: Int, to end: Int) -> Int {
        var position = start
        while position < end, bytes[position].isBlank { position += 1 }
        return position
    }

    /// Whether a line lies in a fenced block of code, or begins or ends one.
    private mutating func isFenced(_ line: Range<Int>, indent: Int) -> Bool {
        let mark = bytes[line.lowerBound]
        guard mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~"), indent <= 3 else { return fence != nil }
        let length = line.prefix { bytes[$0] == mark }.count
        if let open = fence {
            if mark == open.mark, length >= open.length,
                skipBlanks(from: line.lowerBound + length, to: line.upperBound) == line.upperBound
            {
                fence = nil
            }
            return true
        }
        guard length >= 3 else { return false }
        if mark == UInt8(ascii: "`"), line.dropFirst(length).contains(where: { bytes[$0] == mark }) { return false }
        fence = (mark, length)
        return true
    }

    /// Whether a line is a row of tildes between blank lines: a change of scene, which would make code of what follows.
    private func isRowOfTildes(_ line: Range<Int>, from start: Int) -> Bool {
        guard bytes[line.lowerBound] == UInt8(ascii: "~"),
            line.allSatisfy({ bytes[$0] == UInt8(ascii: "~") || bytes[$0].isBlank })
        else { return false }
        let before = bytes[..<start].dropLast(start > 1 && bytes[start - 2] == .carriageReturn ? 2 : 1)
        let isBlankBefore =
            start == 0 || before.last(where: { !$0.isBlank && $0 != .carriageReturn }) == .lineFeed || before.isEmpty
        let after = bytes[line.upperBound...].drop { $0 == .carriageReturn }.dropFirst()
        let isBlankAfter = after.first(where: { !$0.isBlank && $0 != .carriageReturn }).map { $0 == .lineFeed } ?? true
        return isBlankBefore && isBlankAfter
    }

    /// Whether a line is one across the page: nothing but one of `*`, `-` and `_`, and blanks.
    private func isRule(_ line: Range<Int>) -> Bool {
        let mark = bytes[line.lowerBound]
        guard mark == UInt8(ascii: "*") || mark == UInt8(ascii: "-") || mark == UInt8(ascii: "_") else { return false }
        return line.allSatisfy { bytes[$0] == mark || bytes[$0].isBlank }
    }

    /// The mark of a quotation or an item of a list: the byte to escape, and the end of the mark.
    private func marker(at start: Int, to end: Int) -> (mark: Int, end: Int)? {
        switch bytes[start] {
        case UInt8(ascii: ">"): return (start, start + 1)
        case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
            return start + 1 < end && bytes[start + 1].isBlank ? (start, start + 2) : nil
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            var position = start
            while position < end, position - start < 9, bytes[position].isDigit { position += 1 }
            guard position + 1 < end, bytes[position + 1].isBlank,
                bytes[position] == UInt8(ascii: ".") || bytes[position] == UInt8(ascii: ")")
            else { return nil }
            return (position, position + 2)
        default: return nil
        }
    }

    private mutating func scanBracket(_ line: Range<Int>, line number: Int, isInItem: Bool) {
        isDivisible = false
        let inner = line.lowerBound + 1
        guard let close = (inner..<min(line.upperBound, inner + 1000)).first(where: { bytes[$0] == UInt8(ascii: "]") })
        else { return }
        if isInItem, close == inner + 1 { extensions.tasks = true }
        guard close + 1 < line.upperBound, bytes[close + 1] == UInt8(ascii: ":") else { return }
        if bytes[inner] == UInt8(ascii: "^"), close > inner + 1 {
            let label = String(decoding: bytes[(inner + 1)..<close], as: UTF8.self)
            footnotes.append(Definition(label: label, offset: line.lowerBound, line: number))
        } else if !isAddress(skipBlanks(from: close + 2, to: line.upperBound)..<line.upperBound) {
            let label = String(decoding: bytes[inner..<close], as: UTF8.self)
            definitions.append(Definition(label: label, offset: line.lowerBound, line: number))
        }
    }

    /// Whether what follows the colon of a definition is surely an address, or nothing at all.
    private func isAddress(_ range: Range<Int>) -> Bool {
        guard let first = range.first else { return true }
        if "#/.<?".utf8.contains(bytes[first]) { return true }
        let word = range.prefix { !bytes[$0].isBlank }
        return word.contains { bytes[$0] == UInt8(ascii: ":") || bytes[$0] == UInt8(ascii: "#") }
    }

    private func isDelimiterRow(_ line: Range<Int>) -> Bool {
        var hasBar = false
        for position in line {
            switch bytes[position] {
            case UInt8(ascii: "|"): hasBar = true
            case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: " "), UInt8(ascii: "\t"): break
            default: return false
            }
        }
        return hasBar
    }

    /// Whether the table whose second line is given has too many columns, or far more cells than were typed.
    private mutating func isTooLarge(tableAt number: Int, _ line: Range<Int>) -> Bool {
        func bars(_ range: Range<Int>) -> Int { range.count { bytes[$0] == UInt8(ascii: "|") } }
        let columns = bars(line)
        let headStart = number >= 2 ? lineStarts[number - 2] : 0
        guard columns <= Self.mostColumns, bars(headStart..<line.lowerBound) <= Self.mostColumns else { return true }
        var rows = 0
        var typed = 0
        var start = line.upperBound + 1
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: .lineFeed) ?? bytes.count
            if bytes[start..<end].allSatisfy({ $0.isBlank || $0 == .carriageReturn }) { break }
            let inRow = bars(start..<end)
            if inRow > Self.mostColumns * 4 { return true }
            rows += 1
            typed += inRow + 1
            start = end + 1
        }
        tableEnd = start
        return rows * columns > typed * 8 + 1000
    }

    /// Counts a mark with which the parser might have trouble, and escapes it when there are too many.
    private mutating func countMark(at position: Int) {
        guard fence == nil, position + 1 < bytes.count else { return }
        switch (bytes[position], bytes[position + 1]) {
        case (UInt8(ascii: "!"), UInt8(ascii: "[")):
            marks.images += 1
            if marks.images > Self.mostMarks { escapes.append(position) }
        case (UInt8(ascii: "<"), UInt8(ascii: "?")), (UInt8(ascii: "<"), UInt8(ascii: "!")):
            marks.instructions += 1
            if marks.instructions > Self.mostMarks { escapes.append(position) }
        default: break
        }
    }
}

extension MarkdownSource {
    private mutating func keepDuplicateFootnotes() {
        guard footnotes.count > 1 else { return }
        var seen: Set<String> = []
        let duplicates = footnotes.filter { !seen.insert($0.label.lowercased()).inserted }
        guard !duplicates.isEmpty else { return }
        let offsets = Set(duplicates.map(\.offset))
        for footnote in duplicates {
            escape(footnote.offset, .unusedFootnote(label: footnote.label), line: footnote.line)
        }
        footnotes.removeAll { offsets.contains($0.offset) }
    }

    private mutating func keepUnusedDefinitions() {
        guard !definitions.isEmpty else { return }
        let used = bracketedWords(except: Set(definitions.map(\.offset)))
        for definition in definitions where !used.contains(definition.label.lowercased()) {
            escape(definition.offset, .unusedDefinition(label: definition.label), line: definition.line)
        }
    }

    /// Everything between a bracket and the next one, in lower case.
    private func bracketedWords(except offsets: Set<Int>) -> Set<String> {
        var words: Set<String> = []
        var open: Int?
        for (position, byte) in bytes.enumerated() {
            if byte == UInt8(ascii: "[") {
                open = offsets.contains(position) ? nil : position + 1
            } else if byte == UInt8(ascii: "]"), let start = open {
                if position - start <= 1000 {
                    words.insert(String(decoding: bytes[start..<position], as: UTF8.self).lowercased())
                }
                open = nil
            }
        }
        return words
    }
}

extension UInt8 {
    fileprivate static let lineFeed = UInt8(ascii: "\n")
    fileprivate static let carriageReturn = UInt8(ascii: "\r")
    fileprivate var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
    fileprivate var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
}
