/// Lines that belong together.
struct TextParagraph: Sendable, Hashable {
    /// What the shape of the lines says about them.
    enum Shape: Sendable, Hashable {
        /// Running text, broken where lines were full.
        case prose
        /// Lines whose ends count.
        case verse
        /// A change of scene: a row of symbols, or words that say so.
        case separator(SeparatorLine.Kind)
        /// The heading of a section within a chapter.
        case heading
    }

    /// The lines, by their indices in ``TextSource/lines``.
    var lines: Range<Int>
    /// What their shape says.
    var shape: Shape
    /// Whether all lines are set off by an indent from the text around them.
    var isSetOff = false
}
