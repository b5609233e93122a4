import BinderyCore
import BinderyXML

extension BookDraft {
    /// Makes a book of EPUB 2 one of EPUB 3: its package, its table of contents, its pages. The NCX stays, for readers
    /// that go by it.
    mutating func upgrade() throws(BinderyError) {
        if package.isEPUB3 { return }
        let cover = declaredCover
        try upgradePages(directions: upgradeStyles())
        let identifier = package.uniqueIdentifier
        var upgrade = PackageUpgrade(package: package)
        try upgrade.run()
        remarks += upgrade.remarks
        package = upgrade.package
        if let cover, let item = package.items.first(where: { $0.id == cover.id }) {
            try package.setProperty("cover-image", of: item, to: true)
        }
        for item in package.items where item.properties.contains("nav") {
            // EPUB 2 has no properties; a page that says it is the navigation document may be none.
            let document = item.part.flatMap(readable)
            let isNavigation = document?.tree.elements.contains { $0.localName == "nav" } == true
            if !isNavigation { try package.setProperty("nav", of: item, to: false) }
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
        try upgradeNCX(hasNewIdentifier: identifier == nil)
        if package.navigationItem == nil { try addNavigation() }
    }

    /// Changes the style sheets, and gives the directions that are to be markup.
    private mutating func upgradeStyles() -> [StyleUpgrade.Direction] {
        var upgrade = StyleUpgrade()
        let parts = package.items.filter { $0.mediaType == "text/css" }.compactMap(\.part)
        let sheets = parts.compactMap { part in readableBytes(of: part).map { (part: part, bytes: $0) } }
        upgrade.hasBothDirections = sheets.contains { StyleUpgrade.mentionsRightToLeft($0.bytes) }
        for sheet in sheets {
            let edits = upgrade.edits(in: sheet.bytes, 0..<sheet.bytes.count)
            if !edits.isEmpty { put(PartContent(edits.applied(to: sheet.bytes)), at: sheet.part) }
        }
        return upgrade.directions
    }

    private mutating func upgradePages(directions: [StyleUpgrade.Direction]) throws(BinderyError) {
        let upgrade = PageUpgrade(title: package.mainTitle?.text.collapsed ?? "", directions: directions)
        for item in package.items where item.isPage {
            if var document = optionalDocument(item.part) {
                try upgrade.apply(to: &document)
                put(document)
            } else if let part = item.part, let bytes = readableBytes(of: part) {
                // Its document type is none of EPUB 3, whatever else is wrong with it.
                let new = PageUpgrade.prolog(of: bytes)
                if new != bytes { put(PartContent(new), at: part) }
            }
        }
    }

    /// Says in the NCX what EPUB 3 wants to be said.
    private mutating func upgradeNCX(hasNewIdentifier: Bool) throws(BinderyError) {
        guard var ncx = optionalDocument(package.ncxItem?.part) else { return }
        var edits: [TextEdit] = []
        // In EPUB 2, the document type says it.
        if ncx.root["version"] == nil { edits.append(ncx.setting("version", of: ncx.root, to: "2005-1")) }
        if hasNewIdentifier, let identifier = package.uniqueIdentifier?.text,
            let meta = ncx.tree.elements.first(where: { $0.localName == "meta" && $0["name"] == "dtb:uid" })
        {
            edits.append(ncx.setting("content", of: meta, to: identifier))
        }
        try ncx.apply(edits)
        if !edits.isEmpty { put(ncx) }
    }
}
