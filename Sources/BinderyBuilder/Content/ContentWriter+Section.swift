import BinderyCore
import BinderyXML

extension ContentWriter {
    /// Writes a section, or a piece of one.
    mutating func write(_ piece: SectionPiece) {
        let planned = plan.sections[piece.section]
        let chapter = planned.chapter
        section = piece.section
        let hasHeading = !chapter.label.isBlank || !chapter.title.plainText.isBlank
        xml.line()
        xml.start(isHTML5 ? "section" : "div")
        attributes(piece.isFirst ? chapter.attributes : chapter.attributes.languageOnly, class: chapter.role.rawValue)
        // What a section means is said once, however many files it has.
        if piece.isFirst {
            semantics(type: chapter.role.rawValue, role: chapter.role.ariaRole)
            if isHTML5, hasHeading { xml.attribute("aria-labelledby", "heading") }
        }
        isFirstParagraph = piece.isFirst
        if piece.isFirst {
            if hasHeading {
                writeHeading(of: planned)
            } else if !chapter.title.isEmpty {
                block("p", class: "text") { $0.write(chapter.title) }
            }
            write(chapter.openingNotes, rank: min(planned.rank + 1, 6), place: .beforeText)
            writeMovedNoteLinks(document.openingLinks)
        }
        for index in piece.blocks { write(chapter.blocks[index], at: index, in: planned) }
        if piece.isLast {
            write(chapter.closingNotes, rank: min(planned.rank + 1, 6), place: .afterText)
            writeRemainingNoteLinks()
            writeFootnotes(of: piece.section)
        }
        xml.end(onNewLine: true)
    }

    /// Writes a block of a section; a heading gets the id that the table of contents leads to.
    private mutating func write(_ block: Block, at index: Int, in planned: PlannedSection) {
        guard let id = planned.headingIDs[index], case .heading(let level, let content, let attributes) = block else {
            return write(block)
        }
        xml.line()
        xml.start(Self.headingNames[(planned.headingRanks[level] ?? 6) - 1])
        xml.attribute("id", id)
        var others = attributes
        others.id = nil
        self.attributes(others, class: "subheading")
        // Something else in the book may lead here under its own name.
        if let name = identity(attributes.id) { element("span") { $0.xml.attribute("id", name) } }
        write(content)
        xml.end()
        isFirstParagraph = true
    }

    private mutating func writeHeading(of section: PlannedSection) {
        let chapter = section.chapter
        block(Self.headingNames[section.rank - 1], class: "heading") { writer in
            writer.xml.attribute("id", "heading")
            guard !chapter.label.isBlank, !chapter.title.isEmpty else {
                if chapter.title.isEmpty {
                    writer.xml.text(chapter.label.onOneLine)
                } else {
                    writer.write(chapter.title)
                }
                return
            }
            writer.element("span", class: "heading-label") { $0.xml.text(chapter.label.onOneLine) }
            // Where there is no style sheet, a line end keeps number and title apart.
            writer.empty("br")
            writer.element("span", class: "heading-title") { $0.write(chapter.title) }
        }
    }
}

extension Attributes {
    /// Language and direction, without an identity.
    fileprivate var languageOnly: Attributes {
        var attributes = self
        attributes.id = nil
        return attributes
    }
}

extension Chapter.Role {
    /// The role of DPUB-ARIA 1.1 that means the same, where there is one.
    fileprivate var ariaRole: String? {
        switch self {
        case .volume, .prolog: nil
        default: "doc-" + rawValue
        }
    }
}
