import BinderyBuilder
import BinderyCore
import BinderyImaging
import BinderyXML

extension BookDraft {
    /// Gives the book a cover image.
    mutating func setCover(_ resource: Resource) throws(BinderyError) {
        let given = try resource.bytes()
        let former = formerDeclaration(of: given)
        let image = if let former { CoverImage(given, as: former) } else { try CoverImage(resource) }
        guard let item = former.flatMap({ item(of: $0) }) ?? cover, let old = item.part else {
            return try addCover(image)
        }
        // A picture that the manifest names and that is missing, or cannot be read, is like an empty one.
        if !contains(old) { put(PartContent([]), at: old) }
        if readableBytes(of: old) != image.bytes { try replace(item, old, by: image, as: former) }
        if let former { return try declareCover(as: former) }
        if declaredCover == nil { try declareCover(item.id) }
    }

    /// Puts an image in the place of the one that an item stands for.
    private mutating func replace(
        _ item: ManifestItem, _ old: PartPath, by image: CoverImage, as former: CoverDeclaration?
    ) throws(BinderyError) {
        let oldSize = CoverImage.size(of: readableBytes(of: old) ?? [])
        let (pages, isShownElsewhere) = coverPages(among: users(of: old))
        let hasOtherItem = package.items.contains { $0.part == old && $0.element.index != item.element.index }
        let target = try place(image, for: item, old, isShared: isShownElsewhere || hasOtherItem, as: former)
        for page in pages {
            let page = try CoverPage.page(
                page, showing: target, insteadOf: old, mediaType: image.mediaType, size: image.size,
                oldSize: oldSize)
            put(page)
            if item.mediaType != image.mediaType { try followFormat(page) }
        }
    }

    /// The pages of the cover among the users of its image, and whether there are users of other kinds.
    private func coverPages(among users: [ImageUser]) -> (pages: [EditableDocument], hasOthers: Bool) {
        let declared = declaredCoverPages
        let pages = users.compactMap { user in
            user.document.flatMap { declared.contains(user.part) || showsOnlyImage($0) ? $0 : nil }
        }
        return (pages, pages.count < users.count)
    }

    /// Puts an image into the book for an item.
    ///
    /// - Parameter isShared: whether something else needs the image that the item had.
    /// - Returns: where the image is.
    private mutating func place(
        _ image: CoverImage, for item: ManifestItem, _ old: PartPath, isShared: Bool, as former: CoverDeclaration?
    ) throws(BinderyError) -> PartPath {
        let wish = coverPath(instead: old, image, former)
        if let kept = keptImage(like: image.bytes) {
            // The image was the cover before, and is in the book still.
            return try takeBack(kept, for: item, isShared, old)
        }
        if isShared {
            let target =
                Self.isPlain(wish.string[...])
                ? freePath(wish) : freePath("cover.\(image.fileExtension)", in: wish.folder)
            put(image.content, at: target)
            try point(item, at: target, image.mediaType)
            let id = package.document.freeID(EditablePackage.ownPrefix + "image")
            try package.addItem(id: id, part: old, mediaType: item.mediaType)
            return target
        }
        if item.mediaType == image.mediaType, former == nil {
            put(image.content, at: old)
            return old
        }
        let target = wish == old ? old : freePath(wish)
        rename(old, to: target)
        put(image.content, at: target)
        try point(item, at: target, image.mediaType)
        try pointOtherPackages(from: old, to: target, image.mediaType)
        return target
    }

    /// The path for an image in the place of another one: the one that it had before, or that of the other one with
    /// its own extension.
    private func coverPath(instead old: PartPath, _ image: CoverImage, _ former: CoverDeclaration?) -> PartPath {
        if let former, let path = PartReference.resolve(former.reference, from: package.part.folder)?.part {
            return path
        }
        return old.withExtension(image.fileExtension)
    }

    /// The item of an image that comes back.
    private func item(of former: CoverDeclaration) -> ManifestItem? {
        package.items.first { $0.id == former.item }
    }

    /// Lets the manifest say whether a page still holds a drawing, after its picture has become one or none.
    private mutating func followFormat(_ page: EditableDocument) throws(BinderyError) {
        guard package.isEPUB3, let item = package.items.first(where: { $0.part == page.part }), item.isPage else {
            return
        }
        let embedsDrawing = page.tree.elements.contains {
            ["object", "embed", "iframe"].contains($0.localName) && $0["type"] == ImageFormat.svg.mediaType
        }
        let isDrawn = embedsDrawing || ContentProperties.of(page).contains("svg")
        try package.setProperty("svg", of: item, to: isDrawn)
    }

    /// An image that stayed in the book when another one became the cover.
    private func keptImage(like bytes: [UInt8]) -> ManifestItem? {
        package.items.first { item in
            guard item.id.hasPrefix(EditablePackage.ownPrefix), item.isImage, let part = item.part else { return false }
            return readableBytes(of: part) == bytes
        }
    }

