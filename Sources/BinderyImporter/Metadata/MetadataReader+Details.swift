internal import BinderyCore

/// A fact for the details page, by the name of its field.
struct NamedDetail {
    /// The name in lower case, with hyphens.
    var key: String
    /// The facts.
    var values: [String]

    /// The name as somebody typed it; `nil` for one that is known.
    var typed: String?

    /// The name as readers see it: “Archive Warnings”.
    var label: String {
        if let typed, typed.contains(where: \.isUppercase) { return typed }
        return key.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
    }
}

extension MetadataReader {
    /// The facts of the details page in their customary order; facts of other names follow in the order of the text.
    func details() -> [NamedDetail] {
        var details: [NamedDetail] = []
        for (names, separators) in Self.table {
            var byName: [String: [String]] = [:]
            let found = fields(names)
            for field in found {
                let values = field.value.items.flatMap(\.texts).flatMap { text in
                    if case .text = field.value, !separators.isEmpty {
                        text.parts(separatedBy: separators)
                    } else {
                        [text]
                    }
                }
                byName[field.name, default: []] += values
            }
            for name in names {
                if let values = byName[name] { details.append(NamedDetail(key: name, values: values)) }
            }
        }
        for source in sources where source.kind == .headerBlock {
            for field in source.fields.fields where !field.value.isEmpty && !MetadataNames.all.contains(field.key) {
                guard !details.contains(where: { $0.key == field.key }) else { continue }
                details.append(NamedDetail(key: field.key, values: field.value.texts, typed: field.name))
            }
        }
        return details
    }

    /// The names of the facts, topic by topic, and what stands between several of them.
    static let table: [(names: [String], separators: Set<Character>)] = [
        (["fandom", "fandoms"], [";", "|"]),
        (["rating", "rated", "ratings"], []),
        (
            [
                "warnings", "warning", "archive-warning", "archive-warnings", "content-warning", "content-warnings",
                "trigger-warning", "trigger-warnings", "content-notes",
            ], [";", ","]
        ),
        (["category", "categories"], [";", ","]),
        (["relationships", "relationship", "pairing", "pairings", "ship", "ships"], [";", ","]),
        (["characters", "character"], [";", ","]),
        (["genre", "genres"], [";", ","]),
        (["additional-tags", "freeforms"], [";", ","]),
        (["setting"], []),
        (["timeline"], []),
        (["spoilers", "spoiler"], []),
        (["prompt"], []),
        (["status", "complete"], []),
        (["published"], []),
        (["updated", "completed"], []),
        (["words", "word-count", "wordcount"], []),
        (["chapters", "chapter-count"], []),
        (["beta", "betas", "beta-reader", "beta-readers"], [";", ","]),
        (["archive", "archived"], []),
        (["disclaimer", "disclaimers"], []),
    ]
}
