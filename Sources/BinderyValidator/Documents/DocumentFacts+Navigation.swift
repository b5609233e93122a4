import BinderyXML

extension DocumentFacts {
    /// Takes down the lists of a navigation document or a data navigation document.
    mutating func collectNavigation(_ document: Document) {
        let base = BaseURL(of: document.part)
        for (element, types) in document.typedNavigations {
            let type = ["landmarks", "page-list", "toc", "region-based"].first { types.contains($0) }
            var list = NavigationFacts.List(type: type ?? types.first ?? "", range: element.startTag)
            for link in element.descendants where link.is(.xhtml, "a") {
                guard let href = link["href"].map(XMLWhitespace.trimmed) else { continue }
                list.links.append(
                    NavigationFacts.Link(
                        target: ResourceTarget(base.resolve(href)), url: href, range: link.startTag))
            }
            navigation.lists.append(list)
        }
    }
}
