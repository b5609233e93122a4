import BinderyCore

extension BookDraft {
    /// Makes a change.
    mutating func apply(_ edit: Edit) throws(BinderyError) {
        switch edit {
        case .title(let text, let fileAs):
            guard !text.trimmed.isEmpty else { throw BinderyError(.usage, "every book must have a title") }
            let old = package.mainTitle.map { [Person($0.text, fileAs: package.titleSort)] } ?? []
            try package.setTitle(text.trimmed, fileAs: fileAs?.trimmed)
            remarkSorting([Person(text.trimmed, fileAs: fileAs)], among: old)
        case .titleSort(let text): try package.setTitleSort(text.trimmed)
        case .subtitle(let text): try package.setSubtitle(text.trimmed)
        case .authors(let people): try package.setAuthors(try Self.checked(people))
        case .creators(let people): try setPeople(try Self.checked(people), "creator")
        case .contributors(let people): try setPeople(try Self.checked(people), "contributor")
        case .series(let name, let position):
            try package.setSeries(name.trimmed, position: try Self.checked(position: position))
        case .seriesPosition(let text): try package.setSeriesPosition(try Self.checked(position: text))
        case .date(let text): try package.setDate(text.trimmed)
        case .identifier(let scheme, let value):
            try package.setIdentifier(scheme.trimmed, value.trimmed)
        case .identifiers(let identifiers):
            try package.setIdentifiers(identifiers.map { ($0.text.trimmed, $0.scheme) })
        case .set(let name, let texts): try set(name.trimmed, texts)
        case .add(let name, let text): try package.add(name.trimmed, text.trimmed)
        case .remove(let name, let text): try package.remove(name.trimmed, text.trimmed)
        case .metadata(let written, let edits): try restore(written, edits)
        default: try applyToFiles(edit)
        }
    }

    private mutating func setPeople(_ people: [Person], _ name: String) throws(BinderyError) {
        let old = package.entries(.dublinCore(name)).map { Person($0.text, fileAs: $0.fileAs) }
        try package.setPeople(people, name)
        remarkSorting(people, among: old)
    }

    /// Says so where a name is new, and is to be sorted as another one was: the form for sorting has been forgotten.
    private mutating func remarkSorting(_ names: [Person], among old: [Person]) {
        for name in names {
            guard let fileAs = name.fileAs, !fileAs.isEmpty, !old.contains(where: { $0.name == name.name }),
                old.contains(where: { $0.fileAs == fileAs })
            else { continue }
            remarks.append(Remark(.warning, "“\(name.name)” is still sorted as “\(fileAs)”"))
        }
    }

    private mutating func set(_ name: String, _ texts: [String]) throws(BinderyError) {
        let texts = texts.filter { !$0.trimmed.isEmpty }
        let plain = name.hasPrefix("dc:") ? String(name.dropFirst(3)) : name
        switch plain {
        case "language", "lang":
            let known = Set(package.entries(.dublinCore("language")).map(\.text))
            let tags = try texts.map { (text) throws(BinderyError) in
                if known.contains(text.trimmed) { return text.trimmed }
                guard let tag = LanguageTag(text.trimmed) else {
                    throw BinderyError(.usage, "“\(text)” is no language tag such as en or pt-BR")
                }
                // A tag that the book has already keeps the way in which it is written.
                return tag.description.lowercased() == text.trimmed.lowercased() ? text.trimmed : tag.description
            }
            try package.setTexts("language", tags)
        case "identifier":
            guard !texts.isEmpty else { throw BinderyError(.usage, "every book must have its identifier") }
            try package.set(plain, to: texts)
        case "dcterms:modified", "modified":
            try mark(texts.first.map { .date($0) } ?? .keep, hasChanged: true)
        default: try package.set(name, to: texts)
        }
    }

    private static func checked(_ people: [Person]) throws(BinderyError) -> [Person] {
        try people.map { (person) throws(BinderyError) in
            guard !person.name.trimmed.isEmpty else { throw BinderyError(.usage, "a person must have a name") }
            return Person(person.name.trimmed, roles: person.roles, fileAs: person.fileAs?.trimmed)
        }
    }

    private static func checked(position: String?) throws(BinderyError) -> String? {
        guard let text = position?.trimmed, !text.isEmpty else { return position?.trimmed }
        let numbers = text.split(separator: ".", omittingEmptySubsequences: false)
        guard numbers.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }) else {
            throw BinderyError(.usage, "“\(text)” is no place in a series, such as 3 or 2.5")
        }
        return text
    }
}