    /// Makes an image that stayed in the book the cover again.
    private mutating func takeBack(
        _ kept: ManifestItem, for item: ManifestItem, _ isShared: Bool, _ old: PartPath
    ) throws(BinderyError) -> PartPath {
        guard let target = kept.part else { return old }
        try package.document.apply([package.document.removing(kept.element)])
        guard let item = package.items.first(where: { $0.id == item.id }) else { return old }
        try point(item, at: target, kept.mediaType)
        if !isShared { remove(old) }
        return target
    }

    /// Lets an item stand for another file, and what names the cover by its path follow.
    private mutating func point(
        _ item: ManifestItem, at part: PartPath, _ mediaType: String
    ) throws(BinderyError) {
        let reference = PartReference.reference(to: part, from: package.part.folder)
        var edits: [TextEdit] = []
        if item.part != part { edits.append(package.document.setting("href", of: item.element, to: reference)) }
        if item.mediaType != mediaType {
            edits.append(package.document.setting("media-type", of: item.element, to: mediaType))
        }
        if item.part != part, let meta = package.named("cover"), let old = item.element["href"]?.trimmed,
            meta.text == old, old != item.id
        {
            edits.append(package.document.setting("content", of: meta.element, to: reference))
        }
        try package.document.apply(edits)
    }

    /// Lets the packages of other renditions follow, which have the same picture.
    private mutating func pointOtherPackages(
        from old: PartPath, to new: PartPath, _ mediaType: String
    ) throws(BinderyError) {
        for other in otherPackages(with: old) {
            var document = other.document
            let reference = PartReference.reference(to: new, from: document.part.folder)
            try document.apply(
                other.items.flatMap { item in
                    [
                        document.setting("href", of: item, to: reference),
                        document.setting("media-type", of: item, to: mediaType),
                    ]
                })
            put(document)
        }
    }

    /// The packages of other renditions that have a part, with the items that stand for it.
    private func otherPackages(with part: PartPath) -> [(document: EditableDocument, items: [XMLElement])] {
        otherPackages.compactMap { path in
            guard let document = readable(path) else { return nil }
            let items = document.tree.elements.filter { element in
                element.localName == "item" && ManifestItem(element, folder: path.folder).part == part
            }
            return items.isEmpty ? nil : (document, items)
        }
    }

    /// Adds an image to a book that has no cover.
    private mutating func addCover(_ image: CoverImage) throws(BinderyError) {
        var counts: [Substring: Int] = [:]
        for item in package.items where item.isImage {
            if let part = item.part { counts[part.folder, default: 0] += 1 }
        }
        let folder = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
        let path = freePath("cover.\(image.fileExtension)", in: folder)
        put(image.content, at: path)
        let id = package.document.freeID("cover-image")
        try package.addItem(
            id: id, part: path, mediaType: image.mediaType,
            properties: package.isEPUB3 ? "cover-image" : nil)
        try declareCover(id)
    }

    /// Says that an item is the cover: as EPUB 3 does, and as older readers expect it.
    private mutating func declareCover(_ id: String) throws(BinderyError) {
        if package.isEPUB3, let item = package.items.first(where: { $0.id == id }) {
            try package.setProperty("cover-image", of: item, to: true)
            // Only one item may have it.
            while let other = package.items.first(where: { $0.id != id && $0.properties.contains("cover-image") }) {
                try package.setProperty("cover-image", of: other, to: false)
            }
        }
        if let meta = package.named("cover") {
            try package.setText(of: meta, to: id)
        } else {
            try package.append([package.named("cover", id)])
        }
    }

    /// Takes the cover away: what says that it is one, and the image if nothing else shows it.
    mutating func removeCover() throws(BinderyError) {
        if try removeCoverAddedForMissing() { return }
        if restored != nil, restored?.metadata.cover == nil { isCoverRestored = true }
        guard let item = declaredCover else { return }
        try package.setProperty("cover-image", of: item, to: false)
        if let meta = package.named("cover") {
            // One that is to name something else stays where it is.
            if let coverName { try package.setText(of: meta, to: coverName) } else { try package.remove(meta) }
        }
        guard let part = item.part else { return }
        for page in package.items where page.id.hasPrefix(Self.coverPageID) {
            if let part = page.part { try removeFile(part) }
        }
        let others = otherPackages(with: part).map { ImageUser(document: $0.document, part: $0.document.part) }
        if let user = (users(of: part) + others).first {
            remarks.append(
                Remark(.warning, "the image stays in the book, since \(user.part) shows it; it is no cover any more"))
            return
        }
        guard contains(part) else {
            return try package.document.apply([package.document.removing(item.element)])
        }
        try removeFile(part)
    }
}

extension PartPath {
    /// The path with another extension; one that says the same stays.
    func withExtension(_ new: String) -> PartPath {
        let name = name
        let stem = name.lastIndex(of: ".").map { name[..<$0] } ?? name
        let old = name.dropFirst(stem.count + 1).lowercased()
        if old == new || (old == "jpeg" && new == "jpg") { return self }
        return PartPath("\(folder)\(stem).\(new)")
    }
}
