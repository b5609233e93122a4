import BinderyCore
import BinderyXML

extension Rule<Publication> {
    static let unusedItem = Rule(
        RuleDescription(
            "manifest-item-unused", "OPF-097", .usage, editions: [.epub3],
            summary: "Every item of the manifest should be used.",
            rationale: "What nothing refers to only makes the book larger. Remove the file and its item.",
            reference: .epub33("sec-manifest-elem"),
            accepts: [.book()],
            rejects: [
                .book(
                    ["EPUB/a.css": "p { color: red }"],
                    manifest: "◆<item id=\"s\" href=\"a.css\" media-type=\"text/css\"/>")
            ])
    ) { publication, report in
        let package = publication.package
        var used: Set<Int> = Set(package.spine.compactMap(\.item))
        for item in package.items {
            if let overlay = item.mediaOverlay.flatMap({ package.itemsByID[$0] }) { used.insert(overlay) }
        }
        func note(_ reference: Reference) {
            if reference.isLink || reference.kind == .overlayText || reference.kind == .searchKey { return }
            if let item = publication.place(of: reference) { used.insert(item) }
        }
        publication.packageReferences.forEach(note)
        publication.references.forEach(note)
        for (place, item) in package.items.enumerated() where !used.contains(place) {
            if item.properties.contains("nav") || item.mediaType == "application/x-dtbncx+xml" { continue }
            report(item.element.startTag, "nothing in the book uses “\(item.href)”")
        }
    }
}
