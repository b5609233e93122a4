import BinderyCore
import BinderyXML

extension PackageDocument {
    /// Writes everything that is known about the book.
    mutating func writeMetadata() {
        element("metadata") { document in
            document.xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/")
            if !document.plan.isEPUB3 { document.xml.attribute("xmlns:opf", "http://www.idpf.org/2007/opf") }
            document.writeIdentifiers()
            document.writeTitles()
            let metadata = document.plan.metadata
            for tag in metadata.languages { document.dublinCore("dc:language", tag.description) }
            for (number, creator) in zip(1..., metadata.creators) {
                document.write(creator, "dc:creator", id: "creator-\(number)", defaultRoles: ["aut"])
            }
            for (number, contributor) in zip(1..., metadata.contributors) {
                document.write(contributor, "dc:contributor", id: "contributor-\(number)", defaultRoles: [])
            }
            for publisher in metadata.publishers { document.dublinCore("dc:publisher", publisher) }
            document.writeDates()
            if !metadata.description.isBlank { document.dublinCore("dc:description", metadata.description) }
            document.writeSubjects()
            for text in metadata.types { document.dublinCore("dc:type", text) }
            for text in metadata.sources { document.dublinCore("dc:source", text) }
            for text in metadata.relations { document.dublinCore("dc:relation", text) }
            for text in metadata.coverage { document.dublinCore("dc:coverage", text) }
            for text in metadata.rights { document.dublinCore("dc:rights", text) }
            document.writeCollections()
            document.writeAccessibility()
            if document.plan.coverFile != nil { document.namedMeta("cover", "cover-image") }
            if metadata.isVertical { document.namedMeta("primary-writing-mode", "vertical-rl") }
        }
    }

    private mutating func writeIdentifiers() {
        for (number, identifier) in zip(1..., plan.metadata.identifiers) {
            let id = number == 1 ? "pub-id" : "pub-id-\(number)"
            dublinCore("dc:identifier", identifier.text) { document in
                if number == 1 || document.plan.isEPUB3 { document.xml.attribute("id", id) }
                if !document.plan.isEPUB3, let scheme = identifier.scheme.name {
                    document.xml.attribute("opf:scheme", scheme)
                }
            }
            if let code = identifier.scheme.onixCode {
                refine(id, "identifier-type", code) { $0.xml.attribute("scheme", "onix:codelist5") }
            }
        }
    }

    private mutating func writeTitles() {
        let metadata = plan.metadata
        for (number, title) in zip(1..., metadata.titles) {
            let id = "title-\(number)"
            dublinCore("dc:title", title.text) { document in
                if document.plan.isEPUB3 { document.xml.attribute("id", id) }
            }
            if metadata.titles.count > 1 || title.kind != .main { refine(id, "title-type", title.kind.rawValue) }
            let fileAs = title.fileAs.isBlank ? SortForm.title(title.text, labels: plan.labels) : title.fileAs
            if let fileAs, fileAs != title.text {
                refine(id, "file-as", fileAs)
                if number == 1 { namedMeta("calibre:title_sort", fileAs) }
            }
            refine(id, title.alternateScripts)
        }
    }

    private mutating func write(_ person: Contributor, _ name: StaticString, id: String, defaultRoles: [String]) {
        let relators = person.roles.compactMap { Relator($0)?.code }
        let roles = relators.isEmpty ? defaultRoles : relators
        let fileAs = person.fileAs.isBlank ? SortName.of(person: person.name, language: plan.language) : person.fileAs
        dublinCore(name, person.name) { document in
            if document.plan.isEPUB3 { return document.xml.attribute("id", id) }
            if let fileAs { document.xml.attribute("opf:file-as", fileAs) }
            if let role = roles.first { document.xml.attribute("opf:role", role) }
        }
        for role in roles { refine(id, "role", role) { $0.xml.attribute("scheme", "marc:relators") } }
        if let fileAs, fileAs != person.name { refine(id, "file-as", fileAs) }
        refine(id, person.alternateScripts)
    }

