import BinderyCore
import BinderyXML

extension BookDraft {
    /// The image that the package declares to be the cover, in the form of EPUB 3 or in the customary one of EPUB 2.
    var declaredCover: ManifestItem? {
        let items = package.items
        let declared = items.filter { $0.properties.contains("cover-image") }
        if let item = declared.first(where: \.isImage) ?? declared.first(where: \.isNamedLikeImage) { return item }
        guard let name = package.named("cover")?.text, !name.isEmpty else { return nil }
        // Some books have the path where the id should be.
        return items.first { $0.id == name && $0.isImage }
            ?? items.first { $0.element["href"]?.trimmed == name && $0.isImage }
    }

    /// The image that is the cover: the one that is declared, or else the one on the page of the cover.
    var cover: ManifestItem? {
        if let declaredCover { return declaredCover }
        var pages = declaredCoverPages
        // Some books name the page where the image should be.
        if let name = package.named("cover")?.text,
            let page = package.items.first(where: { $0.id == name && $0.isPage })?.part
        {
            pages.append(page)
        }
        for page in pages {
            guard let document = readable(page) else { continue }
            let images = Self.references(in: document).map(\.part)
            if let item = package.items.first(where: { item in item.isImage && images.contains { $0 == item.part } }) {
                return item
            }
        }
        return nil
    }

    /// The image that seems to be the cover, since it is called so.
    var likelyCover: ManifestItem? {
        package.items.first { item in
            guard item.isImage, let part = item.part, contains(part) else { return false }
            let stem = part.name.prefix { $0 != "." }.lowercased()
            return ["cover", "cover-image", "coverimage", "cover_image"].contains(item.id.lowercased())
                || stem == "cover"
        }
    }

    /// The pages of which the guide or the landmarks say that they show the cover.
    var declaredCoverPages: [PartPath] {
        var pages: [PartPath] = []
        for reference in package.guide where reference["type"]?.lowercased() == "cover" {
            guard let href = reference["href"],
                let part = PartReference.resolve(href, from: package.part.folder)?.part
            else { continue }
            pages.append(part)
        }
        if let part = package.navigationItem?.part, let document = readable(part) {
            for link in document.tree.elements where link.localName == "a" {
                guard let type = link[.epub, "type"], type.split(separator: " ").contains("cover"),
                    let href = link["href"], let page = PartReference.resolve(href, from: part.folder)?.part
                else { continue }
                pages.append(page)
            }
        }
        return pages.filter(contains)
    }

    /// A page on which nothing stands but an image.
    func showsOnlyImage(_ document: EditableDocument) -> Bool {
        let body = document.tree.elements.first { $0.localName == "body" } ?? document.root
        return !body.descendants.contains { $0.localName == "title" } ? !body.hasText : !body.hasTextBesidesTitles
    }

    /// A document if it can be read.
    func readable(_ part: PartPath) -> EditableDocument? {
        do throws(BinderyError) { return try document(part) } catch { return nil }
    }

    /// The bytes of a part if they can be read.
    func readableBytes(of part: PartPath) -> [UInt8]? {
        do throws(BinderyError) { return try bytes(of: part) } catch { return nil }
    }
}

extension XMLElement {
    /// Whether there is text besides the titles of drawings.
    fileprivate var hasTextBesidesTitles: Bool {
        children.contains { child in
            child.localName != "title" && child.localName != "desc"
                && (child.firstChild == nil ? child.hasText : child.hasTextBesidesTitles)
        }
    }
}
