import BinderyXML

extension Rule<Node> {
    static let microdataWithoutValue = Rule(
        RuleDescription(
            "xhtml-microdata-value", "RSC-005", editions: [.epub3],
            summary: "A microdata property on a link, object, sound or film must have a URL.",
            rationale: "The URL is the value of the property. Add href, data or src, or put the property elsewhere.",
            reference: .html("microdata.html#values"),
            accepts: [.xhtml("<p id=\"a\" itemscope=\"\"><a itemprop=\"url\" href=\"#a\">A</a></p>")],
            rejects: [
                .xhtml("<p itemscope=\"\">◆<a itemprop=\"url\">A</a></p>", also: ["markup-attribute-missing"])
            ]
        ),
        .nodes(.attributes("itemprop"), kinds: .allXHTML)
    ) { node, report in
        guard node.element.namespace == .xhtml else { return }
        let name = node.element.localName
        let needed: String
        switch name {
        case "a", "area": needed = "href"
        case "iframe", "embed", "object": needed = "data"
        case "audio", "video": needed = "src"
        default: return
        }
        if node.element[needed] == nil {
            report(node.element.startTag, "“\(name)” has “itemprop”, but not “\(needed)”")
        }
    }
}
