internal import BinderyCore

extension MetadataReader {
    /// Series and sets that the book belongs to.
    mutating func collections() -> [Collection] {
        let found = fields(["belongs-to-collection", "series", "collection", "collections", "calibre:series"])
        let positions = texts([
            "group-position", "series-index", "series-number", "series-position", "calibre:series-index", "volume",
        ])
        let kind = texts(["collection-type", "series-type"]).first
        var collections: [Collection] = []
        for field in found {
            for item in field.value.items {
                guard let text = item.texts.first else { continue }
                var collection = Self.collection(text)
                if let position = item.text("position", "group-position", "index", "number", "series-index") {
                    collection.position = position
                }
                if let type = item.text("type", "collection-type") ?? kind {
                    if let kind = Collection.Kind(rawValue: type.lowercased()) {
                        collection.kind = kind
                    } else {
                        warn("“\(type)” is no type of collection; say series or set", field)
                    }
                }
                if !collections.contains(where: { $0.name == collection.name }) { collections.append(collection) }
            }
        }
        if collections.count == 1, collections[0].position.isEmpty, let position = positions.first {
            collections[0].position = Self.position(position) ?? position
        }
        for collection in collections where !collection.position.isEmpty && Self.position(collection.position) == nil {
            let reason = "“\(collection.position)” is no place in a series, such as 3 or 2.5"
            if let field = found.first { warn(reason, field) }
        }
        return collections.map { collection in
            var collection = collection
            collection.position = Self.position(collection.position) ?? ""
            return collection
        }
    }

    /// A series as people write it: “The Sound #3”, “The Sound, Book 3”, “The Sound [3]”, “Part 3 of The Sound”.
    private static func collection(_ text: String) -> Collection {
        if let rest = text.dropping(prefix: "part "), let range = rest.firstRange(of: " of "),
            let position = position(String(rest[..<range.lowerBound]))
        {
            return Collection(String(rest[range.upperBound...]).trimmingBlanks, position: position)
        }
        var words = text.split(separator: " ").map(String.init)
        guard words.count > 1, let position = position(words.removeLast()) else { return Collection(text) }
        let last = text[text.index(before: text.endIndex)]
        let marker = words.last.map { $0.lowercased().filter { $0.isLetter } } ?? ""
        let isMarked = markers.contains(marker) && words.count > 1
        guard isMarked || last == "]" || last == ")" || text.split(separator: " ").last?.hasPrefix("#") == true else {
            return Collection(text)
        }
        if isMarked { words.removeLast() }
        let name = words.joined(separator: " ")
        return Collection(String(name.reversed().drop { ",:;-– ".contains($0) }.reversed()), position: position)
    }

    private static let markers: Set<String> = [
        "book", "vol", "volume", "part", "no", "nr", "band", "buch", "tome", "livre", "libro", "livro", "книга", "том",
    ]

    /// A place in a series: digits with at most two dots between them (EPUB 3.3, `group-position`).
    private static func position(_ text: String) -> String? {
        let plain = text.filter { !"#[]() ".contains($0) }
        let numbers = plain.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...3).contains(numbers.count),
            numbers.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
        else { return nil }
        return plain
    }
}
