import BinderyCore
import BinderyXML

extension Rule<Publication> {
    static let guideUndeclared = Rule(
        RuleDescription(
            "guide-target-undeclared", "OPF-031",
            summary: "What the guide names must be in the manifest.",
            rationale: "Reading systems do not find it otherwise. Correct the URL, or add the file to the manifest.",
            reference: .opf201("2.6"),
            accepts: [.book2()],
            rejects: [
                .book2(
                    after: "<guide>◆<reference type=\"text\" href=\"x.xhtml\"/></guide>", also: ["reference-missing"])
            ])
    ) { publication, report in
        for entry in publication.package.guide where publication.guideItem(entry) == nil {
            report(entry.element.startTag, "the guide names “\(entry.href)”, which is not in the manifest")
        }
    }

    static let guideTargetType = Rule(
        RuleDescription(
            "guide-target-type", "OPF-032",
            summary: "What the guide names must be a content document.",
            rationale: "Reading systems open the places of the guide as pages. Name an XHTML document.",
            reference: .opf201("2.6"),
            accepts: [.book2()],
            rejects: [
                .book2(
                    ["EPUB/a.css": "p { color: red }"],
                    manifest: "<item id=\"a\" href=\"a.css\" media-type=\"text/css\"/>",
                    after: "<guide>◆<reference type=\"text\" href=\"a.css\"/></guide>")
            ])
    ) { publication, report in
        for entry in publication.package.guide {
            guard let item = publication.guideItem(entry), !item.isContentDocument(in: publication.edition) else {
                continue
            }
            report(
                entry.element.startTag,
                "the guide names “\(entry.href)” of the type “\(item.mediaType)”, no content document")
        }
    }
}

extension Publication {
    /// The item that an entry of the guide leads to.
    fileprivate func guideItem(_ entry: GuideReference) -> ManifestItem? {
        let place = entry.url.path.map { package.itemsByPart[$0] } ?? package.remoteItem(at: entry.href)
        return place.map { package.items[$0] }
    }
}
