import BinderyCore
import BinderyXML

/// The change of a page from XHTML 1.1 to the XHTML of EPUB 3: what HTML does not have any more becomes style.
struct PageUpgrade {
    /// The title of the book, for pages that have none of their own.
    let title: String
    /// The directions of text that the style sheets of the book set.
    let directions: [StyleUpgrade.Direction]

    /// Makes the change; a page that needs none stays as it is.
    func apply(to document: inout EditableDocument) throws(BinderyError) {
        try document.apply(Self.prologEdits(in: document.tree.source))
        var styles = StyleUpgrade()
        var edits: [TextEdit] = []
        for element in document.tree.elements where element.is(.xhtml, "style") {
            edits += styles.edits(in: document.tree.source, document.content(of: element))
        }
        try document.apply(edits + titleEdits(in: document))
        let directions = directions + styles.directions
        edits = []
        var ids: Set<String> = []
        for element in document.tree.elements {
            if let id = element["id"] { ids.insert(id) }
        }
        for element in document.tree.elements where element.namespace == .xhtml {
            if element.localName == "meta", let name = element["http-equiv"]?.lowercased(),
                !ObsoleteMarkup.pragmas.contains(name)
            {
                edits.append(document.removing(element))
                continue
            }
            edits += Self.edits(for: element, in: document, directions, &ids)
        }
        try document.apply(edits)
    }

    /// A page that is not well-formed, with the document type of EPUB 3 and without names that it does not know.
    static func prolog(of page: [UInt8]) -> [UInt8] {
        prologEdits(in: page).applied(to: page)
    }

    private static func prologEdits(in source: [UInt8]) -> [TextEdit] {
        namedEntities(in: source) + (DocumentType.range(in: source).map { [TextEdit($0, "<!DOCTYPE html>")] } ?? [])
    }

    /// A title for a page without one: its heading, or the title of the book.
    private func titleEdits(in document: EditableDocument) -> [TextEdit] {
        guard let head = document.root.children.first(where: { $0.localName == "head" }) else { return [] }
        let element = head.children.first { $0.localName == "title" }
        if let element, !element.text.trimmed.isEmpty { return [] }
        let heading = document.tree.elements.first { element in
            ["h1", "h2", "h3", "h4", "h5", "h6"].contains(element.localName) && element.hasText
        }
        let text = [heading?.text.collapsed, title, String(document.part.name)].compactMap(\.self).first { !$0.isEmpty }
        guard let text else { return [] }
        if let element { return [document.replacingText(of: element, with: text)] }
        let name = document.writtenPrefix(of: head) + "title"
        return [document.appending("<\(name)>\(Markup.text(text))</\(name)>", to: head)]
    }

    /// Characters in the place of names that only a document type of XHTML gives them.
    private static func namedEntities(in source: [UInt8]) -> [TextEdit] {
        var edits: [TextEdit] = []
        var place = 0
        while let start = source[place...].firstIndex(of: UInt8(ascii: "&")) {
            place = start + 1
            guard let end = source[place...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else { continue }
            let name = String(decoding: source[place..<end], as: UTF8.self)
            if ["amp", "lt", "gt", "quot", "apos"].contains(name) { continue }
            if let text = XMLEncoding.character(named: name) { edits.append(TextEdit(start..<end + 1, text)) }
        }
        return edits
    }

    private static func edits(
        for element: XMLElement, in document: EditableDocument, _ directions: [StyleUpgrade.Direction],
        _ ids: inout Set<String>
    ) -> [TextEdit] {
        var (edits, styles) = attributeEdits(for: element, in: document, &ids)
        if let (name, style) = ObsoleteMarkup.elements[element.localName] {
            edits += renaming(element, to: name, in: document)
            if !style.isEmpty { styles.insert(style, at: 0) }
        }
        let (own, ownDirection) = StyleUpgrade.withoutDirection(element["style"]?.trimmed ?? "")
        let direction = ownDirection ?? directions.last { $0.selector.matches(element) }?.value
        if let direction, element["dir"] == nil { edits.append(document.setting("dir", of: element, to: direction)) }
        if styles.isEmpty, ownDirection == nil { return edits }
        if styles.isEmpty, own.isEmpty, let attribute = element.attribute(.none, "style") {
            return edits + [document.removing(attribute)]
        }
        let style = (styles + [own].filter { !$0.isEmpty }).joined(separator: "; ")
        return edits + [document.setting("style", of: element, to: style)]
    }

    /// The edits that give an element another name in both of its tags.
    private static func renaming(_ element: XMLElement, to name: String, in document: EditableDocument) -> [TextEdit] {
        let new = document.writtenPrefix(of: element) + name
        let length = document.writtenName(of: element).utf8.count
        let start = element.range.lowerBound + "<".utf8.count
        let edit = TextEdit(start..<start + length, new)
        if document.isEmptyTag(element) { return [edit] }
        let end = document.content(of: element).upperBound + "</".utf8.count
        return [edit, TextEdit(end..<end + length, new)]
    }

    /// The edits of the attributes that HTML does not have any more, and the styles that say the same.
    private static func attributeEdits(
        for element: XMLElement, in document: EditableDocument, _ ids: inout Set<String>
    ) -> (edits: [TextEdit], styles: [String]) {
        var edits: [TextEdit] = []
        var styles: [String] = []
        for attribute in element.attributes where attribute.namespace == .none {
            switch ObsoleteMarkup.replacement(of: attribute, on: element.localName) {
            case .none: continue
            case .removed: edits.append(document.removing(attribute))
            case .style(let style):
                edits.append(document.removing(attribute))
                styles.append(style)
            case .id:
                let isFree = element["id"] == nil && ids.insert(attribute.value).inserted
                edits.append(
                    isFree
                        ? TextEdit(attribute.range, "id=\"\(Markup.attribute(attribute.value))\"")
                        : document.removing(attribute))
            case .value(let value):
                edits.append(document.setting(attribute.localName, of: element, to: value))
            }
        }
        return (edits, styles)
    }
}
