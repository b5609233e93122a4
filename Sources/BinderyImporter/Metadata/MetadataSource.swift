internal import BinderyCore

/// Fields of metadata, and who said them.
struct MetadataSource {
    /// Who may say what a book is called and who wrote it.
    enum Kind {
        /// The user, by options of the command.
        case options
        /// A `book.yaml`.
        case bookFile
        /// YAML at the top of a Markdown file.
        case frontMatter
        /// Lines such as `Fandom: …` at the top of a text, or the head of a page.
        case headerBlock
        /// The text itself, or the name of its file.
        case text
    }

    var kind: Kind
    var fields: MetadataFields
    /// The file in which they stand.
    var file = ""
    /// The lines on which they stand, by name.
    var lines: [String: Int] = [:]

    /// The place of a field, for remarks.
    func origin(of name: String) -> Origin? {
        file.isEmpty ? nil : Origin(file: file, line: lines[name] ?? 1, reason: "")
    }
}

/// A field that was asked for, and where it stands.
struct FoundField {
    /// The name in lower case, with hyphens.
    var name: String
    var value: MetadataValue
    var kind: MetadataSource.Kind
    var origin: Origin?
}

/// Reads fields of metadata by topic: for each, the strongest source counts that has anything to say.
struct MetadataReader {
    /// The sources, the strongest first.
    let sources: [MetadataSource]
    /// What the user should know.
    var remarks: [Remark] = []

    init(_ sources: [MetadataSource]) {
        self.sources = sources
    }

    /// The fields of the strongest source that has one of the names, in the order of the names.
    func fields(_ names: [String]) -> [FoundField] {
        for source in sources {
            let found = fields(names, in: source)
            if !found.isEmpty { return found }
        }
        return []
    }

    /// The texts of the fields of the strongest source that has one of the names.
    func texts(_ names: [String]) -> [String] {
        fields(names).flatMap(\.value.texts)
    }

    /// The fields of one source that have one of the names, in the order of the names.
    func fields(_ names: [String], in source: MetadataSource) -> [FoundField] {
        names.flatMap { name in
            source.fields.fields.compactMap { field in
                guard field.key == name, !field.value.isEmpty else { return nil }
                let origin = source.origin(of: field.name)
                return FoundField(name: name, value: field.value, kind: source.kind, origin: origin)
            }
        }
    }

    /// Adds a warning about a field.
    mutating func warn(_ message: String, _ field: FoundField) {
        remarks.append(Remark(.warning, message, at: field.origin))
    }
}

extension MetadataField {
    /// The name as fields are compared: in lower case, with hyphens for spaces and underscores.
    var key: String {
        String(name.trimmingBlanks.lowercased().map { $0 == " " || $0 == "_" ? "-" : $0 })
    }
}
