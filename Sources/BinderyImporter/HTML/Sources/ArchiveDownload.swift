internal import BinderyCore
internal import BinderyHTML

/// A story as the Archive of Our Own gives it for download: preface, chapters and afterword, each with its notes.
struct ArchiveDownload {
    private let tree: HTMLTree
    private let file: String
    private let preface: Int
    private let chapters: Int
    private var manuscript = Manuscript()

    init?(_ tree: HTMLTree, file: String) {
        guard let preface = tree.element(id: "preface"), let chapters = tree.element(id: "chapters"),
            preface < chapters, !tree.elements(class: "meta", in: preface).isEmpty
        else { return nil }
        self.tree = tree
        self.file = file
        self.preface = preface
        self.chapters = chapters
    }

    /// The story.
    ///
    /// - Throws: ``BinderyError`` of code `refused` for an image out of the page's folder.
    consuming func manuscript(_ reader: inout HTMLReader) throws(BinderyError) -> Manuscript {
        try readPreface(&reader)
        try readChapters(&reader)
        if let afterword = tree.element(id: "afterword") { try readAfterword(afterword, &reader) }
        return manuscript
    }

    // MARK: Preface

    private mutating func readPreface(_ reader: inout HTMLReader) throws(BinderyError) {
        manuscript.fields = ArchiveFields(tree, preface: preface).fields
        leaveOutMessages(in: preface, &reader)
        for meta in tree.elements(class: "meta", in: preface) {
            var summary: [Block] = []
            try readNotes(in: meta, &reader) { label, blocks in
                switch label.lowercased() {
                case "summary": summary += blocks
                case "notes": manuscript.openingNotes.append(note("", blocks, meta))
                default: manuscript.openingNotes.append(note(label, blocks, meta))
                }
            }
            if !summary.isEmpty { add("description", .text(summary.plainParagraphs)) }
        }
    }

    private mutating func add(_ name: String, _ value: MetadataValue) {
        manuscript.fields.fields.append(MetadataField(name, value))
    }

    private func note(_ title: String, _ blocks: [Block], _ element: Int) -> AuthorsNote {
        let reason = "the archive marks it as “\(title.isEmpty ? "Notes" : title)”"
        return AuthorsNote(
            title: title, blocks: blocks, origin: Origin(file: file, line: Int(tree[element].line), reason: reason))
    }

    /// What the archive itself says: where the story was posted, and a request to comment.
    private func leaveOutMessages(in element: Int, _ reader: inout HTMLReader) {
        for node in tree.descendants(of: element) {
            let isMessage =
                tree.hasClass("message", node) || tree.hasClass("endnote-link", node)
                || tree.hasClass("toc-heading", node)
            guard isMessage else { continue }
            reader.report.leaveOut("the archive's own words", tree.wordCount(of: node), line: Int(tree[node].line))
        }
    }

    /// Reads what stands below labels such as “Summary”, “Chapter Notes”: a quotation after a paragraph.
    private func readNotes(
        in element: Int, _ reader: inout HTMLReader, _ take: (String, [Block]) -> Void
    ) throws(BinderyError) {
        var label = ""
        for child in tree.childElements(of: element) {
            switch tree[child].name {
            case .p where !tree.hasClass("byline", child): label = tree.words(of: child)
            case .blockquote: take(label, try blocks(in: child, &reader))
            case .ul, .dl:
                guard !tree.hasClass("tags", child) else { continue }
                let title = tree.elements(.dt, in: child).first.map { tree.words(of: $0) }
                let range = tree[child].name == .dl ? tree.elements(.dd, in: child) : [child]
                var blocks: [Block] = []
                for part in range { blocks += try self.blocks(in: part, &reader) }
                take(title ?? "Related works", blocks)
            default: break
            }
        }
    }

    private func blocks(in element: Int, _ reader: inout HTMLReader) throws(BinderyError) -> [Block] {
        var blocks = try reader.pieces(in: element).map(\.block).resolvingBlankLines().normalisingHeadings()
        blocks.trimSceneBreaks()
        return blocks
    }

    // MARK: Chapters

