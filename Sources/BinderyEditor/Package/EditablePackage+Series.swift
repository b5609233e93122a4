import BinderyCore
import BinderyXML

extension EditablePackage {
    /// The series that the book says it belongs to, in the form of EPUB 3.
    var collections: [MetadataEntry] {
        entries(.property("belongs-to-collection")).filter {
            ($0.refinement("collection-type") ?? "series") == "series"
        }
    }

    /// The name of the series, in whatever form it stands.
    var seriesName: String? { collections.first?.text ?? named("calibre:series")?.text }

    /// The place in the series, in whatever form it stands.
    var seriesPosition: String? {
        collections.first?.refinement("group-position") ?? named("calibre:series_index")?.text
    }

    /// Makes the book part of a series, in the forms in which it names one, or that its version has.
    mutating func setSeries(_ name: String, position: String?) throws(BinderyError) {
        guard !name.isEmpty else { return try removeSeries() }
        let calibre = named("calibre:series")
        if let old = collections.first {
            try setText(of: old, to: name)
        } else if calibre == nil {
            guard isEPUB3 else {
                try append([named("calibre:series", name)])
                return try setSeriesPosition(position)
            }
            let id = document.freeID(Self.ownPrefix + "series")
            try append([
                property("belongs-to-collection", name, id: id), refinement(id, "collection-type", "series"),
            ])
        }
        if let calibre = named("calibre:series") { try setText(of: calibre, to: name) }
        try setSeriesPosition(position)
    }

    /// Gives the book another place in its series.
    mutating func setSeriesPosition(_ position: String?) throws(BinderyError) {
        guard let position else { return }
        guard seriesName != nil else {
            throw BinderyError(.usage, "the book belongs to no series in which it could have a place; name one too")
        }
        let text = position.isEmpty ? nil : position
        if let collection = collections.first {
            let old = collection.refinement("group-position")
            if old.map({ Self.number($0) }) != text.map({ Self.number($0) }) {
                try setRefinement("group-position", of: collection, to: text)
            }
        }
        guard let series = named("calibre:series") else { return }
        switch (named("calibre:series_index"), text) {
        case (let index?, let text?):
            if Self.number(index.text) != Self.number(text) { try setText(of: index, to: text) }
        case (let index?, nil): try remove(index)
        case (nil, let text?):
            try document.apply([document.inserting(named("calibre:series_index", text), after: series.element)])
        case (nil, nil): break
        }
    }

    private mutating func removeSeries() throws(BinderyError) {
        while let collection = collections.first { try remove(collection) }
        for name in ["calibre:series", "calibre:series_index"] {
            while let entry = named(name) { try remove(entry) }
        }
    }

    /// A place in a series without zeros that say nothing: `3` for `3.0`.
    static func number(_ text: String) -> String {
        var text = text.trimmed
        guard text.contains(".") else { return text }
        while text.hasSuffix("0") { text.removeLast() }
        if text.hasSuffix(".") { text.removeLast() }
        return text
    }
}
