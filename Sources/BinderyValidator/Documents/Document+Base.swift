import BinderyXML

extension Document {
    /// What the URLs of an element are resolved against: the document, or what `base` and `xml:base` make of it.
    func base(of element: XMLElement) -> BaseURL {
        var base = BaseURL(of: part)
        let names = tree.names
        if kind.isXHTML, names.find(.xhtml, "base") != nil,
            let href = tree.root?.firstChild(.xhtml, "head")?.children.first(where: { $0.is(.xhtml, "base") })?["href"]
        {
            base = base.changed(to: href) ?? base
        }
        guard names.find(.xml, "base") != nil else { return base }
        var changes = [element[.xml, "base"]]
        for ancestor in element.ancestors { changes.append(ancestor[.xml, "base"]) }
        for change in changes.reversed() {
            if let change { base = base.changed(to: change) ?? base }
        }
        return base
    }
}
