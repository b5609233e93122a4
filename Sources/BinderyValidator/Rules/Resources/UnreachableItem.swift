import BinderyCore
import BinderyXML

extension RuleDescription {
    static let unreachableItem = RuleDescription(
        "spine-item-unreachable", "OPF-096", editions: [.epub3],
        summary: "A link must lead to what is in the spine but not part of the reading order.",
        rationale: """
            Reading systems pass over items with linear="no" unless the reader follows a link. Link to the document, from \
            the table of contents for instance, or remove the attribute.
            """,
        reference: .epub33("attrdef-itemref-linear"),
        accepts: [
            .book(
                [
                    "EPUB/c.xhtml": Example.xhtml("<p><a href=\"d.xhtml\">d</a></p>").files[0].text,
                    "EPUB/d.xhtml": Example.xhtml("<p>d</p>").files[0].text,
                ], manifest: notes, spine: "<itemref idref=\"c\"/><itemref idref=\"d\" linear=\"no\"/>")
        ],
        rejects: [
            .book(
                ["EPUB/d.xhtml": Example.xhtml("<p>d</p>").files[0].text], manifest: "◆" + notes,
                spine: "<itemref idref=\"c\"/><itemref idref=\"d\" linear=\"no\"/>")
        ])

    static let unreachableItemWithScripts = RuleDescription(
        "spine-item-reachable-by-script", "OPF-096b", .usage, editions: [.epub3],
        summary: "A script may have to lead to what is in the spine but not part of the reading order.",
        rationale: "No link leads to the document. See whether one of the scripts of the book does.",
        reference: .epub33("attrdef-itemref-linear"),
        accepts: [.content("<p>a</p>", head: "<script>scroll(0, 0)</script>", properties: "scripted")],
        rejects: [
            .book(
                [
                    "EPUB/d.xhtml": Example.xhtml("<p>d</p>", head: "<script>scroll(0, 0)</script>").files[0].text
                ],
                manifest: """
                    ◆<item id="d" href="d.xhtml" media-type="application/xhtml+xml" properties="scripted"/>
                    """,
                spine: "<itemref idref=\"c\"/><itemref idref=\"d\" linear=\"no\"/>")
        ])

    private static let notes = "<item id=\"d\" href=\"d.xhtml\" media-type=\"application/xhtml+xml\"/>"
}

extension Rule<Publication> {
    static let unreachableItem = Rule(.unreachableItem) { publication, report in
        let package = publication.package
        let wanted = package.spine.filter { !$0.isLinear }.compactMap(\.item)
        if wanted.isEmpty { return }
        var reached: Set<Int> = []
        for reference in publication.references where reference.kind == .hyperlink {
            if let place = publication.place(of: reference) { reached.insert(place) }
        }
        let rule: RuleDescription = publication.hasScripts ? .unreachableItemWithScripts : .unreachableItem
        for place in wanted where reached.insert(place).inserted {
            let item = package.items[place]
            report.add(rule, item.element.startTag, "no link leads to “\(item.href)”")
        }
    }
}
