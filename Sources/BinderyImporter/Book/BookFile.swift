internal import BinderyCore

/// A `book.yaml`: what is known about a book, the files that it is made of, and how it is made.
///
/// Metadata has pandoc's names. Paths are relative to the file's folder and may not lead out of it.
struct BookFile {
    /// A file of text, or a part that holds some.
    indirect enum Entry: Hashable {
        /// A file or a pattern; a title and a role take the place of those that the file tells.
        case file(String, title: String?, role: Chapter.Role?)
        /// A part of the book with its title.
        case part(String, [Entry])
    }

    /// The path of the file as the user gave it.
    let path: String
    /// What is known about the book.
    var source: MetadataSource
    /// The texts in the order of the book; `nil` if the file names none.
    var files: [Entry]?
    var frontMatter: [Entry] = []
    var backMatter: [Entry] = []
    /// Texts in Markdown that stand in the file itself.
    var dedication: String?
    var epigraph: String?
    var openingNotes: [String] = []
    var closingNotes: [String] = []
    var cover: String?
    var coverAlternativeText: String?
    var settings = BookSettings()
    var quotes: ImportOptions.Quotes?
    var splitLevel: Int?
    var chapters: ImportOptions.ChapterDetection?
    var encoding: String?

    /// Reads a file.
    ///
    /// - Throws: ``BinderyError`` of code `input` that names the line where a value makes no sense.
    init(_ bytes: [UInt8], path: String) throws(BinderyError) {
        let document = try YAMLDocument(bytes[...], file: path, firstLine: 1)
        self.path = path
        source = MetadataSource(kind: .bookFile, fields: MetadataFields(), file: path, lines: document.lines)
        for field in document.fields.fields where try !takeSetting(field) { source.fields.fields.append(field) }
    }
}

extension BookFile {
    /// Takes a field that says how the book is made; `false` if it is about the book itself.
    private mutating func takeSetting(_ field: MetadataField) throws(BinderyError) -> Bool {
        let value = field.value
        switch field.key {
        case "files": files = try entries(value, field)
        case "chapters":
            // A list of files, or the way in which chapters are found in a text.
            if case .text(let word) = value, Int(word) == nil { chapters = Self.detection(word) }
            if case .text(let word) = value, Int(word) != nil { return false }
            if case .list = value { files = try entries(value, field) }
        case "front-matter": frontMatter = try entries(value, field)
        case "back-matter": backMatter = try entries(value, field)
        case "dedication": dedication = try text(field)
        case "epigraph": epigraph = try text(field)
        case "author-note", "authors-note": openingNotes = value.texts
        case "closing-note": closingNotes = value.texts
        case "cover", "cover-image":
            cover = value.text("image", "file", "path") ?? value.texts.first
            coverAlternativeText = value.text("alt") ?? coverAlternativeText
        case "cover-alt": coverAlternativeText = try text(field)
        case "style": settings.style = try text(field)
        case "css", "stylesheet": settings.styleSheets = value.texts
        case "font", "fonts", "embed-font": settings.fonts = value.texts
        case "toc-title": settings.tocTitle = try text(field)
        case "encoding": encoding = try text(field)
        case "toc": break
        default: return try takeChoice(field)
        }
        return true
    }

    /// Takes a field that has one of few values.
    private mutating func takeChoice(_ field: MetadataField) throws(BinderyError) -> Bool {
        switch field.key {
        case "quotes":
            let word = try choice(field, ImportOptions.Quotes.allCases.map(\.rawValue))
            quotes = ImportOptions.Quotes(rawValue: word)
        case "notes": settings.notes = try choice(field, ["keep", "end", "drop"])
        case "epub-version":
            settings.epubVersion = try String(choice(field, ["2", "3", "2.0", "2.0.1", "3.0", "3.3"]).prefix(1))
        case "split-level": splitLevel = Int(try choice(field, (1...6).map(String.init)))
        case "toc-depth": settings.tocDepth = Int(try choice(field, (0...6).map(String.init)))
        default: return false
        }
        return true
    }

    private static func detection(_ word: String) -> ImportOptions.ChapterDetection {
        switch word.lowercased() {
        case "auto", "automatic": .automatic
        case "none": .none
        default: .pattern(word)
        }
    }

    private func text(_ field: MetadataField) throws(BinderyError) -> String? {
        guard case .text(let text) = field.value else { throw error(field, "must be a text") }
        return text.trimmingBlanks.isEmpty ? nil : text
    }

    private func choice(_ field: MetadataField, _ words: [String]) throws(BinderyError) -> String {
        guard case .text(let word) = field.value, words.contains(word.lowercased()) else {
            throw error(field, "must be one of \(words.joined(separator: ", "))")
        }
        return word.lowercased()
    }

    private func entries(_ value: MetadataValue, _ field: MetadataField) throws(BinderyError) -> [Entry] {
        var entries: [Entry] = []
        for item in value.items {
            if case .text(let path) = item {
                entries.append(.file(path.trimmingBlanks, title: nil, role: nil))
            } else if let parts = item["files"] ?? item["chapters"] {
                entries.append(.part(item.text("part", "title", "name") ?? "", try self.entries(parts, field)))
            } else if let path = item.text("file", "path") {
                var role: Chapter.Role?
                if let word = item.text("role", "type") {
                    role = Chapter.Role(rawValue: word.lowercased())
                    if role == nil { throw error(field, "has a role “\(word)” that is not known") }
                }
                entries.append(.file(path, title: item.text("title"), role: role))
            } else {
                throw error(field, "must be a list of files")
            }
        }
        return entries
    }

    private func error(_ field: MetadataField, _ problem: String) -> BinderyError {
        let line = source.lines[field.name].map { ":\($0)" } ?? ""
        return BinderyError(.input, "“\(field.name)” \(problem)", path: path + line)
    }
}
