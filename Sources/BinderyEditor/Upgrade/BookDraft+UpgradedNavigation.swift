import BinderyBuilder
import BinderyCore
import BinderyXML

extension BookDraft {
    /// Writes a navigation document that says what the NCX and the guide say.
    mutating func addNavigation() throws(BinderyError) {
        let ncx = package.ncxItem?.part
        let folder = ncx?.folder ?? package.part.folder
        let path = freePath(PartPath("\(folder)nav.xhtml"))
        var entries = contents
        if entries.isEmpty {
            entries = package.spine.compactMap { reference in
                guard let part = reference.item?.part else { return nil }
                return ContentsEntry(title: Self.title(of: readable(part), part), target: part.string)
            }
        }
        entries = readableEntries(entries)
        try addToSpine(entries)
        var writer = NavigationWriter(language: package.language, folder: path.folder)
        writer.pages = ncx.flatMap(readable).map { Self.pages(of: $0) } ?? []
        writer.landmarks = landmarks
        try addToSpine(writer.pages + writer.landmarks.map { ContentsEntry(title: $0.title, target: $0.target) })
        for part in unreachedPages(besides: entries, writer.landmarks) {
            let document = readable(part)
            if part == package.spine.first?.item?.part, let document, showsOnlyImage(document) {
                writer.landmarks.insert(
                    .init(type: "cover", title: Labels(language: package.language)[.cover], target: part.string), at: 0)
            } else {
                entries.append(ContentsEntry(title: Self.title(of: document, part), target: part.string))
            }
        }
        writer.contents = entries
        put(PartContent(writer.bytes()), at: path)
        try package.addItem(
            id: package.document.freeID("nav"), part: path, mediaType: "application/xhtml+xml", properties: "nav")
    }

    /// The references of the guide that lead to pages, as landmarks.
    private var landmarks: [NavigationWriter.Landmark] {
        let pages = Set(package.items.filter(\.isPage).compactMap(\.part).filter(contains))
        return package.guide.compactMap { reference in
            guard let type = NavigationWriter.type(ofGuide: reference["type"] ?? ""), let href = reference["href"],
                let target = PartReference.resolve(href, from: package.part.folder), pages.contains(target.part)
            else { return nil }
            let title = reference["title"]?.collapsed ?? ""
            let fragment = target.fragment.map { "#" + $0 } ?? ""
            return .init(type: type, title: title.isEmpty ? type : title, target: target.part.string + fragment)
        }
    }

    /// Entries of a table of contents without those that lead to no page of the book.
    private func readableEntries(_ entries: [ContentsEntry]) -> [ContentsEntry] {
        let pages = Set(package.items.filter(\.isPage).compactMap(\.part).filter(contains))
        func kept(_ entries: [ContentsEntry]) -> [ContentsEntry] {
            entries.compactMap { entry in
                var entry = entry
                entry.children = kept(entry.children)
                if let target = entry.target, !pages.contains(PartPath(String(target.prefix { $0 != "#" }))) {
                    entry.target = nil
                }
                return entry.target == nil && entry.children.isEmpty ? nil : entry
            }
        }
        return kept(entries)
    }

    /// Puts the pages to which a table of contents or a landmark leads into the spine, as EPUB 3 wants it, outside of
    /// the reading order.
    private mutating func addToSpine(_ entries: [ContentsEntry]) throws(BinderyError) {
        let isEmpty = package.spine.isEmpty
        var known = Set(package.spine.compactMap { $0.item?.part })
        var pending = Array(entries.reversed())
        while let entry = pending.popLast() {
            pending += entry.children.reversed()
            guard let part = entry.target.map({ PartPath(String($0.prefix { $0 != "#" })) }),
                known.insert(part).inserted, let item = package.items.first(where: { $0.part == part }),
                !item.id.isEmpty
            else { continue }
            try package.addToSpine(item.id, before: .max)
            guard !isEmpty, let reference = package.spine.last?.element else { continue }
            try package.document.apply([package.document.setting("linear", of: reference, to: "no")])
        }
    }

    private static func title(of page: EditableDocument?, _ part: PartPath) -> String {
        let title = page?.tree.elements.first { $0.localName == "title" }?.text.collapsed ?? ""
        return title.isEmpty ? String(part.name) : title
    }

    /// The pages outside of the reading order to which nothing leads, which no reader would ever see (EPUB 3.3, section
    /// 5.7.2).
    private func unreachedPages(
        besides contents: [ContentsEntry], _ landmarks: [NavigationWriter.Landmark]
    ) -> [PartPath] {
        let aside = package.spine.filter { $0.element["linear"]?.trimmed == "no" }.compactMap { $0.item?.part }
        guard !aside.isEmpty else { return [] }
        var reached: Set<PartPath> = []
        var pending = contents
        while let entry = pending.popLast() {
            pending += entry.children
            if let target = entry.target { reached.insert(PartPath(String(target.prefix { $0 != "#" }))) }
        }
        for landmark in landmarks { reached.insert(PartPath(String(landmark.target.prefix { $0 != "#" }))) }
        for item in package.items where item.isPage {
            guard let document = item.part.flatMap(readable) else { continue }
            for link in document.tree.elements where link.localName == "a" || link.localName == "area" {
                guard let target = link["href"].flatMap({ PartReference.resolve($0, from: document.part.folder) })
                else { continue }
                reached.insert(target.part)
            }
        }
        return aside.filter { !reached.contains($0) && contains($0) }
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
