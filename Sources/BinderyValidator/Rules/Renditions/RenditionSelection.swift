import BinderyCore
import BinderyXML

extension Rule<Document> {
    static let renditionWithoutSelection = Rule(
        RuleDescription(
            "renditions-selection-missing", "RSC-017", .warning, editions: [.epub3],
            summary: "Each rootfile but the first should say when its rendition is to be chosen.",
            rationale: """
                Without rendition:media, rendition:layout, rendition:language, rendition:accessMode or rendition:label a \
                reading system never shows it. Add one of them.
                """,
            reference: .multipleRenditions("sec-rendition-selection"),
            accepts: [.renditions()],
            rejects: [.renditions(selection: "◆")]), .kinds(.container)
    ) { document, report in
        for rootfile in document.rootfiles.dropFirst()
        where !rootfile.attributes.contains(where: { $0.namespace == .rendition }) {
            report(
                rootfile.startTag, "nothing says when the rendition “\(rootfile["full-path"] ?? "")” is to be chosen")
        }
    }

    static let mappingRepeated = Rule(
        RuleDescription(
            "renditions-mapping-repeated", "RSC-005", editions: [.epub3],
            summary: "META-INF/container.xml must not name more than one mapping document.",
            rationale: "Reading systems look for one. Put all mappings into one document.",
            reference: .multipleRenditions("sec-container-mapping"),
            accepts: [.book()],
            rejects: [
                .container(
                    packageRootfile,
                    after: """
                        ◆<links><link href="EPUB/a.xhtml" rel="mapping" media-type="application/xhtml+xml"/>\
                        <link href="EPUB/b.xhtml" rel="mapping" media-type="application/xhtml+xml"/></links>
                        """)
            ]), .kinds(.container)
    ) { document, report in
        for links in document.tree.elements where links.is(.container, "links") {
            let count = links.children.count { $0.isMappingLink }
            if count > 1 { report(links.startTag, "\(count) mapping documents are named") }
        }
    }

    static let mappingMediaType = Rule(
        RuleDescription(
            "renditions-mapping-media-type", "RSC-005", editions: [.epub3],
            summary: "A mapping document must have the media type application/xhtml+xml.",
            rationale: "Mapping documents are XHTML. Correct the media type.",
            reference: .multipleRenditions("sec-container-mapping"),
            accepts: [.book()],
            rejects: [
                .container(
                    packageRootfile,
                    after: "<links>◆<link href=\"EPUB/c.xhtml\" rel=\"mapping\" media-type=\"text/html\"/></links>")
            ]), .kinds(.container)
    ) { document, report in
        for link in document.tree.elements
        where link.isMappingLink && link["media-type"] != "application/xhtml+xml" {
            report(link.startTag, "the media type of the mapping document is “\(link["media-type"] ?? "")”")
        }
    }

    private static let packageRootfile =
        "<rootfile full-path=\"EPUB/package.opf\" media-type=\"application/oebps-package+xml\"/>"
}

extension XMLElement {
    /// Whether it is the link of `META-INF/container.xml` to a mapping document.
    var isMappingLink: Bool { self.is(.container, "link") && self["rel"] == "mapping" }
}

extension Document {
    /// The rootfiles of a container document, where they belong.
    fileprivate var rootfiles: [XMLElement] {
        (tree.root?.children.filter { $0.is(.container, "rootfiles") } ?? [])
            .flatMap { $0.children.filter { $0.is(.container, "rootfile") } }
    }
}
