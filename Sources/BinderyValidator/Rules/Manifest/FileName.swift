import BinderyCore

/// The names of the files that a package document alone lists. In a publication the names of the files themselves are
/// looked at.
struct FileName {
    /// The item.
    let item: ManifestItem
    /// The path as it is written, percent-decoded.
    let path: String

    /// The names in the manifest of a package document that is checked alone.
    static func all(in package: PackageDocument) -> [FileName] {
        guard !package.document.context.isInPublication else { return [] }
        let base = BaseURL(of: package.part)
        return package.items.compactMap { item in
            let url = base.resolve(item.href)
            guard let path = url.path, url.fragment == nil, path != package.part else { return nil }
            return FileName(item: item, path: path.string)
        }
    }
}
