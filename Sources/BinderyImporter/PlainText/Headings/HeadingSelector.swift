internal import BinderyCore

/// Decides which of the lines that look like headings are some: those of one family in a sensible sequence, parts above
/// them, and sections that are known by their names.
struct HeadingSelector {
    let source: TextSource
    let layout: TextLayout
    /// The lines of the story.
    let range: Range<Int>
    private let candidates: [HeadingCandidate]
    /// The table of contents at the beginning.
    let contents: ContentsTable

    init(_ source: TextSource, _ layout: TextLayout, _ range: Range<Int>) {
        self.source = source
        self.layout = layout
        self.range = range
        var scanner = HeadingScanner(source, layout)
        let found = scanner.candidates(in: range)
        let contents = ContentsTable(source, range, found)
        self.contents = contents
        candidates = found.filter { !contents.lines.contains($0.line) }
    }

    /// The candidates that are headings, in the order of the text; those within chapters are marked.
    func selected() -> [(candidate: HeadingCandidate, isInner: Bool)] {
        var upper = accepted(families { $0.rank > .chapter }, parts: []).flatMap(\.members)
        let parts = upper.map(\.line).sorted()
        var chapters = best(families { $0.rank == .chapter && $0.family != .name }, parts: parts)
        if chapters.isEmpty { chapters = titles(parts) }
        if chapters.isEmpty, let lowest = upper.map(\.rank).min() {
            // Parts without chapters are the chapters.
            chapters = upper.filter { $0.rank == lowest }
            upper.removeAll { $0.rank == lowest }
        }
        var inner: [HeadingCandidate] = []
        let sections = accepted(families { $0.rank == .section }, parts: chapters.map(\.line)).flatMap(\.members)
        if chapters.isEmpty { chapters = sections } else { inner = sections }
        // Parts that begin anew in every chapter are parts of chapters.
        if Self.areWithin(upper, chapters) {
            inner += upper
            upper = []
        }
        let chosen = upper + chapters + oneMore(after: chapters)
        let all = (names(besides: chosen) + chosen).map { ($0, false) } + inner.map { ($0, true) }
        // A line of the table of contents may be known by its name or its number, too.
        var taken: Set<Int> = []
        return all.filter { taken.insert($0.0.line).inserted }.sorted { $0.0.line < $1.0.line }
    }

    // MARK: Families

    private func families(_ isIncluded: (HeadingCandidate) -> Bool) -> [[HeadingCandidate]] {
        var order: [HeadingFamily] = []
        var groups: [HeadingFamily: [HeadingCandidate]] = [:]
        for candidate in candidates where isIncluded(candidate) {
            if groups[candidate.family] == nil { order.append(candidate.family) }
            groups[candidate.family, default: []].append(candidate)
        }
        return order.compactMap { groups[$0] }
    }

    private func accepted(
        _ families: [[HeadingCandidate]], parts: [Int]
    ) -> [(members: [HeadingCandidate], score: Double)] {
        families.compactMap { family in
            let chain = HeadingChain(family, parts: parts)
            let members = chain.members.map { family[$0] }
            guard isConvincing(members, chain) else { return nil }
            return (members, chain.score * Self.weight(members[0].family))
        }
    }

    private func best(_ families: [[HeadingCandidate]], parts: [Int]) -> [HeadingCandidate] {
        let all = accepted(families, parts: parts)
        guard let best = all.max(by: { $0.score < $1.score }), let first = best.members.first,
            let last = best.members.last
        else { return [] }
        // Letters may precede the chapters, and a diary follow them.
        let apart = all.filter { other in
            guard let start = other.members.first, let end = other.members.last, start.isKeyed else { return false }
            return end.line < first.line || start.line > last.line
        }
        return best.members + apart.flatMap(\.members)
    }

    private static func weight(_ family: HeadingFamily) -> Double {
        switch family {
        case .unit, .counter, .pattern: 1
        case .contents, .name: 0.9
        case .number, .hanNumber: 0.6
        case .capitals: 0.5
        }
    }

    /// Titles that the table of contents names, or else titles in capitals.
    private func titles(_ parts: [Int]) -> [HeadingCandidate] {
        let known = contents.titles.isEmpty ? [] : contentsTitles()
        if known.count >= 2 { return known }
        let capitals = CapitalTitles(source: source, layout: layout)
        let start = contents.lines.isEmpty ? range.lowerBound : contents.lines.upperBound
        let names = Set(candidates.filter { $0.family == .name }.map(\.line))
        let found = capitals.candidates(in: start..<range.upperBound, except: contents.lines).filter {
            !names.contains($0.line)
        }
        return capitals.areChapters(found, start..<range.upperBound) ? found : []
    }

    private func contentsTitles() -> [HeadingCandidate] {
        var folded = FoldedText()
        return (contents.lines.upperBound..<max(contents.lines.upperBound, range.upperBound)).compactMap { index in
            let line = source.lines[index]
            guard line.width <= 100, line.gap > 0 || layout.usualGap == 0,
                let heading = HeadingLine(source, line, &folded),
                contents.names(folded)
            else { return nil }
            let start = line.range.lowerBound
            return HeadingCandidate(
                line: index, family: .contents, rank: .chapter, number: nil, label: start..<start,
                title: heading.trimmedRange(heading.inner), strength: 0.9, isIsolated: true)
        }
    }

    // MARK: Evidence

