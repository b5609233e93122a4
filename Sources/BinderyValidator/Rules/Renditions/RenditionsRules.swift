import BinderyCore

extension RuleArea {
    /// Publications in several renditions.
    static let renditions = RuleArea(
        documents: [
            .renditionWithoutSelection, .mappingRepeated, .mappingMediaType, .mappingVersion, .mappingNavigation,
            .mappingNavigationType, .renditionIdentifier, .renditionModifiedOnce, .renditionModifiedForm,
        ],
        readers: [.renditionMetadataMissing, .renditionsInEPUB2])
}

extension SpecificationReference {
    /// A section of EPUB Multiple-Rendition Publications 1.1, by its anchor.
    static func multipleRenditions(_ anchor: String) -> Self {
        .other(
            "EPUB Multiple-Rendition Publications 1.1, \(anchor)", "https://www.w3.org/TR/epub-multi-rend-11/#\(anchor)"
        )
    }
}

extension RuleDescription {
    static let renditionMetadataMissing = RuleDescription(
        "renditions-metadata-missing", "RSC-019", .warning, editions: [.epub3],
        summary: "A publication in several renditions should have a file META-INF/metadata.xml.",
        rationale: "It says what the renditions have in common: above all the identifier of the publication.",
        reference: .multipleRenditions("sec-publication-metadata"),
        accepts: [.renditions()],
        rejects: [.renditions(metadata: nil, unplaced: 1)])

    static let renditionsInEPUB2 = RuleDescription(
        "renditions-in-epub2", "PKG-013", editions: [.epub2],
        summary: "A publication of EPUB 2 must have one package document only.",
        rationale: "Reading systems of EPUB 2 know of one rendition. Remove the other rootfiles.",
        reference: .ocf201("3.5.1"),
        accepts: [.book2()],
        rejects: [
            .book2([
                "META-INF/container.xml": """
                <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>
                <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
                <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
                </rootfiles></container>◆
                """
            ])
        ])
}

extension Example {
    /// A book in two renditions, which share their files.
    static func renditions(
        selection: String = "rendition:layout=\"pre-paginated\"", metadata: String? = metadata(), links: String = "",
        mapping: String? = nil, unplaced: Int = 0
    ) -> Self {
        let second =
            "<rootfile full-path=\"EPUB/package.opf\" media-type=\"application/oebps-package+xml\" \(selection)/>"
        let container = """
            <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"
              xmlns:rendition="http://www.idpf.org/2013/rendition"><rootfiles>
            <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
            \(selection.first == mark ? String(mark) + second.filter { $0 != mark } : second)</rootfiles>\(links)</container>
            """
        return .book(
            ["META-INF/container.xml": container, "META-INF/metadata.xml": metadata, "map.xhtml": mapping],
            unplaced: unplaced)
    }

    /// The metadata that the renditions of a book share.
    static func metadata(
        identifier: String = "<dc:identifier id=\"id\">urn:isbn:9780000000002</dc:identifier>",
        modified: String = "<meta property=\"dcterms:modified\">2024-01-01T00:00:00Z</meta>", mark: String = ""
    ) -> String {
        """
        \(mark)<metadata xmlns="http://www.idpf.org/2013/metadata" xmlns:dc="http://purl.org/dc/elements/1.1/"
          unique-identifier="id">\(identifier)\(modified)</metadata>
        """
    }
}
