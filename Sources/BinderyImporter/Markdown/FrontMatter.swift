internal import BinderyCore

/// A Markdown text and the YAML that may stand before it between lines of `---`.
struct FrontMatter {
    /// What the front matter says.
    var fields = MetadataFields()
    /// The text behind it.
    let text: [UInt8]
    /// The number of lines before the text.
    var lineCount = 0
    /// What the user should know about the front matter.
    var remarks: [Remark] = []

    /// Divides a file.
    init(_ bytes: [UInt8], file: String) {
        guard let block = Self.block(in: bytes) else {
            text = bytes
            return
        }
        do {
            fields = try YAMLDocument(bytes[block.yaml], file: file, firstLine: 2).fields
            text = Array(bytes[block.end...])
            lineCount = bytes[..<block.end].count { $0 == UInt8(ascii: "\n") }
        } catch {
            // What looks like front matter and is none may well be words of the story.
            let origin = Origin(file: file, line: 1, reason: "")
            remarks = [Remark(.warning, "the front matter is kept as text: \(error.message)", at: origin)]
            text = bytes
        }
    }

    /// The range of the YAML, and where the line after it begins.
    private static func block(in bytes: [UInt8]) -> (yaml: Range<Int>, end: Int)? {
        guard let first = line(in: bytes, at: 0), isFence(bytes[first.content], "---") else { return nil }
        var start = first.end
        var isFirst = true
        while let line = line(in: bytes, at: start) {
            if isFence(bytes[line.content], "---") || isFence(bytes[line.content], "...") {
                return isFirst ? nil : (first.end..<start, line.end)
            }
            // A blank line below the first one: that was a line across the page.
            if isFirst, bytes[line.content].allSatisfy({ $0 <= 0x20 }) { return nil }
            isFirst = false
            start = line.end
            if start - first.end > YAMLDocument.largestSize { return nil }
        }
        return nil
    }

    private static func line(in bytes: [UInt8], at start: Int) -> (content: Range<Int>, end: Int)? {
        guard start < bytes.count else { return nil }
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        return (start..<end, min(end + 1, bytes.count))
    }

    private static func isFence(_ line: ArraySlice<UInt8>, _ fence: String) -> Bool {
        line.starts(with: fence.utf8) && line.dropFirst(3).allSatisfy { $0 <= 0x20 }
    }
}