    private mutating func writeDates() {
        let metadata = plan.metadata
        if !metadata.date.isEmpty {
            dublinCore("dc:date", metadata.date) { document in
                if !document.plan.isEPUB3 { document.xml.attribute("opf:event", "publication") }
            }
        }
        if plan.isEPUB3 {
            property("dcterms:modified", metadata.modified)
        } else {
            dublinCore("dc:date", String(metadata.modified.prefix(10))) {
                $0.xml.attribute("opf:event", "modification")
            }
        }
    }

    private mutating func writeSubjects() {
        for (number, subject) in zip(1..., plan.metadata.subjects) {
            let hasCode = !subject.term.isEmpty
            dublinCore("dc:subject", subject.text) { document in
                if hasCode, document.plan.isEPUB3 { document.xml.attribute("id", "subject-\(number)") }
            }
            guard hasCode else { continue }
            refine("subject-\(number)", "authority", subject.authority)
            refine("subject-\(number)", "term", subject.term)
        }
    }

    /// Writes series both ways: as EPUB 3 has them, and as most libraries read them.
    private mutating func writeCollections() {
        for (number, collection) in zip(1..., plan.metadata.collections) where plan.isEPUB3 {
            property("belongs-to-collection", collection.name, id: "series-\(number)")
            refine("series-\(number)", "collection-type", collection.kind.rawValue)
            if !collection.position.isEmpty { refine("series-\(number)", "group-position", collection.position) }
        }
        guard let series = plan.metadata.collections.first(where: { $0.kind == .series }) else { return }
        namedMeta("calibre:series", series.name)
        if !series.position.isEmpty { namedMeta("calibre:series_index", series.position) }
    }
}

extension PackageDocument {
    /// Writes an element of Dublin Core.
    private mutating func dublinCore(
        _ name: StaticString, _ text: String, attributes: (inout PackageDocument) -> Void = { _ in }
    ) {
        xml.line()
        xml.start(name)
        attributes(&self)
        xml.text(text)
        xml.end()
    }

    /// Writes a property of the book; only EPUB 3 has them.
    mutating func property(_ name: StaticString, _ text: String, id: String? = nil) {
        guard plan.isEPUB3 else { return }
        xml.line()
        xml.start("meta")
        xml.attribute("property", name.description)
        if let id { xml.attribute("id", id) }
        xml.text(text)
        xml.end()
    }

    /// Writes what is known about another piece of metadata; only EPUB 3 can say it.
    private mutating func refine(
        _ id: String, _ name: StaticString, _ text: String, attributes: (inout PackageDocument) -> Void = { _ in }
    ) {
        guard plan.isEPUB3 else { return }
        xml.line()
        xml.start("meta")
        xml.attribute("refines", "#" + id)
        xml.attribute("property", name.description)
        attributes(&self)
        xml.text(text)
        xml.end()
    }

    private mutating func refine(_ id: String, _ scripts: [AlternateScript]) {
        for script in scripts {
            refine(id, "alternate-script", script.text) { $0.xml.attribute("xml:lang", script.language) }
        }
    }

    /// Writes metadata in the form of EPUB 2, which EPUB 3 allows too. Old readers want the name first.
    mutating func namedMeta(_ name: StaticString, _ content: String) {
        xml.line()
        xml.start("meta")
        xml.attribute("name", name.description)
        xml.attribute("content", content)
        xml.endEmpty()
    }
}

extension Identifier.Scheme {
    /// The name of the scheme in EPUB 2.
    fileprivate var name: String? {
        switch self {
        case .isbn: "ISBN"
        case .doi: "DOI"
        case .uuid: "UUID"
        case .uri: "URI"
        case .other: nil
        }
    }

    /// The code of the scheme in ONIX code list 5.
    fileprivate var onixCode: String? {
        switch self {
        case .isbn: "15"
        case .doi: "06"
        case .uuid, .uri, .other: nil
        }
    }
}
