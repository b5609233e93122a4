import BinderyXML

extension Rule<Document> {
    static let mapNameRepeated = Rule(
        RuleDescription(
            "xhtml-map-name-repeated", "RSC-005", editions: [.epub3],
            summary: "Each image map of a document must have a name of its own.",
            rationale: "An image finds its map by the name. Give each map a name of its own.",
            reference: .html("image-maps.html#the-map-element"),
            accepts: [.xhtml("<map name=\"a\"><p>A</p></map><map name=\"b\"><p>B</p></map>")],
            rejects: [.xhtml("◆<map name=\"a\"><p>A</p></map>◆<map name=\"a\"><p>B</p></map>")]),
        RuleScope(kinds: .allXHTML)
    ) { document, report in
        let tree = document.tree
        guard let map = tree.names.find(.xhtml, "map") else { return }
        var maps: [String: [XMLElement]] = [:]
        let nodes = tree.nodes
        for index in nodes.indices where nodes[index].name == map {
            let element = tree.element(index)
            if let name = element["name"] { maps[name, default: []].append(element) }
        }
        for (name, elements) in maps where elements.count > 1 {
            for element in elements { report(element.startTag, "two image maps have the name “\(name)”") }
        }
    }
}

extension Rule<Node> {
    static let mapIDDiffers = Rule(
        RuleDescription(
            "xhtml-map-id-differs", "RSC-005", editions: [.epub3],
            summary: "The id of an image map must be its name.",
            rationale: "Older readers look for the id, newer ones for the name. Make both the same.",
            reference: .html("image-maps.html#the-map-element"),
            accepts: [.xhtml("<map name=\"a\" id=\"a\"><p>A</p></map>")],
            rejects: [.xhtml("◆<map name=\"a\" id=\"b\"><p>A</p></map>")]),
        .nodes(.xhtml("map"), kinds: .allXHTML)
    ) { node, report in
        guard let id = node.element["id"], let name = node.element["name"], id != name else { return }
        report(node.element.startTag, "the image map has the name “\(name)” but the id “\(id)”")
    }
}
