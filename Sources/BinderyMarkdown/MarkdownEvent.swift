/// A step on the way through a Markdown document, from its beginning to its end.
public enum MarkdownEvent: Sendable, Hashable {
    /// An element begins at a line, counted from 1; its content follows, then ``end``.
    case start(MarkdownElement, line: Int)
    /// The innermost element that is open ends.
    case end
    /// Words, with everything that stands for a character replaced by it; broken ones have line ends in them, `\n`,
    /// that mean a space.
    case text(String, isBroken: Bool = false)
    /// A line end that counts.
    case lineBreak
    /// Code within a line.
    case code(String)
    /// HTML within a line: one tag, comment or instruction.
    case html(String)
    /// A reference to the footnote of a number; ``MarkdownElement/footnote(number:)`` has the same one.
    case footnoteReference(number: Int)
    /// Code on lines of its own, with the words that follow the opening fence; `nil` if there is no fence, but an
    /// indent.
    case codeBlock(String, info: String?, line: Int)
    /// HTML on lines of its own.
    case htmlBlock(String, line: Int)
    /// A line across the page.
    case thematicBreak(line: Int)
}

/// Something in a Markdown document that has content (CommonMark 0.29, GitHub's extensions).
public enum MarkdownElement: Sendable, Hashable {
    case paragraph
    /// A heading; an underlined one has its marks on the line below it.
    case heading(level: Int, isUnderlined: Bool)
    case blockQuote
    /// A list; a bulleted one has no start.
    case list(start: Int?, isTight: Bool)
    /// An item of a list; only a task is done or not.
    case item(isDone: Bool?)
    case table([MarkdownAlignment])
    case tableRow(isHeader: Bool)
    case tableCell
    /// What a footnote says. Footnotes follow the text, in the order in which they are referred to.
    case footnote(number: Int)
    case emphasis
    case strong
    case strikethrough
    case link(url: String, title: String)
    /// An image; the content is its alternative text.
    case image(url: String, title: String)
}

/// How the cells of a column are aligned.
public enum MarkdownAlignment: Sendable, Hashable {
    case none, left, center, right
}

/// Something that was read otherwise than the letter of the specification has it, so that no word is lost.
public struct MarkdownAdjustment: Sendable, Hashable {
    /// What was adjusted.
    public enum Kind: Sendable, Hashable {
        /// Quotations or lists in each other beyond what any book needs; the marks stay in the text.
        case nesting
        /// A table with more columns than a page can hold; it stays as it was typed.
        case wideTable
        /// A footnote of this label that nothing refers to, or the second one of its label; it stays where it stands.
        case unusedFootnote(label: String)
        /// Words in the form of a link's definition, which would have vanished.
        case unusedDefinition(label: String)
    }

    /// What was adjusted.
    public var kind: Kind
    /// The line, counted from 1.
    public var line: Int
}
