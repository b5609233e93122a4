import BinderyXML

extension EditableDocument {
    /// Puts an element after another one, in the same way on a line of its own.
    func inserting(_ markup: String, after sibling: XMLElement) -> TextEdit {
        let blank = String(decoding: tree.source[blank(before: sibling)], as: UTF8.self)
        return TextEdit(at: sibling.range.upperBound, blank + markup)
    }

    /// Puts an element before another one.
    func inserting(_ markup: String, before sibling: XMLElement) -> TextEdit {
        let blank = String(decoding: tree.source[blank(before: sibling)], as: UTF8.self)
        return TextEdit(at: sibling.range.lowerBound, markup + blank)
    }

    /// Puts an element at the beginning of another one.
    func prepending(_ markup: String, to parent: XMLElement) -> TextEdit {
        parent.firstChild.map { inserting(markup, before: $0) } ?? appending(markup, to: parent)
    }

    /// Puts an element at the end of another one.
    func appending(_ markup: String, to parent: XMLElement) -> TextEdit {
        if let last = parent.lastChild { return inserting(markup, after: last) }
        let outer = String(decoding: tree.source[blank(before: parent)], as: UTF8.self)
        let isOnOwnLine = outer.utf8.contains(0x0A)
        let lineEnd = outer.utf8.contains(0x0D) ? "\r\n" : "\n"
        let indentation = outer.split(whereSeparator: \.isNewline).last.map(String.init) ?? ""
        let inner = isOnOwnLine ? lineEnd + indentation + (indentation.hasPrefix("\t") ? "\t" : "  ") : ""
        if isEmptyTag(parent) {
            return filling(parent, with: inner + markup + (isOnOwnLine ? lineEnd + indentation : ""))
        }
        return TextEdit(at: parent.startTag.upperBound, inner + markup)
    }

    /// Makes two tags with something between them of an element that is written as one tag.
    func filling(_ element: XMLElement, with markup: String) -> TextEdit {
        let end = element.range.upperBound
        let start = blank(before: end - "/>".utf8.count).lowerBound
        return TextEdit(start..<end, ">\(markup)</\(writtenName(of: element))>")
    }

    // MARK: Several elements

    /// Puts elements after another one, each in the same way on a line of its own.
    func inserting(_ markup: [String], after sibling: XMLElement) -> TextEdit {
        let parts = markup.map { inserting($0, after: sibling) }
        return TextEdit(at: sibling.range.upperBound, String(decoding: parts.flatMap(\.replacement), as: UTF8.self))
    }

    /// Puts elements at the end of another one.
    func appending(_ markup: [String], to parent: XMLElement) -> TextEdit {
        if let last = parent.lastChild { return inserting(markup, after: last) }
        // The first one shows where the others go.
        guard markup.count > 1 else { return appending(markup.first ?? "", to: parent) }
        let single = appending("\u{0}", to: parent)
        let pieces = String(decoding: single.replacement, as: UTF8.self).split(
            separator: "\u{0}", omittingEmptySubsequences: false)
        let before = String(pieces[0])
        let blank = before.drop { $0 == ">" }
        let text = before + markup.joined(separator: blank) + pieces.dropFirst().joined()
        return TextEdit(single.range, text)
    }
}
