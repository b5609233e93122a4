extension RuleArea {
    /// What URLs lead to.
    static let references = RuleArea(
        nodes: [.unregisteredScheme, .linkEmpty], publications: [.references],
        readers: [
            .invalidURL, .fileURL, .leakingURL, .queryInURL, .dataLink, .missingLinkedResource, .undeclaredResource,
            .remoteResource, .insecureResource, .missingFallback, .foreignPicture, .foreignPictureSource,
            .statedTypeDiffers, .linkToResource, .linkOutsideSpine, .searchKeyOutsideSpine, .fragmentOfImage,
            .fragmentOfStyleSheet, .fragmentMissing, .partWithoutFragment, .fragmentOfOtherKind,
        ])
}

extension Example {
    /// A book with a second document.
    static func content(
        _ body: String, head: String = "", properties: String = "", files: [String: String?] = [:],
        manifest: String = "", metadata: String = "", also: [String] = []
    ) -> Self {
        let stated = properties.isEmpty ? "" : " properties=\"\(properties)\""
        return .book(
            ["EPUB/d.xhtml": Example.xhtml(body, head: head).files[0].text].merging(files) { _, last in last },
            manifest: """
                <item id="d" href="d.xhtml" media-type="application/xhtml+xml"\(stated)/>\(manifest)
                """,
            spine: "<itemref idref=\"c\"/><itemref idref=\"d\"/>", metadata: metadata, also: also)
    }

    /// A book of EPUB 2 with another document than the minimal one.
    static func chapter2(_ body: String, manifest: String = "", also: [String] = []) -> Self {
        .book2(["EPUB/c.xhtml": Example.xhtml2(body).files[0].text], manifest: manifest, also: also)
    }

    /// A book with a drawing in the spine.
    static func drawing(_ content: String, also: [String] = []) -> Self {
        .book(
            [
                "EPUB/a.svg": """
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 1 1">\
                \(content)</svg>
                """
            ],
            manifest: "<item id=\"a\" href=\"a.svg\" media-type=\"image/svg+xml\"/>",
            spine: "<itemref idref=\"c\"/><itemref idref=\"a\"/>", also: also)
    }
}
