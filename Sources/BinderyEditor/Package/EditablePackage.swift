import BinderyCore
import BinderyXML

/// A package document that is changed (EPUB 3.3, section 5; Open Packaging Format 2.0.1).
struct EditablePackage: Sendable {
    /// The document.
    var document: EditableDocument
    /// Whether metadata takes the form of EPUB 3.
    let isEPUB3: Bool

    /// Reads a package document.
    ///
    /// - Parameter original: the bytes with which it began, if it has changed since.
    /// - Throws: ``BinderyError`` of code `input` if it is not well-formed or no package document.
    init(_ bytes: [UInt8], part: PartPath, original: [UInt8]? = nil) throws(BinderyError) {
        document = try EditableDocument(bytes, part: part, original: original)
        guard document.root.localName == "package" else {
            throw BinderyError(
                .input, "the root element is “\(document.root.localName)”, and not that of a package document",
                path: part.string)
        }
        let version = document.root["version"]?.trimmed ?? ""
        if version.hasPrefix("3") {
            isEPUB3 = true
        } else if version.hasPrefix("2") || version.hasPrefix("1") {
            isEPUB3 = false
        } else {
            // A package without a version is what its metadata looks like.
            isEPUB3 = document.tree.elements.contains { $0.localName == "meta" && $0["property"] != nil }
        }
    }

    /// The part that the document is.
    var part: PartPath { document.part }
    /// The root element.
    var root: XMLElement { document.root }

    /// The element of the package that has a name, in whatever namespace a faulty book has put it.
    func section(_ name: String) -> XMLElement? {
        root.children.first { $0.localName == name }
    }

    /// The element in which Dublin Core stands: `metadata`, or what very old books have inside it.
    var dublinCoreParent: XMLElement? {
        section("metadata").map { metadata in metadata.children.first { $0.localName == "dc-metadata" } ?? metadata }
    }

    /// The element in which `meta` stands.
    var metaParent: XMLElement? {
        guard let metadata = section("metadata") else { return nil }
        let old = metadata.children.first { $0.localName == "x-metadata" }
        return old ?? (metadata.children.contains { $0.localName == "dc-metadata" } ? nil : metadata) ?? metadata
    }

    /// All metadata in document order.
    var entries: [MetadataEntry] {
        guard let metadata = section("metadata") else { return [] }
        var elements: [XMLElement] = []
        for child in metadata.children {
            if child.localName == "dc-metadata" || child.localName == "x-metadata" {
                elements += child.children
            } else {
                elements.append(child)
            }
        }
        // A book that has bound the prefix to another namespace means the same elements.
        let isStrict = elements.contains { $0.namespace == .dc }
        let own = metadata.namespace
        var entries: [MetadataEntry] = []
        var refinements: [String: [MetadataEntry.Refinement]] = [:]
        for element in elements {
            if element.namespace == .dc || (!isStrict && element.namespace != own) {
                entries.append(entry(element, .dublinCore(element.localName)))
            } else if element.localName == "meta" {
                if let property = element["property"]?.trimmed {
                    if let target = element["refines"]?.trimmed {
                        let id = String(target.drop { $0 == "#" })
                        let text = element.text.trimmed
                        refinements[id, default: []].append(.init(element: element, property: property, text: text))
                    } else {
                        entries.append(entry(element, .property(property)))
                    }
                } else if let name = element["name"]?.trimmed {
                    let content = (element["content"] ?? element.text).trimmed
                    entries.append(
                        MetadataEntry(element: element, kind: .named(name), text: content, refinements: []))
                }
            }
        }
        guard !refinements.isEmpty else { return entries }
        for index in entries.indices {
            if let id = entries[index].id { entries[index].refinements = refinements[id] ?? [] }
        }
        return entries
    }

    private func entry(_ element: XMLElement, _ kind: MetadataEntry.Kind) -> MetadataEntry {
        MetadataEntry(element: element, kind: kind, text: element.text.trimmed, refinements: [])
    }

    /// The entries of a kind in document order.
    func entries(_ kind: MetadataEntry.Kind) -> [MetadataEntry] {
        entries.filter { $0.kind == kind }
    }

    /// The value of a `meta` of EPUB 2.
    func named(_ name: String) -> MetadataEntry? {
        entries.first { $0.kind == .named(name) }
    }

    /// The `dc:identifier` that stands for the book.
    var uniqueIdentifier: MetadataEntry? {
        let id = root["unique-identifier"]?.trimmed
        return entries(.dublinCore("identifier")).first { $0.id?.trimmed == id && id != nil }
    }
}
