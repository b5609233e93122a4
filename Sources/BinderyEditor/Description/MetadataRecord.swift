import BinderyCore
import BinderyImporter
import BinderyXML

/// What a package says about its book, in fields that an edit takes back.
struct MetadataRecord: Sendable {
    let package: EditablePackage

    /// The fields. Those that the book does not have are empty, so that taking them back takes away what came since.
    var fields: [DataValue.Member] {
        let title = package.mainTitle
        var fields: [DataValue.Member] = [
            .init("title", .text(title?.text ?? "")),
            .init("title-sort", .text(package.titleSort ?? "")),
            .init("subtitle", .text(package.subtitle?.text ?? "")),
            .init("author", people("creator")),
            .init("contributor", people("contributor")),
            .init("series", series),
            .init("language", texts("language")),
            .init("publisher", texts("publisher")),
            .init("date", .text(package.date?.text ?? "")),
            .init("description", texts("description")),
            .init("subject", texts("subject")),
            .init("rights", texts("rights")),
            .init("identifier", identifiers),
        ]
        for name in ["source", "relation", "coverage", "type", "format"] { fields.append(.init(name, texts(name))) }
        fields.append(.init("property", properties))
        fields.append(.init("modified", .text(package.modified ?? "")))
        return fields
    }

    /// The fields as an edit takes them.
    var metadataFields: [MetadataField] { fields.map(\.field) }

    private func texts(_ name: String) -> DataValue {
        .list(package.entries(.dublinCore(name)).filter { !$0.text.isEmpty }.map { .text($0.text) })
    }

    private func people(_ name: String) -> DataValue {
        .list(
            package.entries(.dublinCore(name)).filter { !$0.text.isEmpty }.map { entry in
                let roles = entry.roles
                return [
                    "name": .text(entry.text),
                    "role": roles.count > 1 ? .list(roles.map { .text($0) }) : .text(roles.first ?? ""),
                    "file-as": .text(entry.fileAs ?? ""),
                ]
            })
    }

    private var series: DataValue {
        guard let name = package.seriesName else { return .list([]) }
        return .list([["name": .text(name), "position": .text(package.seriesPosition ?? "")]])
    }

    private var identifiers: DataValue {
        .list(
            package.entries(.dublinCore("identifier")).map { entry in
                var members: [DataValue.Member] = [.init("text", .text(entry.text))]
                if let scheme = entry.stated("scheme") { members.append(.init("scheme", .text(scheme))) }
                return .map(members)
            })
    }

    /// What has no field of its own: properties of EPUB 3 and the `meta` of EPUB 2.
    private var properties: DataValue {
        var values: [DataValue] = []
        for entry in package.entries {
            let name: String
            switch entry.kind {
            case .dublinCore: continue
            case .property(let property): name = property
            case .named(let named): name = named
            }
            guard !entry.text.isEmpty, !Self.ownFields.contains(name) else { continue }
            values.append(["name": .text(name), "value": .text(entry.text)])
        }
        return .list(values)
    }

    private static let ownFields: Set<String> = [
        "belongs-to-collection", "calibre:series", "calibre:series_index", "calibre:title_sort", "cover",
        "dcterms:modified",
    ]
}
