import BinderyCore
import BinderyXML

extension Rule<PackageDocument> {
    static let schoolType = Rule(
        RuleDescription(
            "school-type-missing", "RSC-005", editions: [.epub3],
            summary: "A book for schools must have the dc:type “edupub”.",
            rationale: "Reading systems for schools recognise it by the type. Add it.",
            reference: .education,
            accepts: [.school()],
            rejects: [.school(type: "").marked("<metadata")]),
        RuleScope(profiles: [.edupub])
    ) { package, report in
        guard let metadata = package.metadata, !package.types.contains("edupub") else { return }
        report(metadata.startTag, "the book does not have the dc:type “edupub”")
    }

    static let schoolAccessibility = Rule(
        RuleDescription(
            "school-accessibility", "RSC-005", editions: [.epub3],
            summary: "A book for schools must name its accessibility features, of which “none” is not one.",
            rationale: "Schools must be able to choose books that all pupils can read. Add what the book offers.",
            reference: .education,
            accepts: [.school()],
            rejects: [
                .school(feature: "").marked("<metadata"),
                .school(feature: "<meta property=\"schema:accessibilityFeature\">none</meta>").marked("<metadata"),
            ]),
        RuleScope(profiles: [.edupub])
    ) { package, report in
        guard let metadata = package.metadata else { return }
        let features = package.metas.filter { $0.name == "schema:accessibilityFeature" }.map(\.value)
        if features.isEmpty { report(metadata.startTag, "no accessibility feature is named") }
        if features.contains("none") { report(metadata.startTag, "the accessibility feature “none” is named") }
    }

    static let teacherSource = Rule(
        RuleDescription(
            "school-teacher-source", "RSC-017", .warning, editions: [.epub3],
            summary: "A teacher's edition should name the edition for pupils as its source.",
            rationale: "So both are found together. Add a dc:source with its identifier.",
            reference: .education,
            accepts: [.school(type: "<dc:type>edupub</dc:type>")],
            rejects: [.school(type: "<dc:type>edupub</dc:type>◆<dc:type>teacher-edition</dc:type>")]),
        RuleScope(profiles: [.edupub])
    ) { package, report in
        guard !package.dublinCore.contains(where: { $0.name == "source" }) else { return }
        for entry in package.dublinCore where entry.name == "type" && entry.value == "teacher-edition" {
            report(entry.element.startTag, "the teacher's edition does not name its source")
        }
    }
}

extension Rule<Publication> {
    static let schoolPageList = Rule(
        RuleDescription(
            "school-page-list", "NAV-003", editions: [.epub3],
            summary: "A book for schools that marks the pages of a print edition must have a page list.",
            rationale: "A class turns to a page together. Add a nav of the type page-list to the navigation document.",
            reference: .education,
            accepts: [.book()],
            rejects: [.schoolPages(source: Example.pageSource)]),
        RuleScope(profiles: [.edupub])
    ) { publication, report in
        let lists = publication.facts.values.flatMap(\.navigation.lists)
        guard publication.marksPages, !lists.contains(where: { $0.type == "page-list" }) else { return }
        report(publication.package.root?.startTag, "pages are marked, but there is no list of them")
    }

    static let schoolPageSource = Rule(
        RuleDescription(
            "school-page-source", "OPF-066", editions: [.epub3],
            summary: "A book for schools that marks the pages of a print edition must say of which edition.",
            rationale: "Page numbers mean nothing without it. Add a dc:source, and a meta source-of that refines it.",
            reference: .education,
            accepts: [.book()],
            rejects: [.schoolPages(source: "", also: ["school-page-list"])]),
        RuleScope(profiles: [.edupub])
    ) { publication, report in
        let hasSource = publication.package.metas.contains { $0.name == "source-of" && $0.value == "pagination" }
        guard publication.marksPages, !hasSource else { return }
        report(publication.package.root?.startTag, "pages are marked, but not whose pages they are")
    }

    static let schoolRenditions = Rule(
        RuleDescription(
            "school-renditions-type", "RSC-005", editions: [.epub3],
            summary:
                "If a book for schools has several renditions, META-INF/metadata.xml must have the type “edupub” too.",
            rationale: "It is the publication that is for schools, not one of its renditions. Add the dc:type.",
            reference: .education,
            accepts: [
                .schoolRenditions(
                    common: Example.metadata(
                        modified: """
                            <meta property="dcterms:modified">2024-01-01T00:00:00Z</meta><dc:type>edupub</dc:type>
                            """))
            ],
            rejects: [.schoolRenditions(common: Example.metadata(mark: "◆"))]),
        RuleScope(profiles: [.edupub])
    ) { publication, report in
        guard let document = publication.metaInf["metadata.xml"], document.kind == .metadata,
            let root = document.tree.root, publication.isFirstRendition,
            !root.children.contains(where: { $0.is(.dc, "type") && XMLWhitespace.trimmed($0.text) == "edupub" })
        else { return }
        report(root.startTag, "the publication does not have the dc:type “edupub”", in: document.part)
    }
}

extension Publication {
    /// Whether a document marks where pages of a print edition begin.
    fileprivate var marksPages: Bool { facts.values.contains { $0.types.contains("pagebreak") } }

    /// Whether no other rendition stands before this one.
    fileprivate var isFirstRendition: Bool {
        let rootfile = metaInf["container.xml"]?.tree.elements.first { $0.is(.container, "rootfile") }
        let path = rootfile?["full-path"].map { BaseURL.root.resolve(XMLWhitespace.trimmed($0)).path }
        return path == package.part
    }
}

extension Example {
    /// The package document of a book for schools.
    static func school(
        type: String = "<dc:type>edupub</dc:type>",
        feature: String = "<meta property=\"schema:accessibilityFeature\">tableOfContents</meta>"
    ) -> Self {
        .package(metadata: type + feature, profile: .edupub)
    }

    /// The source of the page numbers.
    static let pageSource = """
        <dc:source id="s">urn:isbn:9780000000019</dc:source><meta refines="#s" property="source-of">pagination</meta>
        """

    /// A book for schools, with the text of its section.
    static func schoolBook(_ section: String = "<p>Text</p>", files: [String: String?] = [:]) -> Self {
        let own = [
            "EPUB/package.opf": Example.school().files[0].text,
            "EPUB/c.xhtml": Example.xhtml("<section><h1>A</h1>\(section)</section>").files[0].text,
        ]
        return .book(files.merging(own) { $1 }, profile: .edupub)
    }

    /// A book for schools in two renditions, with the metadata that they share.
    static func schoolRenditions(common: String) -> Self {
        let files = Example.renditions(metadata: common).files.map { ($0.path, Optional($0.text)) }
        return .schoolBook(files: Dictionary(uniqueKeysWithValues: files))
    }

    /// A book for schools with a page mark.
    static func schoolPages(source: String, also: [String] = []) -> Self {
        let package = Example.package(
            metadata: """
                <dc:type>edupub</dc:type><meta property="schema:accessibilityFeature">tableOfContents</meta>\(source)
                """
        ).marked("<package").files[0].text
        let page = "<section><h1>A</h1><span epub:type=\"pagebreak\" id=\"p\" title=\"1\"></span></section>"
        return .book(
            ["EPUB/package.opf": package, "EPUB/c.xhtml": Example.xhtml(page).files[0].text], profile: .edupub,
            also: also)
    }
}
