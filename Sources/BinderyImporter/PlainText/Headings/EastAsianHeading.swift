internal import BinderyCore

/// Reads headings of Chinese, Japanese and Korean: `第十二章 风起`, `３話`, `卷一`, `제3장`, `첫 번째 이야기`, `プロローグ`, `番外`.
struct EastAsianHeading {
    let line: HeadingLine
    private let scalars: [Unicode.Scalar]
    /// For each scalar its place in the folded bytes, and at last the end.
    private let places: [Int]

    /// The line; `nil` if it is too long for a heading.
    init?(_ line: HeadingLine) {
        guard line.inner.count <= 180 else { return nil }
        self.line = line
        var place = line.inner.lowerBound
        var scalars: [Unicode.Scalar] = []
        var places: [Int] = []
        for scalar in String(decoding: line.bytes[line.inner], as: UTF8.self).unicodeScalars {
            scalars.append(scalar)
            places.append(place)
            place += UTF8.width(scalar)
        }
        self.scalars = scalars
        self.places = places + [place]
    }

    /// Whether a line can be such a heading, by its first character.
    static func mayBegin(_ line: ArraySlice<UInt8>) -> Bool {
        guard let scalar = String(decoding: line.prefix(3), as: UTF8.self).unicodeScalars.first else { return false }
        return initials.contains(scalar)
    }

    private static let initials = Set("第제正卷巻其そ".unicodeScalars).union(sections.compactMap { $0.0.unicodeScalars.first })
        .union(HanNumber.characters).union(KoreanOrdinal.initials)

    /// What the line says; `nil` if it is no heading of this kind.
    func candidate(_ index: Int) -> HeadingCandidate? {
        var start = 0
        for prefix in ["正文 ", "正文"] where scalars.starts(with: prefix.unicodeScalars) {
            start = prefix.unicodeScalars.count
            break
        }
        return counted(index, start) ?? volume(index, start) ?? ordinal(index) ?? section(index)
    }

    /// `第三章`, `第 3 话`, `3화`, `三、` is not one of them.
    private func counted(_ index: Int, _ start: Int) -> HeadingCandidate? {
        guard start < scalars.count else { return nil }
        var position = start
        let hasPrefix = scalars[position] == "第" || scalars[position] == "제"
        if hasPrefix { position += 1 }
        skipSpaces(&position)
        let value: Int?
        if let number = HanNumber.read(scalars[position...]) {
            value = number.value
            position = number.end
        } else if hasPrefix, position < scalars.count,
            scalars[position] == "终" || scalars[position] == "終" || scalars[position] == "最"
        {
            value = nil
            position += 1
        } else {
            return nil
        }
        let numberEnd = position
        skipSpaces(&position)
        guard position < scalars.count, let counter = Self.counters[scalars[position]] else { return nil }
        // Without 第 only characters that count nothing else, and in Korean no space before them: `3장`.
        guard hasPrefix || counter.standsAlone && position == numberEnd else { return nil }
        let unit = scalars[position]
        position += 1
        if unit == "部", position < scalars.count, scalars[position] == "分" { position += 1 }
        // Two levels in one line: `第一卷 风起 第三章 初遇`.
        if counter.rank > .chapter, let inner = innerHeading(index, from: position) { return inner }
        guard let tail = tail(from: position, isChapter: counter.isPlain && hasPrefix) else { return nil }
        return HeadingCandidate(
            line: index, family: .counter(Self.simplified[unit] ?? unit), rank: counter.rank, number: value,
            role: counter.rank == .volume ? .volume : counter.rank > .chapter ? .part : .chapter,
            label: line.range(places[0]..<places[tail.labelEnd]),
            title: line.trimmedRange(places[tail.titleStart]..<places[scalars.count]), strength: tail.strength,
            needsSequence: !hasPrefix)
    }

    private func innerHeading(_ index: Int, from start: Int) -> HeadingCandidate? {
        guard let next = scalars[start...].firstIndex(where: { $0 == "第" || $0 == "제" }), next > start,
            var inner = counted(index, next), inner.rank == .chapter
        else { return nil }
        inner.label = line.range(places[0]..<places[0] + 1).lowerBound..<inner.label.upperBound
        return inner
    }

