internal import BinderyCore

/// The structure of a book that was made from an input, with the reason for each decision, for people to read.
public struct Outline: Sendable, Hashable, CustomStringConvertible {
    private let imported: ImportedBook

    /// Makes the outline of a book.
    public init(_ imported: ImportedBook) {
        self.imported = imported
    }

    /// The lines of the outline.
    public var description: String {
        var rows: [Row] = []
        add(imported.book, to: &rows)
        var lines = head + [""] + Row.lines(rows)
        lines += list("Left out", .omission) + list("Warnings", .warning) + list("Decisions", .decision)
        return lines.joined(separator: "\n") + "\n"
    }

    // MARK: The book

    private var head: [String] {
        let metadata = imported.book.metadata
        var lines = metadata.titles.map(\.text)
        var facts: [String] = []
        if !metadata.creators.isEmpty { facts.append("by " + metadata.creators.map(\.name).joined(separator: ", ")) }
        facts.append(metadata.languages.joined(separator: ", "))
        facts += metadata.collections.map { $0.position.isEmpty ? $0.name : "\($0.name) \($0.position)" }
        if !metadata.date.isEmpty { facts.append(metadata.date) }
        lines.append(facts.joined(separator: " · "))
        if let cover = imported.book.cover { lines.append("cover: \(cover.image.resource.name)") }
        lines += metadata.details.map { "\($0.label): \($0.values.joined(separator: ", "))" }
        return lines
    }

    private func add(_ book: Book, to rows: inout [Row]) {
        for section in book.frontMatter { add(section, depth: 0, to: &rows) }
        for note in book.openingNotes { rows.append(Row(note, place: "before the story", depth: 0)) }
        for section in book.chapters { add(section, depth: 0, to: &rows) }
        for note in book.closingNotes { rows.append(Row(note, place: "after the story", depth: 0)) }
        for section in book.backMatter { add(section, depth: 0, to: &rows) }
    }

    private func add(_ section: Chapter, depth: Int, to rows: inout [Row]) {
        rows.append(Row(section, depth: depth))
        for note in section.openingNotes { rows.append(Row(note, place: "before the text", depth: depth + 1)) }
        for chapter in section.chapters { add(chapter, depth: depth + 1, to: &rows) }
        for note in section.closingNotes { rows.append(Row(note, place: "after the text", depth: depth + 1)) }
    }

    // MARK: The remarks

    private func list(_ title: String, _ kind: Remark.Kind) -> [String] {
        let remarks = imported.remarks.filter { $0.kind == kind }
        guard !remarks.isEmpty else { return [] }
        return ["", title]
            + remarks.map { remark in
                let place = remark.origin.map { " (\($0.fileName):\($0.line))" } ?? ""
                let reason = remark.origin.map { $0.reason.isEmpty ? "" : ": \($0.reason)" } ?? ""
                return "  \(remark.message)\(reason)\(place)"
            }
    }
}

/// A line of an outline: what there is, how much of it, where it was found and why.
private struct Row {
    var name: String
    var words: String
    var place: String
    var reason: String

    init(_ section: Chapter, depth: Int) {
        let title = section.plainTitle.isEmpty ? "(no title)" : section.plainTitle
        let role = section.role == .chapter ? "" : "[\(section.role.rawValue)] "
        let count = ContentCount(section)
        self.init(role + title, count, section.origin, depth: depth)
        if !section.chapters.isEmpty { words = count.words == 0 ? "" : words }
    }

    init(_ note: AuthorsNote, place: String, depth: Int) {
        let title = note.title.isEmpty ? "author's note" : note.title
        self.init("[note] \(title), \(place)", ContentCount(note), note.origin, depth: depth)
    }

    private init(_ name: String, _ count: ContentCount, _ origin: Origin?, depth: Int) {
        let counts = [
            (count.sceneBreaks, "scene break"), (count.footnotes, "footnote"), (count.figures, "image"),
            (count.tables, "table"),
        ]
        let parts = counts.filter { $0.0 > 0 }.map { Row.plural($0.0, $0.1) }
        self.name = String(repeating: "  ", count: depth + 1) + name
        words = Row.plural(count.words, "word") + (parts.isEmpty ? "" : ", " + parts.joined(separator: ", "))
        place = origin.map { "\($0.fileName):\($0.line)" } ?? ""
        reason = origin?.reason ?? ""
    }

    /// The rows as lines, with their columns one below the other; a reason is said once for rows that share it.
    static func lines(_ rows: [Row]) -> [String] {
        let nameWidth = min(60, rows.map(\.name.columns).max() ?? 0)
        let wordsWidth = min(40, rows.map(\.words.columns).max() ?? 0)
        let placeWidth = min(40, rows.map(\.place.columns).max() ?? 0)
        var last = ""
        return rows.map { row in
            let reason = row.reason == last || row.reason.isEmpty ? "" : "  \(row.reason)"
            last = row.reason
            let line =
                padded(row.name, to: nameWidth) + "  " + padded(row.words, to: wordsWidth) + "  "
                + padded(row.place, to: placeWidth) + reason
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
    }

    private static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.columns))
    }

    private static func plural(_ count: Int, _ noun: String) -> String {
        var digits = String(count)
        var position = digits.count - 3
        while position > 0 {
            digits.insert(",", at: digits.index(digits.startIndex, offsetBy: position))
            position -= 3
        }
        return "\(digits) \(noun)\(count == 1 ? "" : "s")"
    }
}

extension Origin {
    /// The name of the file without its folder.
    fileprivate var fileName: Substring { file.split(separator: "/").last ?? "" }
}
