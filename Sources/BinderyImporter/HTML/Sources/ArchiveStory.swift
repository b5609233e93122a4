internal import BinderyCore
internal import BinderyHTML

/// A story of the Archive of Our Own, as it is given for download or as a page that a browser has saved: preface,
/// chapters and afterword, each with its notes.
struct ArchiveStory {
    /// What stands there in the archive's name and not in the author's.
    private static let ownWords = "the archive's own words"

    private let tree: HTMLTree
    private let file: String
    private let isDownload: Bool
    private let preface: Int
    /// The list of tags, of which a page has one above the preface.
    private let tags: Int?
    private let chapters: Int
    private let afterword: Int?
    private let endNotes: Int?
    private var manuscript = Manuscript()

    init?(_ tree: HTMLTree, _ index: PageIndex, file: String) {
        guard let chapters = index.places["chapters"] else { return nil }
        if let preface = index.places["preface"], preface < chapters {
            guard let meta = tree.elements(class: "meta", in: preface).first else { return nil }
            isDownload = true
            self.preface = preface
            tags = tree.elements(class: "tags", in: meta).first { tree[$0].name == .dl }
            afterword = index.places["afterword"]
            endNotes = index.places["endnotes"]
        } else {
            guard let skin = index.places["workskin"], skin < chapters,
                let preface = tree.elements(class: "preface", in: skin).first
            else { return nil }
            isDownload = false
            self.preface = preface
            tags = tree.elements(class: "work", in: 0).first { tree[$0].name == .dl }
            afterword = tree.elements(class: "afterword", in: skin).first
            endNotes = index.places["work_endnotes"]
        }
        self.tree = tree
        self.file = file
        self.chapters = chapters
    }

    /// The story.
    ///
    /// - Throws: ``BinderyError`` of code `refused` for an image out of the page's folder.
    consuming func manuscript(_ reader: inout HTMLReader) throws(BinderyError) -> Manuscript {
        manuscript.fields = ArchiveFields(tree, preface: preface, tags: tags).fields
        leaveOutMessages(&reader)
        try readPreface(&reader)
        try readChapters(&reader)
        try readAfterword(&reader)
        return manuscript
    }

    // MARK: The archive's own words

    /// Names what the archive itself says: where the story was posted, a request to comment, everything around it.
    private func leaveOutMessages(_ reader: inout HTMLReader) {
        var messages: [Int] = []
        for part in [preface, chapters, afterword].compactMap(\.self) {
            messages += tree.descendants(of: part).filter(isMessage)
        }
        if !isDownload,
            let skin = tree.ancestors(of: chapters).first(where: { tree.attribute(.id, of: $0) == "workskin" })
        {
            let list = tags ?? -1
            messages += tree.siblings(around: skin).filter { !(($0..<tree[$0].end).contains(list)) }
        }
        for message in messages {
            reader.omitted[message] = ""
            reader.report.leaveOut(Self.ownWords, tree.wordCount(of: message), line: Int(tree[message].line))
        }
    }

    private func isMessage(_ element: Int) -> Bool {
        guard tree.hasAttributes(element), !tree[element].isText else { return false }
        let names = tree.tokens(.class, of: element)
        return names.contains { ["message", "endnote-link", "toc-heading", "landmark", "jump"].contains($0) }
    }

    // MARK: Notes

    private func note(_ title: String, _ blocks: [Block], _ element: Int) -> AuthorsNote {
        let reason = "the archive marks it as “\(title.isEmpty ? "Notes" : title)”"
        return AuthorsNote(title: title, blocks: blocks, origin: origin(of: element, reason))
    }

    private func origin(of element: Int, _ reason: String) -> Origin {
        Origin(file: file, line: Int(tree[element].line), reason: reason)
    }

    /// Reads what stands below labels such as “Summary”, “Chapter Notes”: a quotation after a paragraph or heading.
    private func readNotes(
        in element: Int, _ reader: inout HTMLReader, _ take: (String, [Block]) -> Void
    ) throws(BinderyError) {
        var label = ""
        for child in tree.childElements(of: element) where reader.omitted[child] == nil {
            switch tree[child].name {
            case .p where !tree.hasClass("byline", child): label = self.label(child)
            case .h3, .h4: label = self.label(child)
            case .div where tree.hasClass("module", child) || tree.attribute(.id, of: child) == "endnotes":
                try readNotes(in: child, &reader, take)
            case .blockquote: take(label, try blocks(in: child, &reader))
            case .ul, .dl:
                guard child != tags else { continue }
                let title = tree.elements(.dt, in: child).first.map { tree.words(of: $0) }
                let parts = tree[child].name == .dl ? tree.elements(.dd, in: child) : [child]
                var blocks: [Block] = []
                for part in parts {
                    let pieces = tree[part].name == .ul ? part..<tree[part].end : tree.descendants(of: part)
                    blocks += try reader.pieces(of: pieces).map(\.block)
                }
                take(title ?? "Related works", blocks.resolvingBlankLines())
            default: break
            }
        }
    }

