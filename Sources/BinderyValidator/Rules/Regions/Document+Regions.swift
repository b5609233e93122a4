import BinderyXML

extension Document {
    /// The navigations by regions.
    var regionNavigations: [XMLElement] {
        typedNavigations.filter { $0.types.contains("region-based") }.map(\.element)
    }

    /// The elements of a name in the navigations by regions, each once.
    func regionElements(_ name: String) -> [XMLElement] {
        var seen: Set<Int> = []
        return regionNavigations.flatMap { navigation in
            navigation.descendants.filter { $0.is(.xhtml, name) && seen.insert($0.index).inserted }
        }
    }
}

extension SpecificationReference {
    /// EPUB Region-Based Navigation 1.0.
    static let regionNavigation = other(
        "EPUB Region-Based Navigation 1.0", "https://idpf.org/epub/renditions/region-nav/")
}

extension Example {
    /// A book of fixed layout with a data navigation document.
    static func regions(_ navigation: String, layout: String = "pre-paginated", also: [String] = []) -> Self {
        .book(
            [
                "EPUB/data.xhtml": Example.navigation(toc: navigation).files[0].text,
                "EPUB/c.xhtml": Example.xhtml(
                    "<p>Text</p>",
                    head: layout == "reflowable" ? "" : "<meta name=\"viewport\" content=\"width=100, height=200\"/>"
                ).files[0].text,
                "EPUB/nav.xhtml": Example.navigation().files[0].text,
            ],
            manifest:
                "<item id=\"d\" href=\"data.xhtml\" media-type=\"application/xhtml+xml\" properties=\"data-nav\"/>",
            metadata: "<meta property=\"rendition:layout\">\(layout)</meta>", also: also)
    }
}
