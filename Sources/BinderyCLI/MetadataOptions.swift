internal import ArgumentParser
internal import Bindery
internal import BinderyFiles

/// What the user says about the book; it is stronger than anything the input says.
struct MetadataOptions: ParsableArguments {
    @Option(help: "The title.")
    var title: String?

    @Option(help: "The subtitle.")
    var subtitle: String?

    @Option(help: "An author: \"Name\", \"Name [role]\" or \"Name | Sorted, Name\". May be repeated.")
    var author: [String] = []

    @Option(
        help:
            "A contributor: \"Name [role]\", where the role is a MARC relator such as ill, edt or trl. May be repeated."
    )
    var contributor: [String] = []

    @Option(
        help:
            "The language of the text as a BCP 47 tag, such as en, pt-BR or zh-Hant. Default: found from the text."
    )
    var language: String?

    @Option(help: "The publisher.")
    var publisher: String?

    @Option(help: "The date of publication: 2026, 2026-05 or 2026-05-31.")
    var date: String?

    @Option(help: "What the book is about.")
    var description: String?

    @Option(help: ArgumentHelp("A file with what the book is about.", valueName: "file"))
    var descriptionFile: String?

    @Option(help: "A subject: a keyword, or a BISAC or Thema code. May be repeated.")
    var subject: [String] = []

    @Option(help: "A statement about rights.")
    var rights: String?

    @Option(help: "The series that the book belongs to.")
    var series: String?

    @Option(help: "The place in the series, such as 3 or 2.5.")
    var seriesIndex: String?

    @Option(
        help:
            "An identifier: a URN, a URL, a DOI or a UUID. May be repeated; the first one is the book's own."
    )
    var identifier: [String] = []

    @Option(help: "The ISBN, with or without hyphens.")
    var isbn: String?

    @Option(help: "What the book was made from, such as the address of a web page.")
    var source: String?

    /// The fields in the form in which a book.yaml would give them.
    func fields() throws(BinderyError) -> MetadataFields {
        var fields: [MetadataField] = []
        func add(_ name: String, _ value: String?) {
            if let value { fields.append(MetadataField(name, .text(value))) }
        }
        func add(_ name: String, _ values: [MetadataValue]) {
            if !values.isEmpty { fields.append(MetadataField(name, .list(values))) }
        }
        add("title", title)
        add("subtitle", subtitle)
        add("author", author.map(Self.person))
        add("contributor", contributor.map(Self.person))
        add("lang", language)
        add("publisher", publisher)
        add("date", date)
        add(
            "description",
            try descriptionFile.map { (file) throws(BinderyError) in try Self.text(of: file) } ?? description)
        add("subject", subject.map { .text($0) })
        add("rights", rights)
        add("series", series)
        add("series-index", seriesIndex)
        add("identifier", identifier.map { .text($0) })
        add("isbn", isbn)
        add("source", source)
        return MetadataFields(fields)
    }

    /// A person as `Name [role] | Sorted, Name`.
    static func person(_ text: String) -> MetadataValue {
        let halves = text.split(separator: "|", maxSplits: 1)
        var name = trimmed(halves.first ?? "")
        var fields: [MetadataField] = []
        if name.hasSuffix("]"), let bracket = name.lastIndex(of: "[") {
            fields.append(
                MetadataField("role", .text(trimmed(name[name.index(after: bracket)...].dropLast()))))
            name = trimmed(name[..<bracket])
        }
        if halves.count == 2 { fields.append(MetadataField("file-as", .text(trimmed(halves[1])))) }
        return fields.isEmpty ? .text(name) : .map([MetadataField("name", .text(name))] + fields)
    }

    private static func text(of file: String) throws(BinderyError) -> String {
        let bytes: [UInt8]
        do throws(FileError) {
            bytes = try File.bytes(of: file)
        } catch {
            throw BinderyError(.file, error.description, path: file, underlying: error)
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw BinderyError(.input, "the description is not text in UTF-8", path: file)
        }
        return text
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
