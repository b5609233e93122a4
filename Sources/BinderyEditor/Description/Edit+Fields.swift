import BinderyBuilder
public import BinderyCore
import BinderyFiles
import BinderyImporter

extension Edit {
    /// The edits that give a book the metadata of a file: YAML or JSON as `bindery show` prints it, a `book.yaml`, or
    /// the package document of another book.
    ///
    /// - Throws: ``BinderyError`` of code `file` if the file cannot be read, of code `input` if it makes no sense.
    public static func edits(from file: String) throws(BinderyError) -> [Edit] {
        let bytes = try Resource(file: file).bytes()
        if file.lowercased().hasSuffix(".opf") {
            let package = try EditablePackage(bytes, part: PartPath(file))
            let record = MetadataRecord(package: package)
            return [.metadata(WrittenMetadata(package), try edits(record.metadataFields))]
        }
        let all = try YAMLDocument(bytes[...], file: file, firstLine: 1).fields
        var fields = all.fields
        if case .map(let inner)? = all["metadata"] { fields = inner }
        do throws(BinderyError) {
            let edits = try edits(fields)
            return all["package"].flatMap(WrittenMetadata.init).map { [.metadata($0, edits)] } ?? edits
        } catch {
            throw error.inBook(file)
        }
    }

    /// The edits that fields of metadata stand for; those that say how a book is made stand for none.
    static func edits(_ fields: [MetadataField]) throws(BinderyError) -> [Edit] {
        var edits: [Edit] = []
        let byName = Dictionary(fields.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        for field in fields {
            let value = field.value
            switch field.name {
            case "title":
                guard let title = value.words.first else { continue }
                let fileAs = (byName["title-sort"] ?? value["file-as"]).map { $0.words.first ?? "" }
                edits.append(.title(title, fileAs: fileAs))
            case "subtitle": edits.append(.subtitle(value.words.first ?? ""))
            case "author", "authors", "creator", "creators": edits.append(.creators(try people(value)))
            case "contributor", "contributors": edits.append(.contributors(try people(value)))
            case "series", "belongs-to-collection": edits += series(value, byName)
            case "series-index", "group-position":
                if byName["series"] == nil, byName["belongs-to-collection"] == nil {
                    edits.append(.seriesPosition(value.words.first ?? ""))
                }
            case "date": edits.append(.date(value.words.first ?? ""))
            case "identifier", "identifiers":
                let texts = value.all.compactMap { item in
                    item.words.first.map { IdentifierText($0, scheme: item["scheme"]?.words.first) }
                }
                if !texts.isEmpty { edits.append(.identifiers(texts)) }
            case "isbn": if let isbn = value.words.first { edits.append(.identifier(scheme: "isbn", value: isbn)) }
            case "lang", "language", "languages":
                if !value.words.isEmpty { edits.append(.set("language", value.words)) }
            case "publisher", "description", "rights", "source", "relation", "coverage", "type", "format":
                edits.append(.set(field.name, value.words))
            case "subject", "subjects", "keywords", "tags": edits.append(.set("subject", value.words))
            case "property": edits += properties(value)
            default: continue
            }
        }
        return edits
    }

    private static func people(_ value: MetadataValue) throws(BinderyError) -> [Person] {
        var people: [Person] = []
        for item in value.all {
            guard let name = item.words.first else { continue }
            let roles = (item["role"] ?? item["roles"]).map { $0.words }
            people.append(Person(name, roles: roles, fileAs: item["file-as"].map { $0.words.first ?? "" }))
        }
        return people
    }

    private static func series(_ value: MetadataValue, _ fields: [String: MetadataValue]) -> [Edit] {
        guard let first = value.all.first, let name = first.words.first else { return [.series("")] }
        let position =
            (first["position"] ?? first["index"] ?? fields["series-index"] ?? fields["group-position"]).map {
                $0.words.first ?? ""
            }
        return [.series(name, position: position)]
    }

    private static func properties(_ value: MetadataValue) -> [Edit] {
        var names: [String] = []
        var texts: [String: [String]] = [:]
        for item in value.all {
            guard let name = item["name"]?.words.first else { continue }
            if texts[name] == nil { names.append(name) }
            texts[name, default: []] += item["value"]?.words ?? []
        }
        return names.map { .set($0, texts[$0] ?? []) }
    }
}

extension MetadataValue {
    /// The texts: of a map, its main one.
    var words: [String] {
        switch self {
        case .text(let text): text.trimmed.isEmpty ? [] : [text]
        case .list(let values): values.flatMap(\.words)
        case .map:
            ["text", "name", "title", "value"].lazy.compactMap { self[$0]?.words.first }.first.map { [$0] } ?? []
        }
    }

    /// The values of a list, or the value itself.
    var all: [MetadataValue] {
        if case .list(let values) = self { values } else { [self] }
    }

    /// A value of a map.
    subscript(name: String) -> MetadataValue? {
        if case .map(let fields) = self { fields.first { $0.name == name }?.value } else { nil }
    }
}
