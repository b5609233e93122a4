import BinderyXML

extension Rule<Node> {
    static let elementNested = Rule(
        RuleDescription(
            "xhtml-element-nested", "RSC-005", editions: [.epub3],
            summary: "Some elements must not stand within others, however deep.",
            rationale: """
                Forms, labels, meters, sound and film do not nest; headers and footers belong to a section, not to \
                each other or to an address; a caption holds no table. Move the inner element out.
                """,
            reference: .html("dom.html#content-models"),
            accepts: [.xhtml("<header><p>One</p></header><footer><p>Two</p></footer>")],
            rejects: [
                .xhtml("<header>◆<header><p>One</p></header></header>"),
                .xhtml("<p><dfn><b>◆<dfn>One</dfn></b></dfn></p>"),
                .xhtml("<table><caption>◆<table><tr><td>1</td></tr></table></caption><tr><td>2</td></tr></table>"),
            ]),
        .nodes(
            .xhtml(
                "audio", "video", "address", "header", "footer", "form", "progress", "meter", "dfn", "table", "label"),
            kinds: .allXHTML)
    ) { node, report in
        let name = node.element.localName
        for outer in forbiddenAround[name] ?? []
        where node.element.ancestors.contains(where: { $0.is(.xhtml, outer) }) {
            report(node.element.startTag, "“\(name)” must not stand in “\(outer)”")
        }
    }

    /// By an element's name, what it must not be in.
    private static let forbiddenAround: [String: [String]] = [
        "audio": ["audio", "video"], "video": ["audio", "video"], "address": ["address"],
        "header": ["address", "header", "footer"], "footer": ["address", "header", "footer"], "form": ["form"],
        "progress": ["progress"], "meter": ["meter"], "dfn": ["dfn"], "table": ["caption"], "label": ["label"],
    ]

    static let ancestorMissing = Rule(
        RuleDescription(
            "xhtml-ancestor-missing", "RSC-005", editions: [.epub3],
            summary: "An area must be in a map, and an image with the attribute ismap in a link.",
            rationale: "Elsewhere they do nothing. Put the element into a map or link, or remove it.",
            reference: .html("image-maps.html#the-area-element"),
            accepts: [.xhtml("<map name=\"m\"><p><area/></p></map>")],
            rejects: [
                .xhtml("<p>◆<area/></p>"), .xhtml("<p>◆<img src=\"data:image/gif;base64,R0lGODlh\" ismap=\"\"/></p>"),
            ]),
        .nodes(.xhtml("area", "img"), kinds: .allXHTML)
    ) { node, report in
        let element = node.element
        if element.localName == "area" {
            if !element.ancestors.contains(where: { $0.is(.xhtml, "map") }) {
                report(element.startTag, "“area” stands outside of a map")
            }
        } else if element["ismap"] != nil,
            !element.ancestors.contains(where: { $0.is(.xhtml, "a") && $0["href"] != nil })
        {
            report(element.startTag, "an image with “ismap” stands outside of a link")
        }
    }
}
