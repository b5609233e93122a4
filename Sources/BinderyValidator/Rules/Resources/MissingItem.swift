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
        for item in publication.missingItems where !item.isPackage {
            report(item.element.startTag, "“\(item.href)” is not in the book")
        }
    }

    static let missingPackageItem = Rule(
        RuleDescription(
            "manifest-package-missing", "PKG-020",
            summary: "A package document that the manifest lists must be in the book.",
            rationale: "The manifest lists the resources of the publication, not its package. Remove the item.",
            reference: .epub33("sec-item-elem"),
            accepts: [.book()],
            rejects: [
                .book(manifest: "◆<item id=\"s\" href=\"a.opf\" media-type=\"application/oebps-package+xml\"/>")
            ])
    ) { publication, report in
        for item in publication.missingItems where item.isPackage {
            report(item.element.startTag, "“\(item.href)” is not in the book")
        }
    }
}

extension Publication {
    /// The items whose files are not in the container; of several items for one file the first.
    fileprivate var missingItems: [ManifestItem] {
        var seen: Set<PartPath> = [package.part]
        return package.items.filter { item in
            guard let part = item.part, !container.contains(part), edition == .epub2 || !item.isUnreadableNavigation
            else { return false }
            return seen.insert(part).inserted
        }
    }
}

extension ManifestItem {
    /// Whether it is said to be a package document.
    var isPackage: Bool { mediaType == "application/oebps-package+xml" }
}
