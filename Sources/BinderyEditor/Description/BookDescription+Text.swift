import BinderyCore

extension BookDescription {
    /// The description for people.
    ///
    /// - Parameter file: the path of the book.
    public func text(file: String) -> String {
        var lines = ["\(file): EPUB \(version), \(Self.grouped(words)) words"]
        if !generator.isEmpty { lines.append("made with \(generator)") }
        lines.append("")
        if case .map(let fields) = metadata {
            for field in fields {
                for text in Self.texts(of: field.value) { lines.append(Self.row(field.name, text)) }
            }
        }
        if let cover { lines.append(Self.row("cover", cover.string)) }
        lines += ["", "Contents"]
        for entry in contents { Self.add(entry, to: &lines, indentation: "  ") }
        lines += ["", "Spine"]
        for entry in spine {
            let words = entry.words.map { Self.grouped($0) + " words" } ?? "cannot be read"
            lines.append("  \(entry.part.string)  \(words)\(entry.isLinear ? "" : ", not in the reading order")")
        }
        lines += ["", "Files"]
        for resource in resources {
            let type = resource.mediaType.isEmpty ? "" : "  " + resource.mediaType
            lines.append("  \(resource.part.string)  \(Self.grouped(resource.size)) bytes\(type)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func row(_ name: String, _ text: String) -> String {
        name + String(repeating: " ", count: max(1, 14 - name.utf8.count)) + text
    }

    private static func add(_ entry: ContentsEntry, to lines: inout [String], indentation: String) {
        lines.append(indentation + entry.title + (entry.target.map { "  " + $0 } ?? ""))
        for child in entry.children { add(child, to: &lines, indentation: indentation + "  ") }
    }

    /// The values of a field on a line each, such as “Ursula K. Le Guin (aut), sorted as Le Guin, Ursula K.”.
    private static func texts(of value: DataValue) -> [String] {
        switch value {
        case .null: return []
        case .text(let text): return text.isEmpty ? [] : [text.collapsed]
        case .number(let number): return [String(number)]
        case .truth(let isTrue): return [isTrue ? "yes" : "no"]
        case .list(let values): return values.flatMap(texts)
        case .map(let members):
            func text(_ name: String) -> String? {
                members.first { $0.name == name }.flatMap { texts(of: $0.value).first }
            }
            if let value = text("value"), let name = text("name") { return ["\(name) = \(value)"] }
            var words = text("name") ?? text("text") ?? ""
            if let position = text("position") { words += " " + position }
            if let role = text("role") ?? text("scheme") { words += " (\(role))" }
            if let fileAs = text("file-as") { words += ", sorted as \(fileAs)" }
            return [words]
        }
    }

    /// A number with blanks between thousands.
    private static func grouped(_ number: Int) -> String {
        var digits = String(number)[...]
        var groups: [Substring] = []
        while digits.utf8.count > 3 {
            groups.insert(digits.suffix(3), at: 0)
            digits = digits.dropLast(3)
        }
        return ([digits] + groups).joined(separator: "\u{202F}")
    }
}
