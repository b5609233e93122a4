import BinderyCore

/// What is known about a book, ready to be written: on one line each, nothing empty, nothing that a rule forbids.
struct PackageMetadata: Sendable {
    /// The titles, main title first, each with something in it.
    private(set) var titles: [Title] = []
    private(set) var creators: [Contributor] = []
    private(set) var contributors: [Contributor] = []
    private(set) var languages: [LanguageTag] = []
    /// The identifiers; the first one is the book's own.
    private(set) var identifiers: [Identifier] = []
    private(set) var collections: [Collection] = []
    private(set) var publishers: [String] = []
    private(set) var description: String
    private(set) var subjects: [Subject] = []
    private(set) var rights: [String] = []
    private(set) var sources: [String] = []
    private(set) var relations: [String] = []
    private(set) var coverage: [String] = []
    private(set) var types: [String] = []
    private(set) var date: String = ""
    private(set) var details: [Detail] = []
    /// When the book was last changed, such as `2024-05-31T00:00:00Z`.
    private(set) var modified: String
    /// The direction in which pages follow each other.
    private(set) var pageProgression: TextDirection?
    /// Whether lines run from top to bottom.
    private(set) var isVertical: Bool
    private(set) var remarks: [Remark] = []

    /// The main title.
    var title: String { titles.first?.text ?? "" }
    /// The subtitles.
    var subtitles: [String] { titles.dropFirst().filter { $0.kind == .subtitle }.map(\.text) }
    /// The names of the authors and other creators.
    var authors: [String] { creators.map(\.name) }

    init(_ source: BookMetadata, options: BuildOptions, language: LanguageTag, labels: Labels) {
        func lines(_ texts: [String]) -> [String] { texts.map(\.onOneLine).filter { !$0.isBlank } }
        let modification = options.modified.flatMap { text in
            CivilDate(text) ?? Int(text).map(CivilDate.init(secondsSince1970:))
        }
        description =
            source.description.unicodeScalars.allSatisfy(\.isAllowedInXML)
            ? source.description : source.description.onOneLine
        isVertical = source.isVertical ?? false
        modified = ""
        if let text = options.modified, modification == nil {
            remarks.append(
                Remark(
                    .warning,
                    "‘\(text.shortened(to: 40))’ is no date of modification such as 2024-05-31; it is not used"))
        }
        titles = source.titles.map { $0.onOneLine }.filter { !$0.text.isBlank }
        // The main title comes first; a book without one is called what its language calls a title page.
        if let main = titles.firstIndex(where: { $0.kind == .main }) { titles.insert(titles.remove(at: main), at: 0) }
        if titles.isEmpty {
            titles = [Title("Untitled")]
            remarks.append(Remark(.warning, "the book has no title; it is called ‘Untitled’"))
        }
        creators = source.creators.map { $0.onOneLine }.filter { !$0.name.isBlank }
        contributors = source.contributors.map { $0.onOneLine }.filter { !$0.name.isBlank }
        languages = [language]
        for tag in source.languages.dropFirst() {
            guard let tag = LanguageTag(tag) else {
                remarks.append(Remark(.warning, "‘\(tag.shortened(to: 40))’ is no language tag; it is left out"))
                continue
            }
            if !languages.contains(tag) { languages.append(tag) }
        }
        publishers = lines(source.publishers)
        rights = lines(source.rights)
        sources = lines(source.sources)
        relations = lines(source.relations)
        coverage = lines(source.coverage)
        types = lines(source.types)
        subjects = source.subjects.map(\.onOneLine).filter { !$0.text.isBlank || !$0.term.isBlank }
        collections = source.collections.map(\.onOneLine).filter { !$0.name.isBlank }
        details = source.details.compactMap { detail in
            let values = lines(detail.values)
            return values.isEmpty || detail.label.isBlank ? nil : Detail(detail.label.onOneLine, values)
        }
        pageProgression = source.pageProgression ?? (isVertical || language.isRightToLeft ? .rightToLeft : nil)
        takeDate(source.date)
        let fallback = CivilDate(secondsSince1970: 946_684_800)
        modified = (modification ?? CivilDate(date) ?? fallback).dateTime
        takeIdentifiers(source.identifiers)
    }

