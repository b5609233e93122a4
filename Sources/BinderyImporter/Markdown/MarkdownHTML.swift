internal import BinderyCore

/// Turns HTML that stands in Markdown on lines of its own into blocks.
struct MarkdownHTML {
    /// The blocks of a piece of HTML.
    func blocks(
        of source: String, file: String, line: Int, remarks: inout [Remark]
    ) throws(BinderyError) -> [Block] {
        var words = ""
        var isTag = false
        for character in source {
            if character == "<" { isTag = true }
            if !isTag { words.append(character) }
            if character == ">" { isTag = false }
        }
        let text = words.trimmingBlanks
        return text.isEmpty ? [] : [.paragraph([.text(text)])]
    }
}
