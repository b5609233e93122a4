import BinderyXML

extension Document {
    /// The elements of XHTML, if the document is or may hold an index.
    var indexElements: [XMLElement] {
        guard context.isIndexContent else { return [] }
        return tree.elements.filter { $0.namespace == .xhtml }
    }
}

extension XMLElement {
    /// The words of its `epub:type`.
    var terms: [String] { XMLWhitespace.words(self[.epub, "type"]) }

    /// Whether it has one of these terms.
    func hasAnyTerm(_ wanted: String...) -> Bool { terms.contains { wanted.contains($0) } }

    /// Whether it is a list of entries, by its term or because it stands in an index.
    var isEntryList: Bool {
        if hasTerm("index-entry-list") { return true }
        return self.is(.xhtml, "ul") && self[.epub, "type"] == nil && ancestors.contains { $0.hasTerm("index") }
            && !ancestors.contains { $0.hasTerm("index-headnotes") }
    }

    /// Whether it is an entry by its place in a list of entries.
    var isImpliedEntry: Bool {
        guard self.is(.xhtml, "li"), let parent, parent.is(.xhtml, "ul") else { return false }
        return parent.isEntryList
    }

    /// The nearest element around it with a type, or of one of these names.
    func nearestTyped(or names: String...) -> XMLElement? {
        ancestors.first { $0.namespace == .xhtml && ($0[.epub, "type"] != nil || names.contains($0.localName)) }
    }

    /// The elements in it with no typed element, nor one of a name, in between.
    func direct(boundary name: String) -> [XMLElement] {
        descendants.filter { $0.namespace == .xhtml && $0.nearestTyped(or: name)?.index == index }
    }

    /// Whether it stands directly in an entry.
    var isInEntry: Bool {
        guard let around = nearestTyped(or: "li") else { return false }
        return around.hasTerm("index-entry") || around.isImpliedEntry
    }

    /// Whether it stands directly in a list item that is an entry by its place.
    var isInImpliedEntry: Bool { nearestTyped(or: "li")?.isImpliedEntry ?? false }
}
