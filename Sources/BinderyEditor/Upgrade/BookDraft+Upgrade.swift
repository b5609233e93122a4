import BinderyBuilder
import BinderyCore
import BinderyXML

extension BookDraft {
    /// Makes a book of EPUB 2 one of EPUB 3: its package, its table of contents, its pages. The NCX stays, for readers
    /// that go by it.
    mutating func upgrade() throws(BinderyError) {
        if package.isEPUB3 { return }
        let cover = declaredCover
        for item in package.items where item.isPage {
            guard var document = optionalDocument(item.part) else { continue }
            try PageUpgrade.apply(to: &document)
            put(document)
        }
        var upgrade = PackageUpgrade(package: package)
        try upgrade.run()
        remarks += upgrade.remarks
        package = upgrade.package
        if let cover, let item = package.items.first(where: { $0.id == cover.id }) {
            try package.setProperty("cover-image", of: item, to: true)
        }
        var edits: [TextEdit] = []
        for item in package.items where item.isPage {
            guard let part = item.part, let document = readable(part) else { continue }
            let missing = ContentProperties.of(document).filter { !item.properties.contains($0) }
            if missing.isEmpty { continue }
            let properties = (item.properties + missing).joined(separator: " ")
            edits.append(package.document.setting("properties", of: item.element, to: properties))
        }
        try package.document.apply(edits)
        if package.navigationItem == nil { try addNavigation() }
    }

    /// Writes a navigation document that says what the NCX and the guide say.
    private mutating func addNavigation() throws(BinderyError) {
        let ncx = package.ncxItem?.part
        let folder = ncx?.folder ?? package.part.folder
        let path = freePath(PartPath("\(folder)nav.xhtml"))
        var entries = contents
        if entries.isEmpty {
            entries = package.spine.compactMap { reference in
                guard let part = reference.item?.part else { return nil }
                let title = readable(part)?.tree.elements.first { $0.localName == "title" }?.text.collapsed ?? ""
                return ContentsEntry(title: title.isEmpty ? String(part.name) : title, target: part.string)
            }
        }
        var writer = NavigationWriter(language: package.language, folder: path.folder)
        writer.contents = entries
        writer.pages = ncx.flatMap(readable).map { Self.pages(of: $0) } ?? []
        writer.landmarks = package.guide.compactMap { reference in
            guard let type = NavigationWriter.type(ofGuide: reference["type"] ?? ""), let href = reference["href"],
                let target = PartReference.resolve(href, from: package.part.folder), contains(target.part)
            else { return nil }
            let title = reference["title"]?.collapsed ?? ""
            let fragment = target.fragment.map { "#" + $0 } ?? ""
            return .init(type: type, title: title.isEmpty ? type : title, target: target.part.string + fragment)
        }
        put(PartContent(writer.bytes()), at: path)
        try package.addItem(
            id: package.document.freeID("nav"), part: path, mediaType: "application/xhtml+xml", properties: "nav")
    }

    /// The page list of an NCX.
    private static func pages(of ncx: EditableDocument) -> [ContentsEntry] {
        let list = ncx.root.children.first { $0.localName == "pageList" }
        return list?.children.filter { $0.localName == "pageTarget" }.compactMap { target in
            guard let label = target.children.first(where: { $0.localName == "navLabel" })?.text.collapsed,
                let source = target.children.first(where: { $0.localName == "content" })?["src"],
                let place = PartReference.resolve(source, from: ncx.part.folder)
            else { return nil }
            let fragment = place.fragment.map { "#" + $0 } ?? ""
            return ContentsEntry(title: label, target: place.part.string + fragment)
        } ?? []
    }
}