    /// Whether a sequence consists of headings and not of a list, of pages or of chance.
    private func isConvincing(_ members: [HeadingCandidate], _ chain: HeadingChain) -> Bool {
        guard let first = members.first else { return false }
        switch first.family {
        case .number, .hanNumber: return isNumbering(members, chain)
        case .name, .contents, .capitals, .pattern: return true
        case .unit, .counter:
            if first.needsSequence {
                guard members.count >= 2, (first.number ?? 1) <= 1 else { return false }
                return chain.successions * 5 >= (members.count - 1) * 4 || isDiary(members)
            }
            let isFirst = first.line - range.lowerBound <= 3
            return chain.score + (isFirst ? 0.5 : 0) >= (members.count == 1 ? 0.85 : 0.8)
        }
    }

    /// Whether numbers that only rise stand alone above running text: a diary tells not of every day.
    private func isDiary(_ members: [HeadingCandidate]) -> Bool {
        let ends = members.dropFirst().map(\.line) + [range.upperBound]
        return members.count > 2 && members.allSatisfy(\.isIsolated)
            && zip(members, members.dropFirst()).allSatisfy { ($0.number ?? 0) < ($1.number ?? 0) }
            && zip(members, ends).allSatisfy { isProse($0.line + 1..<$1, leastSize: 20) }
    }

    /// Whether numbers that stand alone divide the text from its beginning on, with text between them.
    private func isNumbering(_ members: [HeadingCandidate], _ chain: HeadingChain) -> Bool {
        guard members.count >= 2, let first = members.first, (first.number ?? 0) <= 2,
            chain.successions == members.count - 1
        else { return false }
        let titled = members.count { !$0.title.isEmpty }
        let strength = members.reduce(0) { $0 + $1.strength } / Double(members.count)
        if titled > 0, strength < 0.5 { return false }
        guard titled == 0 || members.allSatisfy(\.isIsolated) else { return false }
        let before = bytes(start(before: first)..<first.line)
        guard before * (first.number == 2 ? 2 : 5) <= bytes(range), endSentences(members) else { return false }
        let ends = members.dropFirst().map(\.line) + [range.upperBound]
        let followed = zip(members, ends).count { isProse($0.line + 1..<$1, leastSize: titled > 0 ? 30 : 20) }
        return followed * 10 >= members.count * 9
    }

    /// Whether lines hold running text: some words, and the end of a sentence.
    private func isProse(_ lines: Range<Int>, leastSize: Int) -> Bool {
        guard bytes(lines) >= min(leastSize, 20) else { return false }
        if bytes(lines) >= leastSize * 3 { return true }
        return lines.contains { line in
            let tail = source.bytes[source.lines[line].range].suffix(3)
            if let last = tail.last, last < 0x80 { return ".!?\")*_".utf8.contains(last) }
            // Quotation marks, the ellipsis, and the full stops of East Asia.
            return tail.first == 0xE2 || tail.first == 0xE3 || tail.first == 0xEF || tail.last == 0xBB
        }
    }

    /// Where the text begins that a sequence divides: behind the last part before it, or at the beginning. What stands
    /// under a name of its own, such as a prologue, does not belong to it.
    private func start(before first: HeadingCandidate) -> Int {
        let other = candidates.last { $0.line < first.line && ($0.family == .name || $0.rank > .chapter) }
        guard let other else { return range.lowerBound }
        return other.family == .name && other.isIsolated && other.strength >= 0.85 ? first.line : other.line + 1
    }

    /// Whether sentences end before most numbers: the numbers of pages stand amid them.
    private func endSentences(_ members: [HeadingCandidate]) -> Bool {
        let others = Set(candidates.map(\.line))
        let within = members.filter { $0.line > range.lowerBound && !others.contains($0.line - 1) }
        let ended = within.count { member in
            let line = source.lines[member.line - 1]
            if line.separator != nil { return true }
            guard let last = source.bytes[line.range].last else { return true }
            return !((0x61...0x7A).contains(last) || last == UInt8(ascii: ","))
        }
        // The first one may follow a title.
        return (ended + 1) * 10 >= within.count * 8
    }

    private func bytes(_ lines: Range<Int>) -> Int {
        lines.isEmpty ? 0 : source.size(of: lines)
    }

    /// Whether parts begin anew in every chapter.
    private static func areWithin(_ upper: [HeadingCandidate], _ chapters: [HeadingCandidate]) -> Bool {
        guard let firstPart = upper.first, let firstChapter = chapters.first, firstChapter.line < firstPart.line else {
            return false
        }
        let restarts = upper.count { ($0.number ?? 0) <= 1 }
        let isContinuous = zip(chapters, chapters.dropFirst()).allSatisfy { ($0.number ?? 0) < ($1.number ?? .max) }
        return isContinuous && (restarts > 1 || chapters.count == 1)
    }

    /// Sections that are known by their names.
    private func names(besides chosen: [HeadingCandidate]) -> [HeadingCandidate] {
        let names = candidates.filter { $0.family == .name }
        let first = chosen.map(\.line).min()
        return names.filter { name in
            guard name.isIsolated || name.strength >= 0.85 else { return false }
            let isTold = name.role == .prologue || name.role == .epilogue || name.role == .chapter
            if isTold, name.isIsolated, name.title.isEmpty || name.strength >= 0.8 { return true }
            // Other names are words of everyday: they need chapters besides, or the beginning of the text.
            return first != nil && name.strength >= 0.6
                || name.line - range.lowerBound <= 1 && name.title.isEmpty && name.isIsolated
        }
    }
}
