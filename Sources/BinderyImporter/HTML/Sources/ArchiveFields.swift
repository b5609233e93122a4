internal import BinderyHTML

/// What the preface of an archive's story says about the story: title, authors, tags and statistics.
struct ArchiveFields {
    private(set) var fields = MetadataFields()
    private let tree: HTMLTree

    init(_ tree: HTMLTree, preface: Int, tags: Int?) {
        self.tree = tree
        let title = tree.elements(.h1, in: preface).first ?? tree.elements(class: "title", in: preface).first
        if let title { add("title", tree.words(of: title)) }
        readByline(in: preface)
        let addresses = tree.elements(.a, in: preface).compactMap { tree.attribute(.href, of: $0) }
        if let address = addresses.first(where: { $0.contains("/works/") }) { add("source", address) }
        if let tags { readTags(in: tags) }
    }

    private mutating func add(_ name: String, _ value: String) {
        if !value.isEmpty { fields.fields.append(MetadataField(name, .text(value))) }
    }

    private mutating func add(_ name: String, _ values: [String]) {
        guard values.count != 1 else { return add(name, values[0]) }
        if !values.isEmpty { fields.fields.append(MetadataField(name, .list(values.map { .text($0) }))) }
    }

    private mutating func readByline(in preface: Int) {
        guard let byline = tree.elements(class: "byline", in: preface).first else { return }
        let links = tree.elements(.a, in: byline).map { tree.words(of: $0) }
        let words = tree.words(of: byline)
        add("author", links.isEmpty ? [words.hasPrefix("by ") ? String(words.dropFirst(3)) : words] : links)
    }

    private mutating func readTags(in list: Int) {
        var label = ""
        for child in tree.childElements(of: list) {
            if tree[child].name == .dt {
                label = tree.words(of: child).lowercased().filter { $0 != ":" }
            } else if tree[child].name == .dd {
                let links = tree.elements(.a, in: child)
                    .filter { !tree.hasClass("previous", $0) && !tree.hasClass("next", $0) }.map { tree.words(of: $0) }
                let words = tree.words(of: child)
                switch label {
                case "language":
                    add("lang", LanguageName.tag(words) ?? words)
                case "series": readSeries(words, links)
                case "stats": readStatistics(words)
                default: add(label, links.isEmpty ? [words] : links)
                }
            }
        }
    }

    /// Reads “Part 2 of Winters”, once for each series.
    private mutating func readSeries(_ words: String, _ names: [String]) {
        let positions = words.split(separator: " ").enumerated().compactMap { index, word -> String? in
            word == "Part" ? words.split(separator: " ").dropFirst(index + 1).first.map(String.init) : nil
        }
        guard let first = names.first else { return add("series", words) }
        add("belongs-to-collection", first)
        if let position = positions.first { add("group-position", position) }
        if names.count > 1 {
            add("series", zip(names, positions).dropFirst().map { "\($0) (\($1))" })
        }
    }

    /// Reads “Published: 2021-03-04 Completed: 2021-05-06 Words: 12,345 Chapters: 3/3”.
    private mutating func readStatistics(_ words: String) {
        var label = ""
        for word in words.split(separator: " ") {
            if word.hasSuffix(":") {
                label = word.dropLast().lowercased()
                continue
            }
            switch label {
            case "published": add("date", String(word))
            case "chapters":
                add("chapters", String(word))
                let parts = word.split(separator: "/")
                if parts.count == 2 { add("status", parts[0] == parts[1] ? "Complete" : "In progress") }
            case "updated", "completed", "words": add(label, String(word))
            default: break
            }
        }
    }
}