    /// `卷一`, `卷之三`, `巻の二`, `其一`.
    private func volume(_ index: Int, _ start: Int) -> HeadingCandidate? {
        guard start + 1 < scalars.count,
            "卷巻其".unicodeScalars.contains(scalars[start]) || scalars.starts(with: "その".unicodeScalars)
        else { return nil }
        var position = start + (scalars[start] == "そ" ? 2 : 1)
        if position < scalars.count, scalars[position] == "之" || scalars[position] == "の" { position += 1 }
        guard position < scalars.count, let number = HanNumber.read(scalars[position...]),
            let tail = tail(from: number.end, isChapter: false)
        else { return nil }
        let isVolume = scalars[start] == "卷" || scalars[start] == "巻"
        return HeadingCandidate(
            line: index, family: .counter(isVolume ? "卷" : "其"), rank: isVolume ? .volume : .chapter,
            number: number.value,
            role: isVolume ? .volume : .chapter, label: line.range(places[0]..<places[tail.labelEnd]),
            title: line.trimmedRange(places[tail.titleStart]..<places[scalars.count]), strength: tail.strength,
            needsSequence: true)
    }

    /// `첫 번째 이야기`, `열두 번째 밤: 눈`.
    private func ordinal(_ index: Int) -> HeadingCandidate? {
        guard let ordinal = KoreanOrdinal.read(scalars[...]), let tail = tail(from: ordinal.end, isChapter: false)
        else {
            return nil
        }
        return HeadingCandidate(
            line: index, family: .counter("째"), rank: .chapter, number: ordinal.value, role: .chapter,
            label: line.range(places[0]..<places[tail.labelEnd]),
            title: line.trimmedRange(places[tail.titleStart]..<places[scalars.count]), strength: tail.strength,
            needsSequence: true)
    }

    /// `楔子`, `プロローグ`, `에필로그: 봄`, `番外三`.
    private func section(_ index: Int) -> HeadingCandidate? {
        let text = String(decoding: line.bytes[line.inner], as: UTF8.self)
        guard let (name, role) = Self.sections.first(where: { text.hasPrefix($0.0) }) else { return nil }
        var position = name.unicodeScalars.count
        if position < scalars.count, let number = HanNumber.read(scalars[position...]) { position = number.end }
        guard let tail = tail(from: position, isChapter: false) else { return nil }
        return HeadingCandidate(
            line: index, family: .name, rank: .chapter, number: nil, role: role,
            label: line.range(places[0]..<places[tail.labelEnd]),
            title: line.trimmedRange(places[tail.titleStart]..<places[scalars.count]), strength: tail.strength)
    }

    private func skipSpaces(_ position: inout Int) {
        while position < scalars.count, scalars[position] == " " { position += 1 }
    }

    /// What stands behind the number: nothing, a title behind a space or a mark, or, with `第三章`, at once.
    private func tail(from start: Int, isChapter: Bool) -> (labelEnd: Int, titleStart: Int, strength: Double)? {
        var position = start
        var hasMark = false
        while position < scalars.count, " :-.,~)]>|/".unicodeScalars.contains(scalars[position]) {
            if scalars[position] != " " { hasMark = true }
            position += 1
        }
        guard position < scalars.count else { return (start, scalars.count, 1) }
        let title = scalars[position...]
        guard title.count <= 45, let last = title.last, let first = title.first else { return nil }
        let endsSentence = last == "." || last == "," || last == ";"
        let isLatinSmall = (0x61...0x7A).contains(first.value) && line.isSmall(places[position])
        if Self.isEnclosed(title) { return (start, position, 0.85) }
        if position == start {
            // No space at all: only where the title cannot be the rest of a sentence.
            guard isChapter, title.count <= 20, !endsSentence, !title.contains(","), !title.contains("."),
                !title.contains("\""),
                !Self.particles.contains(first), !Self.continues(scalars[start - 1], title)
            else { return nil }
            return (start, position, title.count <= 12 ? 0.6 : 0.4)
        }
        if isLatinSmall { return nil }
        if endsSentence { return hasMark && title.count <= 20 ? (start, position, 0.4) : nil }
        let holdsSentence = title.contains(".")
        return (start, position, (hasMark ? 0.9 : 0.85) - (holdsSentence ? 0.4 : 0) - (title.count > 30 ? 0.2 : 0))
    }

    /// Whether quotation marks or brackets stand around a whole title: `第１話「雨」`, `第二回【剣】`.
    private static func isEnclosed(_ title: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = title.first, let last = title.last, let close = enclosures[first] else { return false }
        return title.count > 2 && last == close
            && !title.dropFirst().dropLast().contains(where: [first, close].contains)
    }

    private static let enclosures: [Unicode.Scalar: Unicode.Scalar] = [
        "\"": "\"", "[": "]", "(": ")", "<": ">", "「": "」", "『": "』", "【": "】", "《": "》", "〈": "〉",
    ]

    /// Whether a counter and the next character are a word of another sense: `第一回合` is a round, `第一节课` a lesson.
    private static func continues(_ counter: Unicode.Scalar, _ title: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let next = title.first else { return false }
        return falseFriends.contains(String(String.UnicodeScalarView([counter, next])))
    }

