import BinderyCore
import BinderyXML

extension EditablePackage {
    /// The order in which kinds of metadata stand in a new book, and after which a new one is put.
    private static let order = [
        "identifier", "title", "language", "creator", "contributor", "publisher", "date", "description", "subject",
        "type", "format", "source", "relation", "coverage", "rights",
    ]

    // MARK: Putting in

    /// Puts in Dublin Core elements with what refines them: after the others of their kind, or where they belong.
    mutating func insert(_ markup: [String], _ name: String) throws(BinderyError) {
        try makeMetadata()
        let rank = Self.order.firstIndex(of: name) ?? Self.order.count
        let all = entries
        func rankOf(_ entry: MetadataEntry) -> Int? {
            if case .dublinCore(let name) = entry.kind {
                Self.order.firstIndex(of: name) ?? Self.order.count
            } else {
                nil
            }
        }
        let same = all.last { $0.kind == .dublinCore(name) }
        let before = same ?? all.last { rankOf($0).map { $0 <= rank } ?? false }
        if let before {
            try document.apply([document.inserting(markup, after: before.lastElement(in: self))])
        } else if let first = all.first(where: { rankOf($0) != nil }) {
            try document.apply(markup.map { document.inserting($0, before: first.element) })
        } else if let parent = dublinCoreParent {
            try document.apply([document.appending(markup, to: parent)])
        }
    }

    /// Puts in metadata at the end.
    mutating func append(_ markup: [String]) throws(BinderyError) {
        try makeMetadata()
        try makeExtendedMetadata()
        guard let parent = metaParent else { return }
        try document.apply([document.appending(markup, to: parent)])
    }

    /// Sees to it that there is an element for metadata.
    private mutating func makeMetadata() throws(BinderyError) {
        guard section("metadata") == nil else { return }
        let name = document.writtenPrefix(of: root) + "metadata"
        let declaration = Markup.attribute(named: "xmlns:dc", Self.dublinCoreURI)
        let markup = "<\(name)\(declaration)></\(name)>"
        try document.apply([document.prepending(markup, to: root)])
    }

    /// Sees to it that a package of before EPUB has an element for what is no Dublin Core (OEB Publication Structure
    /// 1.2, section 2.2), in which alone `meta` may stand there.
    private mutating func makeExtendedMetadata() throws(BinderyError) {
        guard let metadata = section("metadata"), isOfOpenEBook(metadata),
            !metadata.children.contains(where: { $0.localName == "x-metadata" })
        else { return }
        let name = document.writtenPrefix(of: metadata) + "x-metadata"
        try document.apply([document.appending("<\(name)></\(name)>", to: metadata)])
    }

    private func isOfOpenEBook(_ metadata: XMLElement) -> Bool {
        document.tree.names.uri(metadata.namespace) == "http://openebook.org/namespaces/oeb-package/1.0/"
    }

    // MARK: Taking away

    /// Takes an entry away with all that refines it.
    mutating func remove(_ entry: MetadataEntry) throws(BinderyError) {
        var gone = [entry.element]
        var ids = [entry.id].compactMap(\.self)
        if let metadata = section("metadata") {
            while let id = ids.popLast() {
                for element in metadata.descendants
                where element["refines"]?.trimmed == "#" + id && !gone.contains(where: { $0.index == element.index }) {
                    gone.append(element)
                    if let inner = element["id"] { ids.append(inner) }
                }
            }
        }
        // An element for more metadata may not be empty.
        if let parent = entry.element.parent, parent.localName == "x-metadata", isOfOpenEBook(parent),
            parent.children.allSatisfy({ child in gone.contains { $0.index == child.index } })
        {
            gone = [parent]
        }
        try document.apply(gone.map(document.removing))
    }

    // MARK: Refinements

    /// Gives an entry a refinement of EPUB 3, changes the one that is there, or takes it away.
    mutating func setRefinement(
        _ property: String, of entry: MetadataEntry, to text: String?, scheme: String? = nil
    ) throws(BinderyError) {
        if let old = entry.refinements.first(where: { $0.property == property }) {
            if let text {
                if old.text != text { try document.apply([document.replacingText(of: old.element, with: text)]) }
                return
            }
            var edits = [document.removing(old.element)]
            // An id that was only there for the refinement goes with it.
            if entry.refinements.count == 1, let id = entry.element.attribute(.none, "id"),
                id.value.hasPrefix(Self.ownPrefix)
            {
                edits.append(document.removing(id))
            }
            return try document.apply(edits)
        }
        guard let text else { return }
        var edits: [TextEdit] = []
        let id: String
        if let known = entry.id {
            id = known
        } else {
            id = document.freeID(Self.ownPrefix + entry.element.localName)
            edits.append(document.setting("id", of: entry.element, to: id))
        }
        let markup = refinement(id, property, text, scheme: scheme)
        edits.append(document.inserting(markup, after: entry.lastElement(in: self)))
        try document.apply(edits)
    }

    /// Gives an entry an attribute of EPUB 2, changes the one that is there, or takes it away.
    mutating func setAttribute(_ name: String, of entry: MetadataEntry, to text: String?) throws(BinderyError) {
        let element = entry.element
        let old = element.attribute(.opf, name) ?? element.attribute(.none, name)
        guard let text else {
            guard let old else { return }
            var edits = [document.removing(old)]
            let others = element.attributes.filter { $0.namespace == .opf }
            if old.namespace == .opf, others.count == 1, let declaration = ownDeclaration(of: element) {
                edits.append(declaration)
            }
            return try document.apply(edits)
        }
        if let old {
            if old.value.trimmed == text { return }
            return try document.apply([document.setting(name, in: old.namespace, of: element, to: text)])
        }
        let markup = packageAttribute(name, text, of: element)
        try document.apply([TextEdit(at: document.endOfAttributes(of: element), markup)])
    }

    /// The removal of a declaration of the prefix `opf` that only this element has.
    private func ownDeclaration(of element: XMLElement) -> TextEdit? {
        let source = document.tree.source
        let word = Array(" xmlns:opf=\"\(Self.packageURI)\"".utf8)
        guard let range = source[element.startTag].firstRange(of: word) else { return nil }
        return TextEdit(range, "")
    }
}

extension MetadataEntry {
    /// The last of the elements that belong to the entry and stand together with it.
    func lastElement(in package: EditablePackage) -> XMLElement {
        guard let id else { return element }
        var last = element
        for sibling in element.parent.map({ Array($0.children) }) ?? [] where sibling.index > element.index {
            guard sibling["refines"]?.trimmed == "#" + id else { break }
            last = sibling
        }
        return last
    }
}
