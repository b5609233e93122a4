import BinderyCore
import BinderyXML

/// What `META-INF/container.xml` says: where the package documents are.
struct OpenedContainer {
    /// `META-INF/container.xml`.
    let document: Document
    /// The package documents, in their order; the first is the one that every reading system shows.
    private(set) var packageParts: [PartPath] = []

    /// Where `container.xml` stands.
    static let part = PartPath("META-INF/container.xml")

    /// Finds the package documents; `nil` where none can be checked, which is then reported.
    static func read(
        _ container: OpenContainer, _ worker: Worker, _ options: ValidatorOptions, _ report: inout Reporter
    ) -> OpenedContainer? {
        guard container.contains(part) else {
            report.add(.containerMissing, nil, "there is no file “META-INF/container.xml”")
            return nil
        }
        guard let bytes = container.bytes(of: part, &report) else {
            report.add(.archiveEntryReadable, nil, "“\(part)” cannot be unpacked", in: part)
            report.add(.packageUnnamed, nil, "“\(part)” cannot be read, so that no package is known", in: part)
            return nil
        }
        let context = DocumentContext(
            part: part, kind: .container, edition: .epub3, profile: options.profile, isInPublication: true)
        var opened = OpenedContainer(document: worker.parse(bytes, context))
        return opened.findPackages(container, &report) ? opened : nil
    }

    /// The elements that name package documents, those without a path too.
    var rootfiles: [XMLElement] {
        document.tree.elements.filter { element in
            element.is(.container, "rootfile")
                && element["media-type"].map(XMLWhitespace.trimmed) == "application/oebps-package+xml"
        }
    }

    /// Whether there are several renditions, each with a package document of its own.
    var hasRenditions: Bool { rootfiles.count > 1 }

    /// Where the document is that says which places of the renditions correspond.
    var mappingPart: PartPath? {
        document.tree.elements.first { $0.isMappingLink }?["href"].flatMap { BaseURL.root.resolve($0).path }
    }

    private mutating func findPackages(_ container: OpenContainer, _ report: inout Reporter) -> Bool {
        var own = Reporter(part: Self.part, rule: .packageUnnamed)
        var hasPaths = false
        var isMissing = false
        for element in rootfiles {
            guard let path = element["full-path"].map(XMLWhitespace.trimmed) else {
                own.add(.packagePathMissing, element.startTag, "a rootfile does not say where it is")
                continue
            }
            guard !path.isEmpty else {
                own.add(.packagePathEmpty, element.startTag, "the path of a rootfile is empty")
                continue
            }
            hasPaths = true
            let url = BaseURL.root.resolve(path)
            if let part = url.path, url.fragment == nil, container.contains(part) {
                if !packageParts.contains(part) { packageParts.append(part) }
            } else if !isMissing {
                // Nothing more can be said when the first is missing.
                isMissing = true
                own.add(.packageMissing, element.startTag, "the package document “\(path)” is not there")
                own.add(url, url: path, element.startTag, isInPublication: true)
            }
        }
        if !hasPaths {
            if document.tree.fault != nil || document.tree.encoding.form != .utf8 { XMLRules.check(document, &own) }
            own.add(.packageUnnamed, nil, "no rootfile names a package document")
        }
        report.add(Locator.locate(own.findings, in: document.tree.source, part: Self.part))
        return hasPaths && !isMissing
    }
}
