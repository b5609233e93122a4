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

    /// A reference of a document to another part.
    struct Reference {
        let attribute: XMLAttribute
        let part: PartPath
        /// The folder from which it leads.
        let folder: Substring
    }

    /// The references of a document to other parts.
    static func references(in document: EditableDocument) -> [Reference] {
        var references: [Reference] = []
        for element in document.tree.elements {
            guard let folder = document.folder(of: element) else { continue }
            for attribute in element.attributes {
                switch attribute.localName {
                case "href", "src", "poster", "data", "full-path", "textref", "content":
                    if attribute.localName == "content", !element.is(.ncx, "content") { continue }
                    guard let target = PartReference.resolve(attribute.value, from: folder) else { continue }
                    references.append(Reference(attribute: attribute, part: target.part, folder: folder))
                default: continue
                }
            }
        }
        return references
    }

    /// What shows an image.
    struct ImageUser {
        /// The document that shows it; `nil` for a style sheet, and for a document that is not well-formed.
        var document: EditableDocument?
        var part: PartPath
    }

    /// The documents and style sheets in which an image is named. One whose bytes are damaged shows nothing.
    func users(of part: PartPath) -> [ImageUser] {
        var users: [ImageUser] = []
        for item in package.items {
            guard let user = item.part, user != part, contains(user) else { continue }
            let isStyle = item.mediaType == "text/css"
            guard isStyle || item.isPage || item.mediaType == "image/svg+xml" else { continue }
            guard let bytes = readableBytes(of: user), Self.mayName(part, bytes) else { continue }
            if isStyle {
                let isReferred = StyleReferences.ranges(in: bytes, 0..<bytes.count).contains { place in
                    let reference = String(decoding: bytes[place], as: UTF8.self)
                    return PartReference.resolve(reference, from: user.folder)?.part == part
                }
                if isReferred { users.append(ImageUser(part: user)) }
            } else if let document = readable(user) {
                let isReferred = Self.references(in: document).contains { $0.part == part }
                if isReferred { users.append(ImageUser(document: document, part: user)) }
            } else {
                users.append(ImageUser(part: user))
            }
        }
        return users
    }

    /// Whether the name of a part may stand in a text.
    static func mayName(_ part: PartPath, _ text: [UInt8]) -> Bool {
        let word = plainWord(of: part)
        // UTF-16 has a zero byte or a mark at the beginning.
        let isOfBytes = text.prefix(2).allSatisfy { $0 != 0 && $0 < 0xFE }
        return word.isEmpty || !isOfBytes || text.firstRange(of: word) != nil
    }

    /// The longest piece of a part's name that every reference spells in the same way, so that a document without it
    /// need not be read.
    private static func plainWord(of part: PartPath) -> [UInt8] {
        let stem = part.name.lastIndex(of: ".").map { part.name[..<$0] } ?? part.name[...]
        let pieces = stem.utf8.split { byte in
            !((0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20))
        }
        return pieces.max { $0.count < $1.count }.map(Array.init) ?? []
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
