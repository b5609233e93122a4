import BinderyXML

extension Document {
    /// The `nav` elements that have a type, with the words of it.
    var typedNavigations: [(element: XMLElement, types: [String])] {
        tree.elements.lazy.filter { $0.is(.xhtml, "nav") }.compactMap { element in
            element[.epub, "type"].map { (element, XMLWhitespace.words($0)) }
        }
    }
}

extension XMLElement {
    /// Whether a reader finds something in it: text, the alternative of a picture, or a label.
    var hasLabel: Bool {
        if hasText { return true }
        if children.contains(where: { $0.is(.xhtml, "img") && !($0["alt"] ?? "").isBlank }) { return true }
        return !(self["aria-label"] ?? "").isBlank
            || descendants.contains { !($0["aria-label"] ?? "").isBlank }
    }

    /// Whether it is `h1` to `h6`.
    var isNumberedHeading: Bool {
        namespace == .xhtml && ["h1", "h2", "h3", "h4", "h5", "h6"].contains(localName)
    }

    /// The links in its lists.
    var listLinks: [XMLElement] {
        descendants.filter { $0.is(.xhtml, "a") && $0.isInList(of: self) }
    }

    /// Whether a list stands between it and an element around it.
    func isInList(of outer: XMLElement) -> Bool {
        ancestors.contains { $0.is(.xhtml, "ol") && $0.index > outer.index }
    }
}

extension String {
    /// Whether it holds white space only.
    var isBlank: Bool { utf8.allSatisfy(\.isXMLWhitespace) }
}

extension Example {
    /// A navigation document alone with other things in its body than the minimal ones.
    static func navigation(
        toc: String = "<nav epub:type=\"toc\"><ol><li><a href=\"c.xhtml\">Chapter</a></li></ol></nav>",
        _ more: String = "", also: [String] = []
    ) -> Self {
        document(
            .navigation,
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops">
            <head><title>Contents</title></head>
            <body>\(toc)\(more)</body>
            </html>
            """, also: also)
    }
}
