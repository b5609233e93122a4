import BinderyXML

extension Rule<Document> {
    static let renditionIdentifier = Rule(
        RuleDescription(
            "renditions-identifier-unknown", "RSC-005", editions: [.epub3],
            summary: "In META-INF/metadata.xml unique-identifier must be the id of a dc:identifier.",
            rationale: "Without it the publication has no identity. Give the id to the dc:identifier that is meant.",
            reference: .multipleRenditions("sec-publication-metadata"),
            accepts: [.renditions()],
            rejects: [
                .renditions(
                    metadata: Example.metadata(identifier: "<dc:identifier>urn:x:1</dc:identifier>", mark: "◆"))
            ]), .kinds(.metadata)
    ) { document, report in
        guard let root = document.tree.root, let id = root["unique-identifier"].map(XMLWhitespace.trimmed) else {
            return
        }
        let isThere = root.children.contains {
            $0.is(.dc, "identifier") && $0["id"].map(XMLWhitespace.trimmed) == id
        }
        if !isThere { report(root.startTag, "no dc:identifier has the id “\(id)” that unique-identifier names") }
    }

    static let renditionModifiedOnce = Rule(
        RuleDescription(
            "renditions-modified-once", "RSC-005", editions: [.epub3],
            summary: "META-INF/metadata.xml must have dcterms:modified exactly once.",
            rationale:
                "Identifier and date together name a release of the publication. Add one date of its last change.",
            reference: .multipleRenditions("sec-publication-metadata"),
            accepts: [.renditions()],
            rejects: [.renditions(metadata: Example.metadata(modified: "", mark: "◆"))]), .kinds(.metadata)
    ) { document, report in
        guard let root = document.tree.root, root.localName == "metadata" else { return }
        let count = document.modifications.count { $0["refines"] == nil }
        if count != 1 { report(root.startTag, "dcterms:modified stands \(count) times, not once") }
    }

    static let renditionModifiedForm = Rule(
        RuleDescription(
            "renditions-modified-form", "RSC-005", editions: [.epub3],
            summary: "In META-INF/metadata.xml the date of dcterms:modified must have the form CCYY-MM-DDThh:mm:ssZ.",
            rationale: "Programs compare the dates. Write the date in universal time, with a Z at its end.",
            reference: .multipleRenditions("sec-publication-metadata"),
            accepts: [.renditions()],
            rejects: [
                .renditions(
                    metadata: Example.metadata(modified: "◆<meta property=\"dcterms:modified\">2024-01-01</meta>"))
            ]), .kinds(.metadata)
    ) { document, report in
        for element in document.modifications {
            let value = XMLWhitespace.trimmed(element.text)
            if !DateSyntax.isModificationDate(Array(value.utf8)[...]) {
                report(element.startTag, "“\(value)” does not have the form CCYY-MM-DDThh:mm:ssZ")
            }
        }
    }
}

extension Document {
    /// The elements that say when the publication was last changed.
    fileprivate var modifications: [XMLElement] {
        (tree.root?.children).map { children in
            children.filter {
                $0.localName == "meta" && $0["property"].map(XMLWhitespace.trimmed) == "dcterms:modified"
            }
        } ?? []
    }
}
