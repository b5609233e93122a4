internal import BinderyCore

extension BookMetadata {
    /// What several sources say about a book, topic by topic: for each, the strongest source counts that says anything.
    ///
    /// - Parameters:
    ///   - sources: the sources, the strongest first.
    ///   - language: the language of the text where no source names one.
    ///   - remarks: takes what the user should know.
    init(merging sources: [MetadataSource], language: String?, remarks: inout [Remark]) {
        var reader = MetadataReader(sources)
        let languages = reader.languages()
        let tag = languages.first ?? language ?? "und"
        self.init(title: "", language: tag)
        titles = reader.titles()
        if languages.count > 1 { self.languages = languages }
        creators = reader.creators()
        contributors = reader.contributors()
        identifiers = reader.identifiers()
        collections = reader.collections()
        subjects = reader.subjects()
        details = reader.details().map { Detail($0.label, $0.values) }
        description = reader.texts(["description", "abstract", "summary", "blurb"]).joined(separator: "\n\n")
        publishers = reader.texts(["publisher", "publishers"])
        rights = reader.texts(["rights", "copyright", "license", "licence"])
        readWorks(reader)
        date = reader.date()
        pageProgression = reader.pageProgression()
        isVertical = reader.isVertical()
        reader.warnOfUnknownNames()
        remarks += reader.remarks
    }

    private mutating func readWorks(_ reader: MetadataReader) {
        sources = reader.texts(["source", "sources", "url"])
        relations = reader.texts(["relation", "relations"])
        coverage = reader.texts(["coverage"])
        types = reader.texts(["type"])
    }
}

extension MetadataReader {
    /// The tags of the languages that somebody has named; those that are none are warned of.
    mutating func languages() -> [String] {
        var tags: [String] = []
        for field in fields(["lang", "language", "languages"]) {
            for text in field.value.items.flatMap(\.texts) {
                for name in text.parts(separatedBy: [",", ";"]) {
                    if let tag = LanguageName.tag(name) {
                        if !tags.contains(tag) { tags.append(tag) }
                    } else {
                        warn("“\(name)” is no language that is known; say a tag such as en or pt-BR", field)
                    }
                }
            }
        }
        return tags
    }

    /// The date of publication in the form that books use; empty if nobody has said.
    mutating func date() -> String {
        for names in [["date", "publication-date", "pubdate", "year"], ["published", "completed", "updated"]] {
            for field in fields(names) {
                let written = field.value.items.first.flatMap { $0.text("text", "value") ?? $0.texts.first } ?? ""
                guard let date = DateForm(written) else {
                    warn("“\(written)” is no date; say it like 2024-05-31", field)
                    continue
                }
                if date.isAmbiguous {
                    warn("“\(written)” is read as \(date.text); say it like that if it means another day", field)
                }
                return date.text
            }
        }
        return ""
    }

    /// The direction of the pages that somebody has asked for.
    mutating func pageProgression() -> TextDirection? {
        for field in fields(["page-progression-direction", "dir"]) {
            let word = field.value.texts.first?.lowercased() ?? ""
            if let direction = TextDirection(rawValue: word) { return direction }
            if word != "default" { warn("“\(word)” is no direction; say ltr or rtl", field) }
        }
        return nil
    }

    /// Whether somebody has asked for lines from top to bottom.
    mutating func isVertical() -> Bool? {
        for field in fields(["writing-mode"]) {
            switch field.value.texts.first?.lowercased() ?? "" {
            case "vertical", "vertical-rl", "vertical-lr", "tb-rl": return true
            case "horizontal", "horizontal-tb", "lr-tb": return false
            case let word: warn("“\(word)” is no writing mode; say vertical-rl or horizontal-tb", field)
            }
        }
        return nil
    }

    /// Warns of fields that mean nothing, in files that are made for this program.
    mutating func warnOfUnknownNames() {
        for source in sources where source.kind == .bookFile || source.kind == .frontMatter {
            for field in source.fields.fields where !MetadataNames.all.contains(field.key) {
                if source.kind == .frontMatter, MetadataNames.foreign.contains(field.key) { continue }
                let hint = MetadataNames.likeliest(field.key).map { "; did you mean “\($0)”?" } ?? ""
                let origin = source.origin(of: field.name)
                remarks.append(Remark(.warning, "“\(field.name)” is no field that is known\(hint)", at: origin))
            }
        }
    }
}
