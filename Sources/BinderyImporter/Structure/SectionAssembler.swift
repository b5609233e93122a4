internal import BinderyCore

/// Nests sections by the levels of their headings: chapters in parts, parts in volumes.
struct SectionAssembler {
    /// The sections that are complete.
    private(set) var sections: [Chapter] = []
    private var open: [(level: Int, section: Chapter, lines: [Int])] = []
    private let file: String

    /// Makes an assembler for the sections of a file.
    init(file: String) {
        self.file = file
    }

    /// Begins a section, which ends all that are open at its level or below.
    mutating func begin(_ section: Chapter, level: Int) {
        close(downTo: level)
        open.append((level, section, []))
    }

    /// The level of the section that is open, or 0 where none is.
    var level: Int { open.isEmpty ? 0 : open[open.count - 1].level }

    /// Adds a block that begins on a line to the section that is open, if any.
    mutating func append(_ block: Block, line: Int, footnotes: [Footnote]) {
        guard !open.isEmpty else { return }
        open[open.count - 1].section.blocks.append(block)
        open[open.count - 1].section.addFootnotes(footnotes)
        open[open.count - 1].lines.append(line)
    }

    /// Ends all sections.
    mutating func finish() -> [Chapter] {
        close(downTo: 0)
        return sections
    }

    private mutating func close(downTo level: Int) {
        while self.level >= level, var last = open.popLast() {
            last.section.takeNotes(lines: last.lines, file: file)
            last.section.blocks.trimSceneBreaks()
            if !last.section.chapters.isEmpty, last.section.role == .chapter { last.section.role = .part }
            if open.isEmpty {
                sections.append(last.section)
            } else {
                open[open.count - 1].section.chapters.append(last.section)
            }
        }
    }
}

extension Chapter {
    /// Moves the notes of the author's from the text to where they belong.
    mutating func takeNotes(lines: [Int], file: String, precedesStory: Bool = false) {
        guard let notes = BlockNotes(in: blocks, lines: lines, file: file, precedesStory: precedesStory) else { return }
        openingNotes += notes.opening
        blocks = notes.body
        closingNotes = notes.closing + closingNotes
    }

    /// Adds the footnotes that it does not have yet.
    mutating func addFootnotes(_ notes: [Footnote]) {
        for note in notes where !footnotes.contains(where: { $0.id == note.id }) { footnotes.append(note) }
    }
}

extension [Block] {
    /// Takes away the changes of scene at the beginning and at the end, where no scene comes before or after.
    mutating func trimSceneBreaks() {
        while case .sceneBreak? = last { removeLast() }
        let count = prefix { if case .sceneBreak = $0 { true } else { false } }.count
        removeFirst(count)
    }
}
