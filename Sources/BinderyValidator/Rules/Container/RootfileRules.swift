import BinderyCore

extension RuleDescription {
    /// What ``OpenedContainer`` and the reading of packages report.
    static let rootfileRules = [
        containerMissing, packageUnnamed, packagePathMissing, packagePathEmpty, packageMissing, packageVersion,
        packageCutShort,
    ]

    static let containerMissing = RuleDescription(
        "container-missing", "RSC-002", .fatal,
        summary: "A publication must have a file “META-INF/container.xml”.",
        rationale: "Reading systems find the package document by it. Add it.",
        reference: .epub33("sec-container-metainf-container.xml"),
        accepts: [.book()],
        rejects: [.book(["META-INF/container.xml": nil], unplaced: 1)])

    static let packageUnnamed = RuleDescription(
        "container-without-package", "RSC-003",
        summary: "META-INF/container.xml must name a package document.",
        rationale: """
            Without it a reading system does not know where the publication begins. Add a rootfile with full-path, and \
            with the media type application/oebps-package+xml.
            """,
        reference: .epub33("sec-container-metainf-container.xml"),
        accepts: [.book()],
        rejects: [
            .container("<rootfile full-path=\"EPUB/package.opf\" media-type=\"application/xml\"/>", end: "◆")
        ])

    static let packagePathMissing = RuleDescription(
        "container-path-missing", "OPF-016",
        summary: "A rootfile must have the attribute full-path.",
        rationale: "The package document cannot be found otherwise. Add its path from the root of the publication.",
        reference: .epub33("sec-container-metainf-container.xml"),
        accepts: [.book()],
        rejects: [
            .container(
                "◆<rootfile media-type=\"application/oebps-package+xml\"/>", also: ["container-without-package"])
        ])

    static let packagePathEmpty = RuleDescription(
        "container-path-empty", "OPF-017",
        summary: "The attribute full-path of a rootfile must not be empty.",
        rationale: "The package document cannot be found otherwise. Write its path from the root of the publication.",
        reference: .epub33("sec-container-metainf-container.xml"),
        accepts: [.book()],
        rejects: [
            .container(
                "◆<rootfile full-path=\"\" media-type=\"application/oebps-package+xml\"/>",
                also: ["container-without-package"])
        ])

    static let packageMissing = RuleDescription(
        "container-package-missing", "OPF-002", .fatal,
        summary: "The package document that META-INF/container.xml names must be there.",
        rationale: "Nothing can be read without it. Correct the path, which counts from the root of the publication.",
        reference: .epub33("sec-container-metainf-container.xml"),
        accepts: [.book()],
        rejects: [
            .container("◆<rootfile full-path=\"EPUB/other.opf\" media-type=\"application/oebps-package+xml\"/>")
        ])

    static let packageVersion = RuleDescription(
        "package-version-unknown", "OPF-001",
        summary: "A package document must say its version: “2.0” or “3.0”.",
        rationale: """
            It decides by which rules the publication is read. Write version="3.0", also for publications of EPUB 3.1, \
            3.2 and 3.3.
            """,
        reference: .epub33("attrdef-package-version"),
        accepts: [.book()],
        rejects: [
            .book(["EPUB/package.opf": "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"4.0\"/>◆"]),
            .book(["EPUB/package.opf": "<guide xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\"/>◆"]),
        ])

    static let packageCutShort = RuleDescription(
        "package-metadata-unreadable", "RSC-016", .fatal,
        summary: "The metadata of a package document must be readable to their end.",
        rationale: "What kind of publication it is stands in them. Put the XML right.",
        reference: .epub33("sec-xml-constraints"),
        accepts: [.book()],
        rejects: [
            .book(
                [
                    "EPUB/package.opf": """
                    <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="a"><metadata>◆
                    """
                ], also: ["xml-well-formed", "package-unique-identifier-not-found"])
        ])
}

extension Example {
    /// A minimal book whose `META-INF/container.xml` has these rootfiles.
    static func container(
        _ rootfiles: String, after: String = "", end: String = "", files: [String: String?] = [:], also: [String] = []
    ) -> Self {
        var files = files
        files["META-INF/container.xml"] = """
            <?xml version="1.0" encoding="UTF-8"?>
            <container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"
              xmlns:rendition="http://www.idpf.org/2013/rendition"><rootfiles>\(rootfiles)</rootfiles>\(after)</container>\(end)
            """
        return .book(files, also: also)
    }
}