    private static let falseFriends: Set<String> = [
        "回合", "回目", "节课", "节目", "节车", "章节", "章節", "话题", "話題", "话是", "回来", "回來", "回去", "回见", "回到",
        "節課", "節目", "章程", "回事",
    ]

    private static let particles = Set("的是了里裡中就也都呢吧啊吗嗎をはがにのでともへかやだ".unicodeScalars)

    private struct Counter {
        let rank: HeadingRank
        /// Whether the counter needs no 第 before the number.
        var standsAlone = false
        /// Whether a title may follow without a space.
        var isPlain = false
    }

    private static let counters: [Unicode.Scalar: Counter] = [
        "章": Counter(rank: .chapter, standsAlone: true, isPlain: true), "回": Counter(rank: .chapter, isPlain: true),
        "话": Counter(rank: .chapter, standsAlone: true, isPlain: true),
        "話": Counter(rank: .chapter, standsAlone: true, isPlain: true), "夜": Counter(rank: .chapter),
        "折": Counter(rank: .chapter), "集": Counter(rank: .chapter), "节": Counter(rank: .section, isPlain: true),
        "節": Counter(rank: .section, isPlain: true), "场": Counter(rank: .section), "場": Counter(rank: .section),
        "幕": Counter(rank: .part), "篇": Counter(rank: .part), "编": Counter(rank: .part), "編": Counter(rank: .part),
        "部": Counter(rank: .part), "季": Counter(rank: .part), "卷": Counter(rank: .volume), "巻": Counter(rank: .volume),
        "冊": Counter(rank: .volume), "册": Counter(rank: .volume),
        "장": Counter(rank: .chapter, standsAlone: true), "화": Counter(rank: .chapter, standsAlone: true),
        "회": Counter(rank: .chapter, standsAlone: true), "절": Counter(rank: .section), "막": Counter(rank: .part),
        "편": Counter(rank: .part), "부": Counter(rank: .part, standsAlone: true),
        "권": Counter(rank: .volume, standsAlone: true),
    ]

    /// Characters that are the same in two ways of writing.
    private static let simplified: [Unicode.Scalar: Unicode.Scalar] = [
        "話": "话", "節": "节", "場": "场", "編": "编", "巻": "卷", "冊": "册",
    ]

    private static let sections: [(String, Chapter.Role)] = [
        ("プロローグ", .prologue), ("エピローグ", .epilogue), ("프롤로그", .prologue), ("에필로그", .epilogue),
        ("序章", .prologue), ("序幕", .prologue), ("楔子", .prologue), ("引子", .prologue), ("서장", .prologue),
        ("서막", .prologue), ("尾声", .epilogue), ("尾聲", .epilogue), ("终章", .epilogue), ("終章", .epilogue),
        ("終幕", .epilogue), ("终幕", .epilogue), ("尾章", .epilogue), ("종장", .epilogue), ("종막", .epilogue),
        ("最終章", .chapter), ("最终章", .chapter), ("最終話", .chapter), ("最终话", .chapter), ("最終回", .chapter),
        ("大结局", .chapter), ("大結局", .chapter), ("최종장", .chapter), ("최종화", .chapter), ("마지막 화", .chapter),
        ("마지막 장", .chapter), ("間章", .chapter), ("间章", .chapter), ("幕間", .chapter), ("幕间", .chapter),
        ("断章", .chapter), ("閑話", .chapter), ("间奏", .chapter), ("間奏", .chapter), ("インターミッション", .chapter),
        ("막간", .chapter), ("간주", .chapter), ("인터루드", .chapter), ("번외편", .chapter), ("번외", .chapter),
        ("외전", .chapter), ("후일담", .chapter), ("番外篇", .chapter), ("番外編", .chapter), ("番外", .chapter),
        ("外传", .chapter), ("外傳", .chapter), ("外伝", .chapter), ("後日談", .chapter), ("后日谈", .chapter),
        ("序言", .preface), ("前言", .preface), ("自序", .preface), ("序文", .preface), ("서문", .preface), ("머리말", .preface),
        ("引言", .introduction), ("はじめに", .introduction), ("おわりに", .afterword), ("后记", .afterword), ("後記", .afterword),
        ("解説", .afterword), ("맺음말", .afterword), ("献辞", .dedication), ("謝辞", .acknowledgments),
        ("致谢", .acknowledgments),
        ("감사의 말", .acknowledgments), ("附录", .appendix), ("附錄", .appendix), ("付録", .appendix), ("부록", .appendix),
        ("序", .prologue), ("跋", .afterword),
    ]
}
