internal import BinderyCore
internal import BinderyHTML

/// What the head of a page says about it: `title` and `meta`.
struct HeadFields {
    private(set) var fields: [MetadataField] = []

    init(_ tree: HTMLTree) {
        var subjects: [MetadataValue] = []
        let head = tree.nodes.indices.prefix(tree.body ?? 0)
        for index in head where tree[index].name == .meta {
            guard let name = (tree.attribute(.name, of: index) ?? tree.attribute(.property, of: index))?.lowercased(),
                let content = tree.attribute(.content, of: index)?.trimmingBlanks, !content.isEmpty
            else { continue }
            switch name {
            case "author", "dc.creator", "dcterms.creator", "citation_author", "article:author":
                if !content.hasPrefix("http") { add("author", content) }
            case "title", "dc.title", "dcterms.title", "og:title": add("title", content)
            case "description", "dc.description", "og:description": add("description", content)
            case "dc.language", "dcterms.language": add("lang", content)
            case "dc.publisher", "dcterms.publisher": add("publisher", content)
            case "dc.rights", "dcterms.rights": add("rights", content)
            case "dc.date", "dcterms.date", "dcterms.created", "date", "article:published_time":
                add("date", Self.date(content))
            case "dc.source", "dcterms.source": add("source", content)
            case "keywords", "dc.subject", "dcterms.subject":
                subjects += content.split { $0 == "," || $0 == ";" }.map { .text($0.trimmingBlanks) }
            default: break
            }
        }
        if !subjects.isEmpty { fields.append(MetadataField("subject", .list(subjects))) }
        let title = head.first { tree[$0].name == .title && !tree[$0].isForeign }
        if let title = title.map({ tree.text(of: $0).collapsingBlanks }) { add("title", title) }
        if let language = tree.pageLanguage { add("lang", language) }
        if let direction = tree.direction(of: 0) { add("dir", direction.rawValue) }
    }

    private mutating func add(_ name: String, _ value: String) {
        let value = value.collapsingBlanks
        guard !value.isEmpty, !fields.contains(where: { $0.name == name }) else { return }
        fields.append(MetadataField(name, .text(value)))
    }

    /// The day of a date with a time.
    private static func date(_ text: String) -> String {
        String(text.prefix { $0 != "T" && $0 != " " })
    }
}

extension StringProtocol {
    /// The string with single spaces for its white space, and none around it.
    var collapsingBlanks: String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
