import BinderyCore
import BinderyXML

extension EditablePackage {
    /// The Dublin Core elements (DCMI Metadata Terms, section 3).
    private static let dublinCoreNames: Set<String> = [
        "contributor", "coverage", "creator", "date", "description", "format", "identifier", "language", "publisher",
        "relation", "rights", "source", "subject", "title", "type",
    ]

    /// What a name that somebody gives stands for in this book.
    func kind(named name: String) throws(BinderyError) -> MetadataEntry.Kind {
        let plain = name.hasPrefix("dc:") ? String(name.dropFirst(3)) : name
        if Self.dublinCoreNames.contains(plain) { return .dublinCore(plain) }
        if name.hasPrefix("meta:") { return .named(String(name.dropFirst(5))) }
        if named(name) != nil { return .named(name) }
        if !entries(.property(name)).isEmpty { return .property(name) }
        guard let colon = name.firstIndex(of: ":"), colon != name.startIndex else {
            throw BinderyError(
                .usage,
                "“\(name)” is no name of metadata; say one such as publisher, dc:relation or schema:accessMode")
        }
        return isEPUB3 && name[..<colon] != "calibre" ? .property(name) : .named(name)
    }

    /// Makes the metadata of a name say some texts, and no others; none takes it away.
    mutating func set(_ name: String, to texts: [String]) throws(BinderyError) {
        let kind = try kind(named: name)
        if case .dublinCore(let name) = kind { return try setTexts(name, texts) }
        let before = entries(kind)
        for (entry, text) in zip(before, texts).reversed() { try setText(of: entry, to: text) }
        for entry in entries(kind).dropFirst(texts.count).reversed() { try remove(entry) }
        let new = texts.dropFirst(before.count)
        if !new.isEmpty { try append(new.map { markup(kind, $0) }) }
    }

    /// Adds a text to the metadata of a name, unless it says it already.
    mutating func add(_ name: String, _ text: String) throws(BinderyError) {
        let kind = try kind(named: name)
        guard !entries(kind).contains(where: { $0.text.collapsed == text.collapsed }) else { return }
        if case .dublinCore(let name) = kind {
            try insert([dublinCore(name, text)], name)
        } else if let last = entries(kind).last {
            try document.apply([document.inserting(markup(kind, text), after: last.lastElement(in: self))])
        } else {
            try append([markup(kind, text)])
        }
    }

    /// Takes away the metadata of a name that says a text.
    mutating func remove(_ name: String, _ text: String) throws(BinderyError) {
        let kind = try kind(named: name)
        while let entry = entries(kind).first(where: { $0.text.collapsed == text.collapsed }) { try remove(entry) }
    }

    private func markup(_ kind: MetadataEntry.Kind, _ text: String) -> String {
        switch kind {
        case .dublinCore(let name): dublinCore(name, text)
        case .property(let name): property(name, text)
        case .named(let name): named(name, text)
        }
    }
}
