import BinderyBuilder
import BinderyCore
import BinderyXML

extension BookDraft {
    /// Makes a change to the files of the book.
    mutating func applyToFiles(_ edit: Edit) throws(BinderyError) {
        switch edit {
        case .cover(let resource): try setCover(resource)
        case .removeCover: try removeCover()
        case .coverPage: try addCoverPage()
        case .removeFile(let part): try removeFile(part)
        case .replaceFile(let part, let resource): try replaceFile(part, by: resource)
        case .addFile(let path, let resource, let mediaType):
            try addFile(path, resource, mediaType: mediaType)
        case .rename(let old, let new): try renameFile(old, to: new)
        case .addChapter(let resource, let title, let after):
            try addChapter(resource, title: title, after: after)
        case .pageProgression(let direction): try setPageProgression(direction)
        case .upgrade: try upgrade()
        default: return
        }
    }

    /// Gives a file other content.
    private mutating func replaceFile(_ part: PartPath, by resource: Resource) throws(BinderyError) {
        guard contains(part) else { throw BinderyError(.usage, "there is no file \(part) in the book") }
        let new = try resource.bytes()
        if try bytes(of: part) == new { return }
        if part == package.part {
            package = try EditablePackage(new, part: part, original: package.document.original)
        } else {
            put(PartContent(new, storage: .init(forFile: part.string)), at: part)
            if try forgetHiding(of: part) {
                remarks.append(Remark(.warning, "\(part) was a hidden font; the new one is not hidden"))
            }
        }
    }

    /// Takes a file away, and all in the package that leads to it.
    mutating func removeFile(_ part: PartPath) throws(BinderyError) {
        guard contains(part) else { throw BinderyError(.usage, "there is no file \(part) in the book") }
        guard part != package.part, !part.string.hasPrefix("META-INF/") else {
            throw BinderyError(.usage, "a book cannot be without \(part)")
        }
        for item in package.items where item.part == part {
            try removeItem(item.id)
        }
        try removeFromGuide(part)
        try removeFromContents(part)
        _ = try forgetHiding(of: part)
        remove(part)
    }

    /// Takes away what says that a font is hidden (EPUB 3.3, section 4.4): its content is another one, or gone.
    ///
    /// - Returns: whether it was hidden.
    private mutating func forgetHiding(of part: PartPath) throws(BinderyError) -> Bool {
        guard var document = optionalDocument("META-INF/encryption.xml") else { return false }
        let all = document.tree.elements.filter { $0.localName == "EncryptedData" }
        let gone = all.filter { data in
            data.descendants.contains { element in
                element.localName == "CipherReference"
                    && element["URI"].flatMap { PartReference.resolve($0, from: "") }?.part == part
            }
        }
        if gone.isEmpty { return false }
        if gone.count == all.count {
            // A list of what is encrypted may not be empty.
            remove(document.part)
        } else {
            try document.apply(gone.map(document.removing))
            put(document)
        }
        return true
    }

    /// Takes away the references of the guide to a part; a guide that has no others goes as a whole.
    private mutating func removeFromGuide(_ part: PartPath) throws(BinderyError) {
        let folder = package.part.folder
        let gone = package.guide.filter { reference in
            reference["href"].flatMap { PartReference.resolve($0, from: folder) }?.part == part
        }
        let document = package.document
        if let guide = package.section("guide"), !gone.isEmpty, guide.children.count(where: { _ in true }) == gone.count
        {
            try package.document.apply([document.removing(guide)])
        } else {
            try package.document.apply(gone.map(document.removing))
        }
    }

    /// Takes an item away, and what the package says by its id.
    private mutating func removeItem(_ id: String) throws(BinderyError) {
        let document = package.document
        var gone = package.items.filter { $0.id == id }.map(\.element)
        gone += package.spine.filter { $0.element["idref"]?.trimmed == id }.map(\.element)
        var edits = gone.map(document.removing)
        if let meta = package.named("cover"), meta.text == id { edits.append(document.removing(meta.element)) }
        // Others that fell back on the file have to do without.
        for item in package.items where item.element["fallback"]?.trimmed == id {
            if let attribute = item.element.attribute(.none, "fallback") { edits.append(document.removing(attribute)) }
        }
        try package.document.apply(edits)
    }
}
