import BinderyCore
import BinderyXML

extension BookDraft {
    /// Takes a document out of the tables of contents; entries below its own go up one level.
    mutating func removeFromContents(_ part: PartPath) throws(BinderyError) {
        if let document = optionalDocument(package.ncxItem?.part) {
            var shorter = try removing(part, from: document, entry: "navPoint", link: "content")
            if shorter.bytes != document.bytes { try shorter.apply(Self.renumbering(shorter)) }
            put(shorter)
        }
        if let document = optionalDocument(package.navigationItem?.part), document.part != part {
            put(try removing(part, from: document, entry: "li", link: "a"))
        }
    }

    private func removing(
        _ part: PartPath, from document: EditableDocument, entry: String, link: String
    ) throws(BinderyError) -> EditableDocument {
        var document = document
        while true {
            let found = document.tree.elements.first { element in
                guard element.localName == link, let parent = element.parent, parent.localName == entry else {
                    return false
                }
                let reference = element["href"] ?? element["src"] ?? ""
                return PartReference.resolve(reference, from: document.part.folder)?.part == part
            }
            guard let item = found?.parent else { return document }
            let inner = item.children.filter { $0.localName == entry || $0.localName == "ol" }
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

    /// The removal of an entry, with the list that would be empty without it.
    private static func removal(of item: XMLElement, in document: EditableDocument) -> TextEdit {
        if let list = item.parent, list.localName == "ol", let outer = list.parent, outer.localName == "li",
            list.children.reduce(0, { count, _ in count + 1 }) == 1
        {
            return document.removing(list)
        }
        return document.removing(item)
    }
}
