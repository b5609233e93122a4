import BinderyXML

extension Rule<Document> {
    static let mappingVersion = Rule(
        RuleDescription(
            "renditions-mapping-version", "RSC-005", editions: [.epub3],
            summary: "A mapping document must say that it follows version 1.0.",
            rationale: "Add <meta name=\"epub.multiple.renditions.version\" content=\"1.0\"/> to its head.",
            reference: .multipleRenditions("sec-mapping-doc-def"),
            accepts: [.mapping()],
            rejects: [.mapping(version: "", "◆<head>")]), .kinds(.mapping)
    ) { document, report in
        for head in document.tree.elements where head.is(.xhtml, "head") {
            let isThere = head.children.contains {
                $0["name"] == "epub.multiple.renditions.version" && $0["content"] == "1.0"
            }
            if !isThere { report(head.startTag, "the mapping document does not state its version") }
        }
    }

    static let mappingNavigation = Rule(
        RuleDescription(
            "renditions-mapping-navigation", "RSC-005", editions: [.epub3],
            summary: "A mapping document must have exactly one nav of the type resource-map.",
            rationale: "It holds the places that correspond to each other. Put all of them into one.",
            reference: .multipleRenditions("sec-mapping-doc-def"),
            accepts: [.mapping()],
            rejects: [.mapping(type: "toc", "◆<body>")]), .kinds(.mapping)
    ) { document, report in
        for body in document.tree.elements where body.is(.xhtml, "body") {
            let count = body.descendants.count {
                $0.is(.xhtml, "nav") && XMLWhitespace.words($0[.epub, "type"]).contains("resource-map")
            }
            if count != 1 { report(body.startTag, "there are \(count) nav elements of the type resource-map, not one") }
        }
    }

    static let mappingNavigationType = Rule(
        RuleDescription(
            "renditions-mapping-navigation-type", "RSC-005", editions: [.epub3],
            summary: "Each nav of a mapping document must have an epub:type.",
            rationale: "It says what the nav is for. Add the type.",
            reference: .multipleRenditions("sec-mapping-doc-def"),
            accepts: [.mapping()],
            rejects: [
                .mapping(
                    "◆<body>",
                    after: "<nav><ul><li><a href=\"a\"></a></li><li><a href=\"b\"></a></li></ul></nav>")
            ]), .kinds(.mapping)
    ) { document, report in
        for body in document.tree.elements where body.is(.xhtml, "body") {
            for nav in body.descendants where nav.is(.xhtml, "nav") && nav[.epub, "type"] == nil {
                report(body.startTag, "a nav does not say what it is for")
            }
        }
    }
}

extension Example {
    /// A book in two renditions with a mapping document; the mark of one of its tags stands before that tag.
    static func mapping(
        version: String = "<meta name=\"epub.multiple.renditions.version\" content=\"1.0\"/>",
        type: String = "resource-map", _ marked: String = "", after: String = ""
    ) -> Self {
        let text = """
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head>\(version)</head>
            <body><nav epub:type="\(type)"><ul><li><a href="EPUB/c.xhtml"></a></li><li><a href="EPUB/nav.xhtml"></a>\
            </li></ul></nav>\(after)</body></html>
            """
        let tag = marked.filter { $0 != mark }
        let place = marked.isEmpty ? nil : text.firstRange(of: tag)
        return .renditions(
            links: "<links><link href=\"map.xhtml\" rel=\"mapping\" media-type=\"application/xhtml+xml\"/></links>",
            mapping: place.map { text.replacingCharacters($0, with: marked) } ?? text)
    }
}

extension String {
    fileprivate func replacingCharacters(_ range: Range<String.Index>, with text: String) -> String {
        String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
    }
}
