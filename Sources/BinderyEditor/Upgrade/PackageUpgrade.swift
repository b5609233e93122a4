import BinderyBuilder
import BinderyCore
import BinderyXML

/// The change of a package document from EPUB 2 to EPUB 3.
struct PackageUpgrade {
    var package: EditablePackage
    var remarks: [Remark] = []

    private struct Facts {
        var roles: [String] = []
        var fileAs: String?
        var identifierType: String?
    }

    init(package: EditablePackage) {
        self.package = package
    }

    /// Makes the change.
    mutating func run() throws(BinderyError) {
        try removeDocumentType()
        try flattenMetadata()
        try removeForeignMetadata()
        try upgradeDates()
        try upgradeElements()
        try upgradeSections()
        let document = package.document
        try package.document.apply([document.setting("version", of: package.root, to: "3.0")])
        package = try EditablePackage(
            package.document.bytes, part: package.part, original: package.document.original)
        try addMissing()
        try declarePrefixes()
        if let series = package.named("calibre:series")?.text, !series.isEmpty, package.collections.isEmpty {
            let id = package.document.freeID(EditablePackage.ownPrefix + "series")
            var markup = [
                package.property("belongs-to-collection", series, id: id),
                package.refinement(id, "collection-type", "series"),
            ]
            if let position = package.seriesPosition {
                markup.append(package.refinement(id, "group-position", EditablePackage.number(position)))
            }
            try package.append(markup)
        }
    }

    /// Gives the package the identifier and the language that every book must have.
    private mutating func addMissing() throws(BinderyError) {
        if package.uniqueIdentifier == nil {
            let names = [package.mainTitle?.text ?? ""] + package.authors.map(\.text)
            var id = package.root["unique-identifier"]?.trimmed ?? ""
            if id.isEmpty || package.document.freeID(id) != id { id = package.document.freeID("pub-id") }
            let markup = package.dublinCore(
                "identifier", "urn:uuid:\(NameBasedUUID(of: names))", attributes: Markup.attribute(named: "id", id))
            try package.insert([markup], "identifier")
            if package.root["unique-identifier"]?.trimmed != id {
                let document = package.document
                try package.document.apply([document.setting("unique-identifier", of: package.root, to: id)])
            }
            remarks.append(Remark(.warning, "the book had no identifier of its own; it has one now"))
        }
        if package.entries(.dublinCore("language")).isEmpty {
            try package.insert([package.dublinCore("language", "und")], "language")
            remarks.append(Remark(.warning, "the book does not name its language; say it with --language"))
        }
    }

    /// Prefixes that books use as if they were reserved, with what they stand for.
    private static let vocabularies = [
        "ibooks": "http://vocabulary.itunes.apple.com/rdf/ibooks/vocabulary-extensions-1.0/"
    ]

    /// Declares the prefixes of properties that EPUB 2 took no notice of (EPUB 3.3, section 5.4.1).
    private mutating func declarePrefixes() throws(BinderyError) {
        let declared = package.root["prefix"] ?? ""
        let used = Set(
            package.document.tree.elements.compactMap { element in
                element["property"]?.trimmed.split(separator: ":").first.map(String.init)
            })
        let missing = Self.vocabularies.filter { used.contains($0.key) && !declared.contains($0.key + ":") }
        if missing.isEmpty { return }
        let new = missing.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
        let all = ([declared.trimmed].filter { !$0.isEmpty } + new).joined(separator: " ")
        try package.document.apply([package.document.setting("prefix", of: package.root, to: all)])
    }

    /// Takes away a document type that names a file elsewhere, as packages of before EPUB do (EPUB 3.3, section 3.9).
    /// One that declares something of its own stays.
    private mutating func removeDocumentType() throws(BinderyError) {
        let tree = package.document.tree
        guard let doctype = tree.prolog.doctype, doctype.publicID != nil || doctype.systemID != nil,
            let range = DocumentType.range(in: tree.source), !tree.source[range].contains(UInt8(ascii: "["))
        else { return }
        try package.document.apply([package.document.removing(range)])
    }

    /// Takes away the boxes in which very old books have their metadata.
    private mutating func flattenMetadata() throws(BinderyError) {
        let document = package.document
        guard let metadata = package.section("metadata") else { return }
        let boxes = metadata.children.filter { $0.localName == "dc-metadata" || $0.localName == "x-metadata" }
        guard !boxes.isEmpty else { return }
        var edits: [TextEdit] = []
        var declarations = ""
        for box in boxes {
            for declaration in document.tree.namespaceDeclarations where declaration.node == box.index {
                let markup = Markup.attribute(named: "xmlns:" + declaration.prefix, declaration.uri)
                if !declaration.prefix.isEmpty, !declarations.contains(markup) { declarations += markup }
            }
            edits.append(TextEdit(box.startTag, ""))
            let content = document.content(of: box)
            if content.upperBound < box.range.upperBound {
                edits.append(TextEdit(content.upperBound..<box.range.upperBound, ""))
            }
        }
        edits.append(TextEdit(at: document.endOfAttributes(of: metadata), declarations))
        try package.document.apply(edits)
    }

