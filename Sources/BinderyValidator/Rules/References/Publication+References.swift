import BinderyCore
import BinderyXML

extension Publication {
    /// The place in the manifest of what a reference leads to.
    func place(of reference: Reference) -> Int? {
        switch reference.target {
        case .part(let part, _): package.itemsByPart[part]
        case .remote: package.remoteItem(at: reference.url)
        default: nil
        }
    }

    /// The manifest item that a reference leads to.
    func item(of reference: Reference) -> ManifestItem? {
        place(of: reference).map { package.items[$0] }
    }

    /// Whether an item leads by its fallbacks to one of the wanted type.
    func hasFallback(_ item: Int, where isWanted: (MIMEType) -> Bool) -> Bool {
        var seen: Set<Int> = [item]
        var place = package.items[item].fallback.flatMap { package.itemsByID[$0] }
        while let next = place, seen.insert(next).inserted {
            if let type = MIMEType(package.items[next].mediaType), isWanted(type) { return true }
            place = package.items[next].fallback.flatMap { package.itemsByID[$0] }
        }
        return false
    }

    /// The references of all documents.
    var references: some Sequence<Reference> { orderedFacts.lazy.flatMap(\.references) }

    /// Whether anything in the book runs scripts.
    var hasScripts: Bool {
        facts.values.contains { $0.features[.scripted] != nil || $0.features[.module] != nil }
    }

    /// What the package document refers to: links, and the references of the guide.
    var packageReferences: [Reference] {
        var links = edition == .epub3 ? package.links : []
        var open = package.collections[...]
        while let collection = open.popFirst() {
            links += collection.links
            open.append(contentsOf: collection.collections)
        }
        let references = links.map { link in
            Reference(
                kind: .packageLink, url: link.href, target: ResourceTarget(link.url), range: link.element.startTag,
                element: link.element.localName)
        }
        return references
            + package.guide.map { entry in
                Reference(
                    kind: .resource, url: entry.href, target: ResourceTarget(entry.url), range: entry.element.startTag,
                    element: entry.element.localName)
            }
    }
}
