import BinderyCore
import BinderyXML

extension BookDraft {
    /// Takes a document out of the tables of contents; entries below its own go up one level.
    mutating func removeFromContents(_ part: PartPath) throws(BinderyError) {
        if let document = optionalDocument(package.ncxItem?.part) {
            var shorter = try removing(
                part, from: document, entries: ["navPoint", "pageTarget", "navTarget"], link: "content")
            if shorter.bytes != document.bytes { try shorter.apply(Self.renumbering(shorter)) }
            put(shorter)
        }
        if let document = optionalDocument(package.navigationItem?.part), document.part != part {
            put(try removing(part, from: document, entries: ["li"], link: "a"))
        }
    }

    private func removing(
        _ part: PartPath, from document: EditableDocument, entries: Set<String>, link: String
    ) throws(BinderyError) -> EditableDocument {
        var document = document
        while true {
            let found = document.tree.elements.first { element in
                guard element.localName == link, let parent = element.parent, entries.contains(parent.localName)
                else { return false }
                let reference = element["href"] ?? element["src"] ?? ""
                return PartReference.resolve(reference, from: document.part.folder)?.part == part
            }
            guard let item = found?.parent else { return document }
            let inner = item.children.filter { entries.contains($0.localName) || $0.localName == "ol" }
            if inner.isEmpty {
                try document.apply([Self.removal(of: item, in: document)])
            } else {
                let content = inner.flatMap { $0.localName == "ol" ? Array($0.children) : [$0] }
                let blank = String(decoding: document.tree.source[document.blank(before: item)], as: UTF8.self)
                let text = content.map { String(decoding: document.tree.source[$0.range], as: UTF8.self) }
                try document.apply([TextEdit(item.range, text.joined(separator: blank))])
            }
        }
    }

    /// The removal of an entry, with the list that would be empty without it, and with the heading that would have
    /// nothing below it.
    private static func removal(of item: XMLElement, in document: EditableDocument) -> TextEdit {
        var gone = item
        while let list = gone.parent, list.children.count(where: { $0.localName == gone.localName }) == 1 {
            guard list.localName == "ol" else {
                // The other lists of an NCX need not be there; its map must.
                return document.removing(["pageList", "navList"].contains(list.localName) ? list : gone)
            }
            guard let outer = list.parent else { break }
            if outer.localName == "li", outer.children.contains(where: { $0.localName == "a" }) {
                return document.removing(list)
            }
            let isTableOfContents = outer[.epub, "type"]?.split(separator: " ").contains("toc") == true
            guard outer.localName == "li" || (outer.localName == "nav" && !isTableOfContents) else { break }
            gone = outer
            if gone.localName == "nav" { break }
        }
        return document.removing(gone)
    }
}