    /// Takes away what EPUB 3 does not know: empty elements, and those of other vocabularies.
    private mutating func removeForeignMetadata() throws(BinderyError) {
        guard let metadata = package.section("metadata") else { return }
        var gone: [XMLElement] = []
        for element in metadata.children {
            let isDublinCore = element.namespace == .dc
            let isMeta = element.localName == "meta"
            if isDublinCore, !element.hasText {
                gone.append(element)
            } else if isMeta, element["property"] == nil, element["name"] == nil || element["content"] == nil {
                gone.append(element)
            } else if !isDublinCore, !isMeta, element.localName != "link" {
                gone.append(element)
                remarks.append(
                    Remark(.omission, "\(element.localName) = \(element.text.collapsed), which EPUB 3 does not know"))
            }
        }
        try package.document.apply(gone.map(package.document.removing))
    }

    /// Leaves one date; the date of making gets a property of its own.
    private mutating func upgradeDates() throws(BinderyError) {
        let document = package.document
        let dates = package.entries(.dublinCore("date"))
        let kept = package.date?.element.index ?? dates.first?.element.index
        var edits: [TextEdit] = []
        for date in dates where date.element.index != kept {
            let event = date.stated("event")?.lowercased() ?? ""
            edits.append(document.removing(date.element))
            if event == "creation" {
                edits.append(
                    TextEdit(
                        at: date.element.range.upperBound,
                        String(decoding: document.tree.source[document.blank(before: date.element)], as: UTF8.self)
                            + package.property("dcterms:created", date.text)))
            } else if event != "modification" {
                remarks.append(
                    Remark(.omission, "the date \(date.text)\(event.isEmpty ? "" : " (\(event))"): EPUB 3 has one date")
                )
            }
        }
        try package.document.apply(edits)
    }

    /// Turns the attributes of EPUB 2 into refinements.
    private mutating func upgradeElements() throws(BinderyError) {
        let count = package.entries.count
        let uniqueID = package.root["unique-identifier"]?.trimmed
        for index in 0..<count {
            let entry = package.entries[index]
            guard case .dublinCore(let name) = entry.kind else { continue }
            let document = package.document
            var facts = Facts()
            facts.fileAs = entry.stated("file-as")
            facts.roles = entry.stated("role").map { [Relator($0)?.code ?? $0] } ?? []
            var edits: [TextEdit] = []
            for attribute in entry.element.attributes {
                let isKnown =
                    attribute.namespace == .xml
                    || (attribute.namespace == .none && ["id", "dir"].contains(attribute.localName))
                if !isKnown { edits.append(document.removing(attribute)) }
            }
            if name == "identifier", let scheme = entry.stated("scheme")?.lowercased() {
                facts.identifierType = ["isbn": "15", "doi": "06"][scheme]
                let isPlain = !entry.text.contains(":") && facts.identifierType == nil && scheme != "uuid"
                if isPlain, entry.id != uniqueID, scheme != "uri" {
                    edits.append(document.replacingText(of: entry.element, with: "\(scheme):\(entry.text)"))
                }
            }
            try package.document.apply(edits)
            try refine(index, facts)
        }
    }

    private mutating func refine(_ index: Int, _ facts: Facts) throws(BinderyError) {
        for role in facts.roles where role.utf8.count == 3 {
            try package.setRefinement("role", of: package.entries[index], to: role, scheme: "marc:relators")
        }
        if let fileAs = facts.fileAs, !fileAs.isEmpty {
            try package.setRefinement("file-as", of: package.entries[index], to: fileAs)
        }
        if let type = facts.identifierType {
            try package.setRefinement(
                "identifier-type", of: package.entries[index], to: type, scheme: "onix:codelist5")
        }
    }

    /// Takes away sections and attributes that EPUB 3 does not know.
    private mutating func upgradeSections() throws(BinderyError) {
        let document = package.document
        let allowed: [String: Set<String>] = [
            "item": ["id", "href", "media-type", "fallback", "properties", "media-overlay"],
            "itemref": ["idref", "id", "linear", "properties"], "spine": ["id", "toc", "page-progression-direction"],
            "manifest": ["id"], "reference": ["type", "title", "href"], "guide": [],
            "package": ["id", "version", "unique-identifier", "prefix", "dir"],
        ]
        var edits: [TextEdit] = []
        for element in document.tree.elements {
            if element.localName == "tours" {
                edits.append(document.removing(element))
                continue
            }
            guard let known = allowed[element.localName],
                !element.ancestors.contains(where: { $0.localName == "tours" })
            else { continue }
            for attribute in element.attributes
            where attribute.namespace == .none && !known.contains(attribute.localName) {
                edits.append(document.removing(attribute))
            }
            if element.localName == "item" {
                let types = ["text/html": "application/xhtml+xml", "image/jpg": "image/jpeg"]
                if let type = types[element["media-type"]?.lowercased() ?? ""] {
                    edits.append(document.setting("media-type", of: element, to: type))
                }
            }
        }
        try package.document.apply(edits)
    }
}
