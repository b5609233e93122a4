internal import ArgumentParser
internal import Bindery

/// What the user says about the book; it is stronger than anything the input says.
struct MetadataOptions: ParsableArguments {
    @OptionGroup
    var stated: StatedMetadata

    @Option(
        help: ArgumentHelp(
            "The language of the text as a BCP 47 tag, such as en, pt-BR or zh-Hant. Default: found from the text.",
            valueName: "tag"))
    var language: String?

    @Option(
        help: ArgumentHelp("A subject: a keyword, or a BISAC or Thema code. May be repeated.", valueName: "subject"))
    var subject: [String] = []

    @Option(help: "An identifier: a URN, a URL, a DOI or a UUID. May be repeated; the first one is the book's own.")
    var identifier: [String] = []

    /// The fields in the form in which a book.yaml would give them.
    func fields() throws(BinderyError) -> MetadataFields {
        var fields: [MetadataField] = []
        func add(_ name: String, _ value: String?) {
            if let value { fields.append(MetadataField(name, .text(value))) }
        }
        func add(_ name: String, _ values: [MetadataValue]) {
            if !values.isEmpty { fields.append(MetadataField(name, .list(values))) }
        }
        add("title", stated.title)
        add("subtitle", stated.subtitle)
        add("author", stated.author.map(Self.person))
        add("contributor", stated.contributor.map(Self.person))
        add("lang", language)
        add("publisher", stated.publisher)
        add("date", stated.date)
        add("description", try stated.descriptionText())
        add("subject", subject.map { .text($0) })
        add("rights", stated.rights)
        add("series", stated.series)
        add("series-index", stated.seriesIndex)
        add("identifier", identifier.map { .text($0) })
        add("isbn", stated.isbn)
        add("source", stated.source)
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

    private static func trimmed(_ text: some StringProtocol) -> String {
        String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
