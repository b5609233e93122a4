/// Finds the notes at the beginning and at the end of a section, and those in brackets in its midst.
struct NoteFinder {
    let source: TextSource
    let layout: TextLayout
    let paragraphs: [TextParagraph]
    /// Whether the section stands before the first heading, so that no story has begun in it.
    var precedesStory = false

    private let labels: [Int: NoteLabel]

    init(_ source: TextSource, _ layout: TextLayout, _ paragraphs: [TextParagraph], precedesStory: Bool = false) {
        self.source = source
        self.layout = layout
        self.paragraphs = paragraphs
        self.precedesStory = precedesStory
        var labels: [Int: NoteLabel] = [:]
        var folded = FoldedText()
        for (index, paragraph) in paragraphs.enumerated() where !paragraph.isSeparator {
            labels[index] = NoteLabel(source, line: paragraph.lines.lowerBound, &folded)
        }
        self.labels = labels
    }

    /// The notes of the section.
    func zones() -> NoteZones {
        var zones = NoteZones(body: 0..<paragraphs.count)
        guard !labels.isEmpty else { return zones }
        let start = findOpening(&zones)
        zones.body = start..<paragraphs.count
        findRest(&zones, from: start)
        return zones
    }

    // MARK: At the beginning

    private func findOpening(_ zones: inout NoteZones) -> Int {
        var index = 0
        while index < paragraphs.count {
            if paragraphs[index].isSeparator {
                // A separator before the first note may be one of the text's own, if no note follows.
                guard let next = textIndex(from: index), accepts(next, at: .opening) else { break }
                index = next
                continue
            }
            guard let label = labels[index], accepts(index, at: .opening) || follows(zones, index) else { break }
            let extent = NoteExtent(finder: self, start: index, limit: paragraphs.count).opening()
            zones.opening.append(NoteSpan(label: label, paragraphs: index..<extent.end, reason: extent.reason))
            index = extent.end
        }
        guard !zones.opening.isEmpty else { return 0 }
        return textIndex(from: index) ?? paragraphs.count
    }

    /// Whether a label that is weak by itself stands right behind another note.
    private func follows(_ zones: NoteZones, _ index: Int) -> Bool {
        guard let label = labels[index], !label.continuesSmall else { return false }
        return zones.opening.last?.paragraphs.upperBound == index
    }

    // MARK: In the midst and at the end

    private func findRest(_ zones: inout NoteZones, from start: Int) {
        for index in labels.keys.sorted() where index >= start {
            guard let label = labels[index], accepts(index, at: .later) else { continue }
            if let last = zones.middle.last, index < last.paragraphs.upperBound { continue }
            if !zones.closing.isEmpty || endsSection(from: index) {
                closeLast(&zones, before: index)
                if zones.closing.isEmpty { zones.body = start..<index }
                zones.closing.append(
                    NoteSpan(
                        label: label, paragraphs: index..<paragraphs.count,
                        reason: "begins with ‘\(label.typed)’ and nothing of the story follows"))
            } else {
                let extent = NoteExtent(finder: self, start: index, limit: paragraphs.count)
                guard label.isStrong || label.fence != .none, let end = extent.middle() else { continue }
                zones.middle.append(
                    NoteSpan(
                        label: label, paragraphs: index..<end, reason: "begins with ‘\(label.typed)’ amid the text"))
            }
        }
        if !zones.closing.isEmpty { closeLast(&zones, before: paragraphs.count) }
    }

    private func closeLast(_ zones: inout NoteZones, before index: Int) {
        guard let last = zones.closing.indices.last else { return }
        var end = index
        while end > zones.closing[last].paragraphs.lowerBound + 1, paragraphs[end - 1].isSeparator { end -= 1 }
        zones.closing[last].paragraphs = zones.closing[last].paragraphs.lowerBound..<end
    }

    /// Whether nothing of the story follows a label any more.
    private func endsSection(from index: Int) -> Bool {
        let extent = NoteExtent(finder: self, start: index, limit: paragraphs.count)
        if let end = extent.fenceEnd() {
            // Only separators and further notes may follow a note that a bracket closes.
            guard let next = textIndex(from: end) else { return true }
            return labels[next] != nil && accepts(next, at: .later) && endsSection(from: next)
        }
        var words = 0
        var stories = 0
        var authors = 0
        for later in index..<paragraphs.count {
            if later > index, labels[later] != nil { continue }
            words += source.size(of: paragraphs[later].lines) / 6
            guard words < 1200 else { return false }
            guard later > index, !paragraphs[later].isSeparator else { continue }
            let voice = NoteEvidence.voice(source, paragraphs[later].lines)
            if voice == .story { stories += 1 }
            if voice == .author { authors += 1 }
            // After a separator the story goes on, unless the author does.
            if voice == .story, isFencedOff(later) { return false }
        }
        if isFencedOff(index) { return stories <= 2 + authors * 2 }
        return stories <= authors || stories == 0
    }

    // MARK: Evidence

    /// Where in a section a label stands.
    enum Place {
        case opening, later
    }

    /// Whether the label of a paragraph counts where it stands.
    func accepts(_ index: Int, at place: Place) -> Bool {
        guard let label = labels[index] else { return false }
        if place == .opening, precedesStory || !label.isAlone && isFirstBeforeSeparator(index) { return true }
        if label.isStrong || label.fence != .none && !label.continuesSmall { return true }
        if label.isAlone {
            let next = textIndex(from: index + 1)
            let isMeant = next.map { NoteEvidence.voice(source, paragraphs[$0].lines) == .author } ?? false
            return isMeant || place == .opening || isFencedOff(index)
        }
        let evidence = NoteEvidence.count(source, paragraphs[index].lines)
        if label.continuesSmall { return evidence >= 2 }
        if evidence > 0 { return true }
        return place == .later ? isFencedOff(index) : precedesStory
    }

    /// Whether a paragraph is the first one, and set off from all others.
    private func isFirstBeforeSeparator(_ index: Int) -> Bool {
        textIndex(from: 0) == index && index + 1 < paragraphs.count && paragraphs[index + 1].isSeparator
    }

    /// Whether a paragraph has a label that counts.
    func hasLabel(_ index: Int) -> Bool {
        labels[index].map { !$0.continuesSmall } ?? false || accepts(index, at: .opening)
    }

    /// The label of a paragraph.
    func label(_ index: Int) -> NoteLabel? { labels[index] }

    /// Whether a separator or an unusual gap stands before a paragraph.
    func isFencedOff(_ index: Int) -> Bool {
        if index == 0 || paragraphs[index - 1].isSeparator { return true }
        let gap = source.lines[paragraphs[index].lines.lowerBound].gap
        return gap > max(layout.usualGap, layout.wrapWidth > 0 && layout.paragraphs == .blankLines ? 1 : 0)
    }

    /// The first paragraph from an index on that is not a separator.
    func textIndex(from index: Int) -> Int? {
        paragraphs[index...].firstIndex { !$0.isSeparator }
    }
}

extension TextParagraph {
    /// Whether this is no text but a change of scene.
    var isSeparator: Bool {
        if case .separator = shape { return true }
        return false
    }
}

extension TextSource {
    /// The bytes that lines take.
    func size(of lines: Range<Int>) -> Int {
        guard let first = lines.first, let last = lines.last else { return 0 }
        return self.lines[last].range.upperBound - self.lines[first].range.lowerBound
    }
}
