extension MetadataValue {
    /// The words in the value: one text for a text, one for each item of a list, the main one of a map.
    var texts: [String] {
        switch self {
        case .text(let text):
            let text = text.trimmingBlanks
            return text.isEmpty ? [] : [text]
        case .list(let values): return values.flatMap(\.texts)
        case .map: return text("text", "name", "title", "value", "label").map { [$0] } ?? []
        }
    }

    /// The items of a list, or the value itself.
    var items: [MetadataValue] {
        if case .list(let values) = self { values } else { [self] }
    }

    /// Whether there are no words in the value.
    var isEmpty: Bool {
        switch self {
        case .text(let text): text.trimmingBlanks.isEmpty
        case .list(let values): values.allSatisfy(\.isEmpty)
        case .map(let fields): fields.allSatisfy(\.value.isEmpty)
        }
    }

    /// The words of the first field of a map that has one of the names and any words.
    func text(_ names: String...) -> String? {
        for name in names {
            if let text = self[name]?.texts.first { return text }
        }
        return nil
    }

    /// The value of a field of a map.
    subscript(name: String) -> MetadataValue? {
        guard case .map(let fields) = self else { return nil }
        return fields.first { $0.key == name }?.value
    }
}

extension String {
    /// The words between separators, without blanks around them and without empty ones.
    func parts(separatedBy separators: Set<Character>) -> [String] {
        split { separators.contains($0) }.map(\.trimmingBlanks).filter { !$0.isEmpty }
    }

    /// The string without the given words at its beginning, whatever their case; `nil` if it does not begin so.
    func dropping(prefix: String) -> String? {
        guard lowercased().hasPrefix(prefix.lowercased()) else { return nil }
        return String(dropFirst(prefix.count)).trimmingBlanks
    }
}
