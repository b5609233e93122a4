import BinderyCore
import BinderyXML

extension RuleDescription {
    static let remoteItem = RuleDescription(
        "manifest-item-remote", "RSC-006", editions: [.epub3],
        summary: "Only sound, film and fonts of the manifest may lie outside the book.",
        rationale: """
            A book must be whole without a network. Put the file into the book; if nothing uses it, remove the item.
            """,
        reference: .epub33("sec-resource-locations"),
        accepts: [
            .book(manifest: "<item id=\"a\" href=\"https://example.org/a.mp3\" media-type=\"audio/mpeg\"/>")
        ],
        rejects: [.book(manifest: "◆<item id=\"a\" href=\"https://example.org/a.png\" media-type=\"image/png\"/>")])

    static let remoteItemWithScripts = RuleDescription(
        "manifest-item-remote-by-script", "RSC-006b", .usage, editions: [.epub3],
        summary: "Only scripts may fetch other things than sound, film and fonts from outside the book.",
        rationale: "No document refers to the item. See whether one of the scripts of the book fetches it.",
        reference: .epub33("sec-resource-locations"),
        accepts: [.content("<p>a</p>", head: "<script>fetch(0)</script>", properties: "scripted")],
        rejects: [
            .content(
                "<p>a</p>", head: "<script>fetch(0)</script>", properties: "scripted",
                manifest: "◆<item id=\"a\" href=\"https://example.org/a.json\" media-type=\"application/json\"/>")
        ])
}

extension Rule<Publication> {
    static let remoteItem = Rule(.remoteItem) { publication, report in
        let package = publication.package
        guard package.items.contains(where: { $0.isRemote && !$0.mayBeRemote }) else { return }
        let inSpine = Set(package.spine.compactMap(\.item))
        let guide = package.guide.compactMap { package.remoteItem(at: $0.href) }
        let used = Set(publication.references.compactMap { publication.place(of: $0) } + guide)
        let hasScripts = publication.hasScripts
        for (place, item) in package.items.enumerated() where item.isRemote && !item.mayBeRemote {
            // What a document refers to is reported there.
            if item.mediaType == "application/x-shockwave-flash" || !inSpine.contains(place) && used.contains(place) {
                continue
            }
            let isByScript = !inSpine.contains(place) && hasScripts
            report.add(
                isByScript ? .remoteItemWithScripts : .remoteItem, item.element.startTag,
                "“\(item.href)” is not in the book; only sound, film and fonts may be elsewhere")
        }
    }
}
