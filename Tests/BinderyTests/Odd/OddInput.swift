import BinderyTestSupport

/// An input that nobody would write by hand, but that somebody's program has written.
struct OddInput {
    /// The name of the text that a `book.yaml` lists.
    static let companion = "one.md"

    /// The file's name.
    let name: String
    /// The file's bytes.
    let bytes: [UInt8]
    /// The bytes of ``companion``, if the file is a `book.yaml`.
    let text: [UInt8]?
    /// What the user says about the book.
    let title: String?
    let author: String?
    let language: String?
    let date: String?

    /// The input of a seed; the same one every time.
    init(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let form = random.pick(["txt", "md", "html", "txt", "md", "html", "yaml"])
        name = form == "yaml" ? "book.yaml" : "input.\(form)"
        let text =
            switch form {
            case "txt": Self.plainText(&random)
            case "md": Self.markdown(&random)
            case "html": Self.html(&random)
            default: Self.yaml(&random)
            }
        bytes = Self.encoded(
            text, as: form == "txt" ? random.pick(OddWords.encodings) : "utf-8", &random)
        self.text = form == "yaml" ? Array(Self.markdown(&random).utf8) : nil
        title = random.chance(2) ? random.pick(OddWords.titles) : nil
        author = random.chance(2) ? random.pick(OddWords.titles) : nil
        language = random.chance(2) ? random.pick(OddWords.languages) : nil
        date = random.chance(4) ? random.pick(OddWords.dates) : nil
    }

    // MARK: Words

    private static func words(_ random: inout SeededGenerator, _ count: ClosedRange<Int> = 0...40)
        -> String
    {
        var words: [String] = []
        for _ in 0..<random.number(count) {
            words.append(random.chance(9) ? random.pick(OddWords.odd) : random.pick(OddWords.plain))
        }
        return words.joined(separator: random.chance(12) ? "" : " ")
    }

    private static func paragraph(_ random: inout SeededGenerator) -> String {
        // Once in a while a paragraph of a megabyte.
        random.chance(400)
            ? String(repeating: words(&random, 20...40) + " ", count: 6000) : words(&random)
    }

    // MARK: Forms

    private static func plainText(_ random: inout SeededGenerator) -> String {
        var lines: [String] = []
        for _ in 0..<random.number(0...30) {
            switch random.number(1...14) {
            case 1:
                lines.append(
                    random.pick(["Chapter \(random.number(0...99))", "CHAPTER IV.", "Prologue", "第三章 夜"]))
            case 2:
                lines.append(random.pick(["* * *", "---", "~~~", "oOo", "#", "***********", "\u{C}"]))
            case 3:
                lines.append(
                    random.pick(["A/N: ", "Author's Note: ", "AN: ", "(A/N: ", "**Notes:** "])
                        + words(&random))
            case 4:
                lines.append(
                    random.pick(["Title: ", "Author: ", "Rating: ", "Pairing: ", "Summary: "])
                        + words(&random, 0...9))
            case 5: lines.append(contentsOf: (0...4).map { _ in "    " + words(&random, 1...6) })
            case 6: lines.append(random.pick(OddWords.titles))
            default: lines.append(paragraph(&random))
            }
            for _ in 0..<random.number(0...3) { lines.append("") }
        }
        return lines.joined(separator: random.pick(["\n", "\n", "\r\n", "\r"]))
    }

    private static func markdown(_ random: inout SeededGenerator) -> String {
        var text =
            random.chance(5)
            ? "---\ntitle: \(random.pick(OddWords.titles))\nlang: \(random.pick(OddWords.languages))\n---\n"
            : ""
        for _ in 0..<random.number(0...25) {
            switch random.number(1...14) {
            case 1:
                text +=
                    String(repeating: "#", count: random.number(1...7)) + " " + random.pick(OddWords.titles)
                    + "\n\n"
            case 2: text += "> " + words(&random) + "\n> > " + words(&random) + "\n\n"
            case 3:
                for level in 0..<random.number(1...60) {
                    text += String(repeating: "  ", count: level) + "- " + words(&random, 0...3) + "\n"
                }
                text += "\n"
            case 4:
                text +=
                    "| a | b |\n|---|:-:|\n| " + words(&random, 0...4) + " | " + words(&random, 0...4)
                    + " |\n\n"
            case 5:
                text +=
                    "Text[^\(random.number(1...3))] more\n\n[^\(random.number(1...3))]: " + words(&random)
                    + "\n\n"
            case 6:
                text += "```" + random.pick(["", "swift", "<&>"]) + "\n" + words(&random) + "\n```\n\n"
            case 7:
                text +=
                    "<div align=center>" + words(&random) + random.pick(["</div>", "", "</span>"]) + "\n\n"
            case 8:
                text +=
                    "![" + words(&random, 0...3) + "]("
                    + random.pick(["x.png", "a b.png", "data:image/png;base64,AAAA", "#x"]) + ")\n\n"
            case 9:
                text +=
                    "[" + words(&random, 0...3) + "]("
                    + random.pick(
                        [
                            "http://example.com/ä ö", "mailto:a@b", "#top", "javascript:x", "//host",
                            "http://[bad", "?q", "x.md#y", "",
                        ]) + ")\n\n"
            case 10:
                text +=
                    "1. " + words(&random) + "\n" + "9999999999. x\n- [x] " + words(&random, 0...3) + "\n\n"
            case 11: text += random.pick(["* * *", "---", "Setext\n===", "Setext\n---"]) + "\n\n"
            default: text += paragraph(&random) + "\n\n"
            }
        }
        return text
    }

