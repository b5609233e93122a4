import BinderyCore
import BinderyXML

extension BookDraft {
    /// Takes over the parts of a book that was built anew: those that differ, and no others. The metadata, the
    /// title page and the cover stay those of this book.
    mutating func update(to new: Container, marksNew: Bool) throws(BinderyError) {
        var next = try BookDraft(new)
        let known = Set(package.spine.compactMap { $0.item?.part })
        let documents = next.package.spine.compactMap { $0.item?.part }
        let kept = documents.filter(known.contains)
        guard !kept.isEmpty, kept.count * 2 >= known.count else {
            throw BinderyError(
                .usage, "the book was not built from these texts by Bindery: its files have other names")
        }
        let oldCover = try declaredCover?.part.flatMap { (part) throws(BinderyError) in try bytes(of: part) }
        let repeated = next.repeated
        try next.takeMetadata(of: package)
        try next.follow(repeated)
        if let oldCover {
            if try next.declaredCover?.part.flatMap({ (part) throws(BinderyError) in try next.bytes(of: part) })
                != oldCover
            {
                try next.setCover(Resource(name: "cover", content: .bytes(oldCover)))
            }
            if package.items.contains(where: { $0.id.hasPrefix(Self.coverPageID) }) { try next.addCoverPage() }
        }
        if marksNew {
            let added = documents.filter { !known.contains($0) }
            // As long as nothing has come since, what came last is still new.
            for part in added.isEmpty ? marked : added { try next.markInContents(part) }
        }
        try next.takeForeignFiles(of: self)
        try take(next)
    }

    /// Takes over the files that somebody has put beside those that Bindery makes.
    private mutating func takeForeignFiles(of old: BookDraft) throws(BinderyError) {
        let own = ["text/", "images/", "styles/", "fonts/"].map { package.part.folder + $0 }
        let types = Dictionary(
            old.package.items.map { ($0.part, ($0.id, $0.mediaType)) }, uniquingKeysWith: { first, _ in first })
        let pages = Set(old.package.spine.map { $0.item?.part })
        for part in old.container.parts where !contains(part.path) && !pages.contains(part.path) {
            if own.contains(where: part.path.string.hasPrefix) || part.path == old.package.part { continue }
            let isCover = part.path == old.cover?.part
            guard !isCover, let content = old.content(of: part.path) else { continue }
            put(content, at: part.path)
            if let (id, type) = types[part.path] { try package.addItem(id: id, part: part.path, mediaType: type) }
        }
    }

    /// The documents before whose entries in the table of contents there is a sign that they are new.
    private var marked: [PartPath] {
        var parts: [PartPath] = []
        var pending = contents
        while let entry = pending.popLast() {
            if entry.title.hasPrefix("* "), let target = entry.target { parts.append(PartPath(target)) }
            pending += entry.children
        }
        return parts
    }

    /// Gives the package the metadata of another one.
    private mutating func takeMetadata(of old: EditablePackage) throws(BinderyError) {
        guard let mine = package.section("metadata"), let theirs = old.section("metadata") else { return }
        let text = old.document.tree.source[theirs.range]
        try package.document.apply([TextEdit(mine.range, text)])
        if let cover = package.named("cover"), !package.items.contains(where: { $0.id == cover.text }) {
            try package.remove(cover)
        }
    }

    /// Puts a sign before the entries of the tables of contents that lead to a part.
    private mutating func markInContents(_ part: PartPath) throws(BinderyError) {
        for contents in [package.navigationItem?.part, package.ncxItem?.part] {
            guard var document = optionalDocument(contents) else { continue }
            var edits: [TextEdit] = []
            for element in document.tree.elements {
                let reference = element["href"] ?? element["src"] ?? ""
                guard PartReference.resolve(reference, from: document.part.folder)?.part == part else { continue }
                let text =
                    element.localName == "a"
                    ? element
                    : element.parent?.descendants.first {
                        $0.localName == "text" && $0.parent?.parent?.index == element.parent?.index
                    }
                if let text { edits.append(document.replacingText(of: text, with: "* " + text.text.collapsed)) }
            }
            try document.apply(edits)
            put(document)
        }
    }

    /// Takes over the parts of another draft; those that are the same keep their place and their packed bytes. The
    /// title page, which is made of metadata, stays along with them, unless it needs other style sheets.
    private mutating func take(_ next: BookDraft) throws(BinderyError) {
        let parts = next.result.parts
        let paths = Set(parts.map(\.path))
        let titlePage = parts.map(\.path).first { part in
            part.name == "title-page.xhtml" && contains(part) && styleSheets(of: part) == next.styleSheets(of: part)
        }
        for part in container.parts.map(\.path) where !paths.contains(part) && part != package.part {
            if package.spine.contains(where: { $0.item?.part == part }) {
                remarks.append(Remark(.omission, "\(part), which the texts do not have any more"))
            }
            remove(part)
        }
        for part in parts where part.path != package.part {
            if part.path == titlePage { continue }
            let bytes = try part.content.bytes()
            if try self.bytes(of: part.path) == bytes { continue }
            put(PartContent(bytes, storage: part.content.storage), at: part.path)
        }
        package = try EditablePackage(
            next.package.document.bytes, part: package.part, original: package.document.original)
    }
}
