import BinderyCore
import BinderyXML

extension Rule<Publication> {
    static let missingItem = Rule(
        RuleDescription(
            "manifest-file-missing", "RSC-001",
            summary: "Every item of the manifest must be in the book.",
            rationale: """
                The file was left out or is called otherwise; capitals count. Add the file, correct the path or remove \
                the item.
                """,
            reference: .epub33("sec-item-elem"),
            accepts: [.book()],
            rejects: [.book(manifest: "◆<item id=\"s\" href=\"a.css\" media-type=\"text/css\"/>")])
    ) { publication, report in
        var seen: Set<PartPath> = [publication.package.part]
        for item in publication.package.items {
            guard let part = item.part, !publication.container.contains(part), seen.insert(part).inserted else {
                continue
            }
            report(item.element.startTag, "“\(item.href)” is not in the book")
        }
    }
}
