/// A line that is not blank: where its words lie and what its shape says.
struct TextLine: Sendable {
    private let storedStart: UInt32
    private let storedEnd: UInt32
    private let storedNumber: UInt32
    private let storedWidth: UInt16
    private let storedGap: UInt16
    private let storedIndent: UInt8
    /// Whether a form feed stands before the line: a page of the source begins here.
    let followsFormFeed: Bool
    /// How the line marks a change of scene; `nil` if it does not.
    let separator: SeparatorLine.Kind?

    init(
        range: Range<Int>, number: Int, width: Int, gap: Int, indent: Int, followsFormFeed: Bool,
        separator: SeparatorLine.Kind?
    ) {
        storedStart = UInt32(range.lowerBound)
        storedEnd = UInt32(range.upperBound)
        storedNumber = UInt32(number)
        storedWidth = UInt16(clamping: width)
        storedGap = UInt16(clamping: gap)
        storedIndent = UInt8(clamping: indent)
        self.followsFormFeed = followsFormFeed
        self.separator = separator
    }

    /// The bytes of the line without the white space around it.
    var range: Range<Int> { Int(storedStart)..<Int(storedEnd) }
    /// The number of the line in the file, counted from 1.
    var number: Int { Int(storedNumber) }
    /// The columns of the words, without the indent; ideographs take two.
    var width: Int { Int(storedWidth) }
    /// How many blank lines stand before the line.
    var gap: Int { Int(storedGap) }
    /// The columns of white space before the words; ideographic spaces take two.
    var indent: Int { Int(storedIndent) }
}

/// A text as lines.
struct TextSource: Sendable {
    /// The path that the user gave.
    let file: String
    /// The text in UTF-8.
    let bytes: [UInt8]
    /// The lines that are not blank.
    let lines: [TextLine]

    init(file: String, bytes: [UInt8]) {
        self.file = file
        self.bytes = bytes
        self.lines = LineScanner.lines(of: bytes)
    }

    /// The words of a line.
    func text(_ line: Int) -> String {
        text(lines[line].range)
    }

    /// The words of a range of bytes.
    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    /// The blank lines between a line and the next one; many at the end of the text.
    func gap(after line: Int) -> Int {
        line + 1 < lines.count ? lines[line + 1].gap : Int(UInt16.max)
    }
}
