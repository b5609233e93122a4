import BinderyCore

extension Planner {
    /// How deep sections may lie within each other; what lies deeper is listed at this depth, in order.
    private static let depthLimit = 6

    /// Plans a section with all that is in it.
    ///
    /// - Returns: its entry in the table of contents.
    mutating func plan(_ chapter: Chapter, _ partition: PlannedDocument.Partition, depth: Int) -> ContentsEntry {
        counts[chapter.role, default: 0] += 1
        let title = label(of: chapter)
        let divided = Splitter.divide(chapter)
        let index = sections.count
        var section = PlannedSection(chapter: chapter, rank: min(depth + 1, 6))
        section.chapter.blocks = divided.blocks
        section.chapter.chapters = []
        section.headingRanks = Self.headingRanks(in: divided.blocks, below: section.rank)
        sections.append(section)
        survey.beginSection(of: chapter, title: title)

        let name = name(of: chapter)
        let firstDocument = documents.count
        for (number, range) in divided.pieces.enumerated() {
            let piece = SectionPiece(
                section: index, blocks: range, isFirst: number == 0, isLast: number == divided.pieces.count - 1)
            add(number == 0 ? name : "\(name)-\(number + 1)", title: title, partition, .section(piece))
            if piece.isFirst { surveyOpening(of: chapter) }
            for block in divided.blocks[range] { survey.visit(block) }
            if piece.isLast { surveyEnd(of: chapter) }
        }
        sections[index].lastDocument = documents.count - 1

        var entry = ContentsEntry(title: title, document: firstDocument)
        entry.children = headingEntries(of: index, pieces: divided.pieces, firstDocument: firstDocument, depth: depth)
        let children = depth < Self.depthLimit ? chapter.chapters : Self.flattened(chapter.chapters)
        entry.children += children.map { plan($0, partition, depth: min(depth + 1, Self.depthLimit + 1)) }
        return entry
    }

    private mutating func surveyOpening(of chapter: Chapter) {
        survey.visit(chapter.attributes)
        survey.visit(chapter.title)
        switch options.notes {
        case .keep: chapter.openingNotes.forEach { survey.visit($0) }
        case .end:
            survey.move(pendingNotes + chapter.openingNotes)
            pendingNotes = []
            documents[documents.count - 1].openingLinks =
                survey.movedNotes.count - documents[documents.count - 1].firstMovedNote
        case .drop: survey.drop(chapter.openingNotes)
        }
    }

    private mutating func surveyEnd(of chapter: Chapter) {
        switch options.notes {
        case .keep: chapter.closingNotes.forEach { survey.visit($0) }
        case .end: survey.move(chapter.closingNotes)
        case .drop: survey.drop(chapter.closingNotes)
        }
        survey.visitFootnotes()
    }

    /// All sections in reading order, none within another.
    private static func flattened(_ chapters: [Chapter]) -> [Chapter] {
        var flat: [Chapter] = []
        var pending: [Chapter] = chapters.reversed()
        while var chapter = pending.popLast() {
            pending += chapter.chapters.reversed()
            chapter.chapters = []
            flat.append(chapter)
        }
        return flat
    }
}

extension Planner {
    /// The rank of each level of headings that a section uses: no rank is left out, whatever levels the author chose.
    private static func headingRanks(in blocks: [Block], below rank: Int) -> [Int: Int] {
        var levels: Set<Int> = []
        var pending = blocks
        while let block = pending.popLast() {
            switch block {
            case .heading(let level, _, _): levels.insert(level)
            case .blockQuote(let blocks, _), .letter(let blocks, _), .aside(let blocks, _), .division(let blocks, _):
                pending += blocks
            default: break
            }
        }
        let ranks = levels.sorted().enumerated().map { ($0.element, min(rank + 1 + $0.offset, 6)) }
        return Dictionary(uniqueKeysWithValues: ranks)
    }

    /// The entries of the headings inside a section, which get ids for it.
    private mutating func headingEntries(
        of index: Int, pieces: [Range<Int>], firstDocument: Int, depth: Int
    ) -> [ContentsEntry] {
        let section = sections[index]
        var entries = ContentsOutline()
        for (piece, range) in pieces.enumerated() {
            for block in range {
                guard case .heading(let level, let content, _) = section.chapter.blocks[block] else { continue }
                let height = (section.headingRanks[level] ?? 6) - section.rank
                let title = content.plainText.onOneLine.shortened(to: 250)
                guard height > 0, depth + 1 + height <= options.tocDepth, !title.isBlank else { continue }
                let id = "section-\(sections[index].headingIDs.count + 1)"
                sections[index].headingIDs[block] = id
                entries.add(ContentsEntry(title: title, document: firstDocument + piece, fragment: id), height: height)
            }
        }
        return entries.finish()
    }

    /// The name of a section's file: kind and number, and the words of the title where they can be used.
    private func name(of chapter: Chapter) -> String {
        let role = chapter.role.rawValue
        guard [.chapter, .part, .volume].contains(chapter.role) else { return role }
        let number = String(counts[chapter.role, default: 1])
        let name = "\(role)-\(String(repeating: "0", count: max(3 - number.utf8.count, 0)))\(number)"
        let slug = FileNameSlug(chapter.title.plainText.shortened(to: 200)).string
        return slug.isEmpty || slug.hasPrefix(role) ? name : "\(name)-\(slug)"
    }

    /// What a section is called in the table of contents; never empty.
    func label(of chapter: Chapter) -> String {
        let title = chapter.title.plainText.onOneLine
        let label = chapter.label.onOneLine
        if !title.isBlank || !label.isBlank {
            let separator = title.isBlank || label.isBlank ? "" : labels[.labelSeparator]
            return ((label.isBlank ? "" : label) + separator + (title.isBlank ? "" : title)).shortened(to: 250)
        }
        let number = String(counts[chapter.role, default: 1])
        switch chapter.role {
        case .part, .volume: return labels.text(Labels.Term(chapter.role), number)
        case .chapter:
            if book.chapters.count == 1, chapter == book.chapters[0], !book.metadata.title.isBlank {
                return book.metadata.title.onOneLine.shortened(to: 250)
            }
            return firstWords(of: chapter) ?? labels.text(.chapter, number)
        default: return labels[Labels.Term(chapter.role)]
        }
    }

    /// The first words of a section that has no title among others that have; `nil` where no section has one.
    private func firstWords(of chapter: Chapter) -> String? {
        guard book.chapters.contains(where: { !$0.label.isBlank || !$0.title.isEmpty }) else { return nil }
        for block in chapter.blocks {
            guard case .paragraph(let content, _) = block else { continue }
            let words = content.plainText.onOneLine.shortened(to: 40)
            if !words.isBlank { return words }
        }
        return nil
    }
}
