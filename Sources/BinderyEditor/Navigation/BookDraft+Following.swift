import BinderyCore
import BinderyXML

extension BookDraft {
    /// What the package says that tables of contents repeat.
    struct Repeated: Sendable, Hashable {
        var title: String?
        var author: String?
        var identifier: String?
    }

    /// What the package says now.
    var repeated: Repeated {
        Repeated(
            title: package.mainTitle?.text.collapsed, author: package.authors.first?.text.collapsed,
            identifier: package.uniqueIdentifier?.text.trimmed)
    }

    /// Lets the tables of contents follow the package where they said the same before.
    mutating func follow(_ before: Repeated) throws(BinderyError) {
        let now = repeated
        guard now != before else { return }
        if now.identifier != before.identifier, try Protection.dependsOnIdentifier(self) {
            throw BinderyError(
                .refused, "fonts of the book are hidden by means of its identifier, and could not be read with another")
        }
        if let document = optionalDocument(package.ncxItem?.part) { put(try following(document, before, now)) }
        if let document = optionalDocument(package.navigationItem?.part), let old = before.title, let new = now.title {
            var document = document
            let title = document.tree.elements.first { $0.localName == "title" && $0.parent?.localName == "head" }
            if let title, title.text.collapsed == old {
                try document.apply([document.replacingText(of: title, with: new)])
                put(document)
            }
        }
    }

    private func following(
        _ ncx: EditableDocument, _ before: Repeated, _ now: Repeated
    ) throws(BinderyError) -> EditableDocument {
        var ncx = ncx
        for (name, old, new) in [("docTitle", before.title, now.title), ("docAuthor", before.author, now.author)] {
            guard let old, let new, old != new else { continue }
            let label = ncx.root.children.first { $0.localName == name }
            guard let text = label?.children.first(where: { $0.localName == "text" }), text.text.collapsed == old
            else { continue }
            try ncx.apply([ncx.replacingText(of: text, with: new)])
        }
        if let old = before.identifier, let new = now.identifier, old != new {
            let meta = ncx.tree.elements.first { $0.localName == "meta" && $0["name"] == "dtb:uid" }
            if let meta, meta["content"]?.trimmed == old {
                try ncx.apply([ncx.setting("content", of: meta, to: new)])
            }
        }
        return ncx
    }
}