    private static func html(_ random: inout SeededGenerator) -> String {
        let elements = [
            "p", "div", "span", "b", "i", "h1", "h2", "h3", "ul", "ol", "li", "table", "tr", "td", "th",
            "blockquote", "pre",
            "a", "center", "font", "ruby", "rt", "dl", "dt", "dd", "section", "article", "aside", "nav",
            "form", "button",
            "svg", "math", "script", "style", "title", "img", "br", "hr", "input", "details", "summary",
            "figure",
            "figcaption", "o:p", "x-custom", "template", "select", "video", "iframe", "sup", "sub",
            "caption", "body", "html",
        ]
        let attributes = [
            "", " id=\"a b\"", " id=x", " class='MsoNormal'",
            " style=\"text-align:center;font-style:italic\"", " lang=xx-",
            " dir=rtl", " href=\"#x\"", " href='http://e.com/?a=1&b=2'", " src=\"x.png\" alt",
            " colspan=0", " rowspan=9999",
            " colspan=-1", " onclick=x()", " epub:type=footnote", " start=\"-3\"", " <", " a=\"",
            " dir=sideways", " title='\"'",
        ]
        var text =
            random.chance(2)
            ? "<!DOCTYPE html><html><head><title>\(random.pick(OddWords.titles))</title></head><body>"
            : ""
        var open: [String] = []
        for _ in 0..<random.number(0...80) {
            switch random.number(1...5) {
            case 1, 2:
                let element = random.pick(elements)
                text += "<\(element)\(random.pick(attributes))>"
                open.append(element)
            case 3:
                text +=
                    random.chance(3) ? "</\(random.pick(elements))>" : open.popLast().map { "</\($0)>" } ?? ""
            default: text += words(&random, 0...12)
            }
        }
        if random.chance(60) {
            text += String(repeating: "<div><b>", count: 3000) + "deep"
        }
        return text
    }

    private static func yaml(_ random: inout SeededGenerator) -> String {
        func quoted(_ text: String) -> String {
            // JSON's strings are YAML's too.
            var result = "\""
            for scalar in text.unicodeScalars {
                switch scalar {
                case "\"": result += "\\\""
                case "\\": result += "\\\\"
                case _
                where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
                    || (0xFFFE...0xFFFF).contains(scalar.value):
                    let digits = String(scalar.value, radix: 16)
                    result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                default: result.unicodeScalars.append(scalar)
                }
            }
            return result + "\""
        }
        let keys = [
            "title", "subtitle", "author", "publisher", "description", "subject", "rights", "series",
            "series-index", "isbn",
            "identifier", "lang", "date", "source", "dedication", "author-note", "epigraph", "bogus-key",
            "page-progression-direction",
        ]
        var text = ""
        for key in keys where random.chance(3) {
            text +=
                "\(key): \(quoted(random.chance(2) ? random.pick(OddWords.titles) : words(&random, 0...9)))\n"
        }
        return text + "files:\n  - \(companion)\n"
    }

    // MARK: Encodings

    private static func encoded(_ text: String, as encoding: String, _ random: inout SeededGenerator)
        -> [UInt8]
    {
        let units = Array(text.utf16)
        let little = units.flatMap {
            [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)]
        }
        let big = units.flatMap { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        let bytes = Array(text.utf8)
        return switch encoding {
        case "utf-8": bytes
        case "utf-8 bom": [0xEF, 0xBB, 0xBF] + bytes
        case "utf-16le bom": [0xFF, 0xFE] + little
        case "utf-16be bom": [0xFE, 0xFF] + big
        case "utf-16le": little
        case "truncated": bytes + [0xE2, 0x82]
        case "bytes": (0..<random.number(0...400)).map { _ in UInt8(truncatingIfNeeded: random.next()) }
        // One byte a character: what a program does that knows nothing of encodings.
        default: text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        }
    }
}