    private mutating func readChapters(_ reader: inout HTMLReader) throws(BinderyError) {
        let parts = tree.childElements(of: chapters)
        guard parts.contains(where: { tree.hasClass("meta", $0) && tree.hasClass("group", $0) }) else {
            var chapter = Chapter()
            chapter.origin = origin(of: chapters, "the archive's download has one chapter")
            for heading in parts where tree.hasClass("toc-heading", heading) {
                reader.omitted[heading] = "the archive's own words"
            }
            try read(chapters, into: &chapter, &reader)
            manuscript.chapters = [chapter]
            return
        }
        for part in parts {
            let last = manuscript.chapters.count - 1
            if tree.hasClass("meta", part), tree.hasClass("group", part) {
                manuscript.chapters.append(try chapter(headed: part, &reader))
            } else if last < 0 {
                var chapter = Chapter()
                try read(part, into: &chapter, &reader)
                manuscript.chapters.append(chapter)
            } else if tree.attribute(.id, of: part)?.hasPrefix("endnotes") == true {
                try readNotes(in: part, &reader) { _, blocks in
                    manuscript.chapters[last].closingNotes.append(note("", blocks, part))
                }
            } else {
                try read(part, into: &manuscript.chapters[last], &reader)
            }
        }
    }

    private func chapter(headed head: Int, _ reader: inout HTMLReader) throws(BinderyError) -> Chapter {
        var chapter = Chapter()
        chapter.origin = origin(of: head, "the archive's heading")
        leaveOutMessages(in: head, &reader)
        if let heading = tree.descendants(of: head).first(where: { tree[$0].name.isHeading }) {
            (chapter.label, chapter.title) = ChapterTitle.parts(of: [.text(tree.words(of: heading))])
            chapter.role = SectionKind.role(of: chapter.title.plainText) ?? .chapter
        }
        for byline in tree.elements(class: "byline", in: head) {
            chapter.blocks.append(.paragraph([.text(tree.words(of: byline))], Attributes(classes: ["byline"])))
        }
        try readNotes(in: head, &reader) { label, blocks in
            let title = label.lowercased().contains("summary") ? label : ""
            chapter.openingNotes.append(note(title, blocks, head))
        }
        return chapter
    }

    private func read(_ element: Int, into chapter: inout Chapter, _ reader: inout HTMLReader) throws(BinderyError) {
        let pieces = try reader.pieces(in: element)
        chapter.blocks += pieces.map(\.block).resolvingBlankLines().normalisingHeadings()
        chapter.blocks.trimSceneBreaks()
        for number in pieces.flatMap(\.footnotes) {
            guard let note = reader.footnotes[number] else { continue }
            chapter.addFootnotes([Footnote(id: String(number), blocks: note.blocks)])
        }
    }

    private func origin(of element: Int, _ reason: String) -> Origin {
        Origin(file: file, line: Int(tree[element].line), reason: reason)
    }

    // MARK: Afterword

    private mutating func readAfterword(_ afterword: Int, _ reader: inout HTMLReader) throws(BinderyError) {
        leaveOutMessages(in: afterword, &reader)
        for part in [tree.element(id: "endnotes")].compactMap(\.self) + tree.elements(class: "meta", in: afterword) {
            try readNotes(in: part, &reader) { label, blocks in
                let isPlain = ["", "end notes", "notes"].contains(label.lowercased())
                manuscript.closingNotes.append(note(isPlain ? "" : label, blocks, part))
            }
        }
    }
}

extension [Block] {
    /// The words of the blocks, paragraph by paragraph, with blank lines between.
    var plainParagraphs: String {
        map { block in
            switch block {
            case .paragraph(let words, _), .heading(_, let words, _): words.plainText
            case .blockQuote(let blocks, _), .division(let blocks, _), .aside(let blocks, _): blocks.plainParagraphs
            case .list(let list): list.items.map(\.blocks.plainParagraphs).joined(separator: "\n\n")
            default: ""
            }
        }
        .filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    /// The blocks with their headings' levels counted from the highest among them.
    func normalisingHeadings() -> [Block] {
        let levels = compactMap { block in if case .heading(let level, _, _) = block { level } else { nil } }
        guard let top = levels.min(), top > 1 else { return self }
        return map { block in
            guard case .heading(let level, let words, let attributes) = block else { return block }
            return .heading(level: level - top + 1, words, attributes)
        }
    }
}