    private mutating func takeDate(_ text: String) {
        let text = text.onOneLine
        if text.isEmpty { return }
        if CivilDate(text) != nil {
            date = text
        } else {
            remarks.append(
                Remark(.warning, "‘\(text.shortened(to: 40))’ is no date such as 2024-05-31; it is left out"))
        }
    }

    private mutating func takeIdentifiers(_ source: [Identifier]) {
        for identifier in source {
            var identifier = identifier
            identifier.value = identifier.value.onOneLine
            if identifier.value.isBlank { continue }
            if identifier.scheme == .isbn {
                if let isbn = ISBN(identifier.value) {
                    identifier.value = isbn.description
                } else {
                    identifier.scheme = .other
                    remarks.append(
                        Remark(
                            .warning,
                            "‘\(identifier.value.shortened(to: 40))’ is no ISBN: its check digit or length is wrong"))
                }
            }
            if identifier.scheme == .uuid, !NameBasedUUID.isUUID(identifier.value) {
                identifier.scheme = .other
                remarks.append(Remark(.warning, "‘\(identifier.value.shortened(to: 40))’ is no UUID"))
            }
            if !identifiers.contains(identifier) { identifiers.append(identifier) }
        }
        if identifiers.isEmpty {
            let names = [title] + authors + [languages[0].description]
            identifiers = [Identifier(scheme: .uuid, value: NameBasedUUID(of: names).description)]
        }
    }
}

extension PackageMetadata {
    /// Whether there is anything for a details page.
    var hasDetails: Bool { !details.isEmpty }

    /// The paragraphs of the description, unless the details say the same.
    var summaryForDetails: [String] {
        let isKnown = details.contains { $0.values.joined(separator: " ") == description.onOneLine }
        return isKnown
            ? []
            : description.withUnixLineEnds.split(separator: "\n").map { String($0).onOneLine }.filter { !$0.isBlank }
    }

    /// What the title page says of those who translated, illustrated and edited the book.
    func creditLines(labels: Labels) -> [String] {
        let terms: [(role: String, term: Labels.Term)] = [
            ("trl", .translatedBy), ("ill", .illustratedBy), ("edt", .editedBy),
        ]
        return terms.compactMap { role, term in
            let names = contributors.filter { $0.roles.contains(role) }.map(\.name)
            return names.isEmpty ? nil : labels.text(term, names.joined(separator: labels[.listSeparator]))
        }
    }
}

extension Identifier {
    /// The identifier as `dc:identifier` has it.
    var text: String {
        switch scheme {
        case .isbn: "urn:isbn:" + value
        case .uuid: "urn:uuid:" + value
        case .doi, .uri, .other: value
        }
    }
}

extension Title {
    fileprivate var onOneLine: Title {
        Title(
            text.onOneLine, kind: kind, fileAs: fileAs.onOneLine,
            alternateScripts: alternateScripts.compactMap(\.onOneLine))
    }
}

extension Contributor {
    fileprivate var onOneLine: Contributor {
        Contributor(
            name.onOneLine, roles: roles, fileAs: fileAs.onOneLine,
            alternateScripts: alternateScripts.compactMap(\.onOneLine))
    }
}

extension AlternateScript {
    fileprivate var onOneLine: AlternateScript? {
        guard let tag = LanguageTag(language), !text.isBlank else { return nil }
        return AlternateScript(text.onOneLine, language: tag.description)
    }
}

extension Subject {
    fileprivate var onOneLine: Subject {
        let hasCode = !authority.isBlank && !term.isBlank
        return Subject(
            text.isBlank ? term.onOneLine : text.onOneLine, authority: hasCode ? authority.onOneLine : "",
            term: hasCode ? term.onOneLine : "")
    }
}

extension Collection {
    fileprivate var onOneLine: Collection {
        let numbers = position.onOneLine.split(separator: ".", omittingEmptySubsequences: false)
        let isPosition = numbers.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        return Collection(name.onOneLine, kind: kind, position: isPosition ? position.onOneLine : "")
    }
}
