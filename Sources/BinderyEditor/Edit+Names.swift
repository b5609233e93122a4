public import BinderyCore
import BinderyValidator

extension Edit {
    /// The edits that give some metadata by its name values, and no others; without values it goes.
    ///
    /// - Parameter name: one of the names that ``BookDescription/metadata`` has, or any other one of metadata.
    /// - Throws: ``BinderyError`` of code `usage` for values that make no sense.
    public static func setting(_ name: String, to values: [String]) throws(BinderyError) -> [Edit] {
        let first = values.first ?? ""
        func people() throws(BinderyError) -> [Person] {
            try values.map { (text) throws(BinderyError) in try Person(parsing: text) }
        }
        switch name.hasPrefix("dc:") ? String(name.dropFirst(3)) : name {
        case "title": return values.isEmpty ? [.set("title", [])] : [.title(first)]
        case "subtitle": return [.subtitle(first)]
        case "author", "creator": return [name == "author" ? .authors(try people()) : .creators(try people())]
        case "contributor": return [.contributors(try people())]
        case "series": return [.series(first)]
        case "series-index": return [.seriesPosition(first)]
        case "date":
            guard first.isEmpty || DateSyntax.isW3CDate(Array(first.trimmed.utf8)[...]) else {
                throw BinderyError(.usage, "“\(first)” is no date such as 2026, 2026-05 or 2026-05-31")
            }
            return [.date(first)]
        case "isbn", "doi", "uuid": return [.identifier(scheme: name, value: first)]
        case "identifier":
            if values.isEmpty { throw BinderyError(.usage, "every book must have its identifier; give it another one") }
            return try values.map { (text) throws(BinderyError) in try identifier(text) }
        case "cover":
            return values.isEmpty ? [.removeCover] : [.cover(Resource(file: first))]
        case "language", "lang": return [.set("language", values)]
        default: return [.set(name, values)]
        }
    }

    /// Reads an identifier as `SCHEME:VALUE`, as a URN or as an address.
    ///
    /// - Throws: ``BinderyError`` of code `usage` if it names no system.
    public static func identifier(_ text: String) throws(BinderyError) -> Edit {
        let parts = text.trimmed.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
        switch (parts.first?.lowercased() ?? "", parts.count) {
        case ("urn", 3): return .identifier(scheme: parts[1].lowercased(), value: parts[2])
        case ("http", 2...), ("https", 2...): return .identifier(scheme: "uri", value: text.trimmed)
        case (_, 2...):
            let value = parts.dropFirst().joined(separator: ":")
            return .identifier(scheme: parts[0], value: value)
        default:
            if ISBN(text) != nil { return .identifier(scheme: "isbn", value: text) }
            throw BinderyError(.usage, "“\(text)” is no identifier such as isbn:9783161484100 or doi:10.1000/182")
        }
    }
}

extension Edit {
    /// What the `meta` of EPUB 2 is to call the cover; `nil` for an edit of anything else.
    var coverName: String? {
        if case .set("meta:cover", let texts) = self { texts.first ?? "" } else { nil }
    }
}
