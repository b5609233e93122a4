/// Texts put together at random from pieces that importers stumble over; the same seed makes the same text.
struct OddTexts {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    }

    /// A text of some lines.
    mutating func text() -> String {
        var text = ""
        for _ in 0..<Int(next() % 40) {
            text += pick(Self.indents) + pick(Self.pieces)
            if next() % 4 == 0 { text += " " + pick(Self.pieces) }
            text += pick(Self.ends)
        }
        return text
    }

    private mutating func pick(_ pieces: [String]) -> String {
        pieces[Int(next() % UInt64(pieces.count))]
    }

    private mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }

    private static let indents = ["", "", "", "  ", "\t", "　　", "        "]
    private static let ends = [
        "\n", "\n\n", "\r\n", "\r\n\r\n", "\n\n\n\n", "\r", "\u{C}", "\u{2028}", "\u{85}", " \n",
    ]
    private static let pieces = [
        "Chapter 1", "Chapter 2: Two", "CHAPTER III.", "Part One", "第一章", "第二章 雨", "제1장", "Глава 3", "3. Kapitel", "1",
        "2",
        "I", "II.", "1. One", "Prologue", "終章", "Contents", "A/N:", "A/N: hello", "(A/N: open", "[AN: both]", "close)",
        "**Author's Note:**", "Note: small", "Disclaimer", "作者的话：谢谢", "End A/N", "Title: X", "Author: Y Z", "Summary:",
        "by Somebody", "* * *", "***", "---", "====", "oOo", "#", "***", "*", "_", "_open", "*both*", "**b*", "/slash/",
        "[1]", "[1] A note.", "text[1] more", "[p. 12]", "[", "]", "(", "“", "\"", "It was dark.", "She said: \"No.\"",
        "a line that goes on for some while and then a little longer than others do, until it ends at last",
        "*** START OF THE PROJECT GUTENBERG EBOOK X ***", "*** END OF THE PROJECT GUTENBERG EBOOK X ***", "…", "—", "：",
        "。",
        "🏳️‍🌈 é e\u{301}", "שלום", "\u{200B}", "\u{AD}", "THE END", "-", "- one", "• two", "xx", "Dear Tom,",
        "CAPITALS HERE",
    ]
}
