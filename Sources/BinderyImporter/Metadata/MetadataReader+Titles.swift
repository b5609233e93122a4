internal import BinderyCore

extension MetadataReader {
    /// The titles, the main one first; empty if nobody has said.
    mutating func titles() -> [Title] {
        var titles: [Title] = []
        for field in fields(["title", "titles"]) {
            for item in field.value.items {
                guard let text = item.texts.first else { continue }
                titles.append(title(text, item, field))
            }
        }
        if let index = titles.firstIndex(where: { $0.kind == .main }), index > 0 {
            titles.insert(titles.remove(at: index), at: 0)
        } else if !titles.isEmpty {
            titles[0].kind = .main
        }
        if !titles.isEmpty, titles[0].fileAs.isEmpty {
            titles[0].fileAs = texts(["title-sort", "title-file-as", "sort-title"]).first ?? ""
        }
        for (names, kind) in Self.otherTitles where !titles.contains(where: { $0.kind == kind }) {
            titles += texts(names).map { Title($0, kind: kind) }
        }
        return titles
    }

    private static let otherTitles: [([String], Title.Kind)] = [
        (["subtitle"], .subtitle), (["short-title", "shorttitle"], .short), (["edition"], .edition),
    ]

    private mutating func title(_ text: String, _ item: MetadataValue, _ field: FoundField) -> Title {
        var title = Title(text)
        title.fileAs = item.text("file-as", "sort") ?? ""
        title.alternateScripts = item.alternateScripts
        if let type = item.text("type") {
            let name = type.lowercased() == "extended" ? "expanded" : type.lowercased()
            if let kind = Title.Kind(rawValue: name) {
                title.kind = kind
            } else {
                let known = Title.Kind.allCases.map(\.rawValue).joined(separator: ", ")
                warn("“\(type)” is no type of title; those known are \(known)", field)
                title.kind = .expanded
            }
        }
        return title
    }
}

extension MetadataValue {
    /// The forms in other scripts that a map names.
    var alternateScripts: [AlternateScript] {
        guard let value = self["alternate-script"] ?? self["alternate-scripts"] else { return [] }
        return value.items.compactMap { item in
            guard let text = item.texts.first, let language = item.text("lang", "language"),
                let tag = LanguageName.tag(language)
            else { return nil }
            return AlternateScript(text, language: tag)
        }
    }
}
