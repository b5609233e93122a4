import BinderyCore

extension Publication {
    /// The place in the manifest of what a reference leads to.
    func place(of reference: Reference) -> Int? {
        switch reference.target {
        case .part(let part, _): package.itemsByPart[part]
        case .remote: URLRecord.key(reference.url).flatMap { package.remoteItems[$0] }
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
}