    private func label(_ element: Int) -> String {
        tree.words(of: element).filter { $0 != ":" }
    }

    private func blocks(in element: Int, _ reader: inout HTMLReader) throws(BinderyError) -> [Block] {
        var blocks = try reader.pieces(in: element).map(\.block).resolvingBlankLines().normalisingHeadings()
        blocks.trimSceneBreaks()
        return blocks
    }

    // MARK: Preface and afterword

    private mutating func readPreface(_ reader: inout HTMLReader) throws(BinderyError) {
        var summary: [Block] = []
        for part in isDownload ? tree.elements(class: "meta", in: preface) : [preface] {
            try readNotes(in: part, &reader) { label, blocks in
                switch label.lowercased() {
                case "summary": summary += blocks
                case "notes": manuscript.openingNotes.append(note("", blocks, part))
                default: manuscript.openingNotes.append(note(label, blocks, part))
                }
            }
        }
        guard !summary.isEmpty else { return }
        manuscript.fields.fields.append(MetadataField("description", .text(summary.plainParagraphs)))
    }

    private mutating func readAfterword(_ reader: inout HTMLReader) throws(BinderyError) {
        guard let afterword else { return }
        var parts = isDownload ? tree.elements(class: "meta", in: afterword) : [afterword]
        if parts.isEmpty, let endNotes { parts = [endNotes] }
        for part in parts {
            try readNotes(in: part, &reader) { label, blocks in
                let isPlain = ["", "end notes", "notes"].contains(label.lowercased())
                manuscript.closingNotes.append(note(isPlain ? "" : label, blocks, part))
            }
        }
    }

    // MARK: Chapters

    /// The heads, texts and end notes of the chapters, one after the other.
    private var parts: [Int] {
        tree.childElements(of: chapters).flatMap { child in
            tree.hasClass("chapter", child) && !tree.hasClass("preface", child)
                ? tree.childElements(of: child) : [child]
        }
    }

    private func isHead(_ element: Int) -> Bool {
        guard tree.hasClass("group", element) else { return false }
        return tree.hasClass("meta", element) || tree.hasClass("preface", element) && !isEndNotes(element)
    }

    private func isEndNotes(_ element: Int) -> Bool {
        let id = tree.attribute(.id, of: element) ?? ""
        return id.hasPrefix("endnotes")
            || !tree.elements(class: "end", in: element).isEmpty && tree.hasClass("preface", element)
    }

    private mutating func readChapters(_ reader: inout HTMLReader) throws(BinderyError) {
        guard parts.contains(where: isHead) else {
            var chapter = Chapter()
            chapter.origin = origin(of: chapters, "the archive's page has one chapter")
            try read(chapters, into: &chapter, &reader)
            manuscript.chapters = [chapter]
            return
        }
        for part in parts where reader.omitted[part] == nil {
            let last = manuscript.chapters.count - 1
            if isHead(part) {
                manuscript.chapters.append(try chapter(headed: part, &reader))
            } else if last < 0 {
                var chapter = Chapter()
                try read(part, into: &chapter, &reader)
                manuscript.chapters.append(chapter)
            } else if isEndNotes(part) {
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
        let heading = tree.descendants(of: head).first { tree[$0].name.isHeading }
        if let heading {
            let words = [Inline.text(tree.words(of: heading).replacing(" :", with: ":"))]
            (chapter.label, chapter.title) = ChapterTitle.parts(of: words)
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
}

extension [Block] {
    /// The words of the blocks, paragraph by paragraph, with blank lines between.
    fileprivate var plainParagraphs: String {
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
    fileprivate func normalisingHeadings() -> [Block] {
        let levels = compactMap { block in if case .heading(let level, _, _) = block { level } else { nil } }
        guard let top = levels.min(), top > 1 else { return self }
        return map { block in
            guard case .heading(let level, let words, let attributes) = block else { return block }
            return .heading(level: level - top + 1, words, attributes)
        }
    }
}
