import BinderyCore
import BinderyXML

/// The change of a page from XHTML 1.1 to the XHTML of EPUB 3: what HTML does not have any more becomes style.
enum PageUpgrade {
    /// Makes the change; a page that needs none stays as it is.
    static func apply(to document: inout EditableDocument) throws(BinderyError) {
        var edits = namedEntities(in: document)
        if let doctype = doctype(of: document) { edits.append(TextEdit(doctype, "<!DOCTYPE html>")) }
        try document.apply(edits)
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
            edits += self.edits(for: element, in: document, &ids)
        }
        try document.apply(edits)
    }

    /// The whole declaration of the document type, with what it declares between brackets.
    private static func doctype(of document: EditableDocument) -> Range<Int>? {
        guard let start = document.tree.prolog.doctype?.range.lowerBound else { return nil }
        let source = document.tree.source
        var quote: UInt8?
        var depth = 0
        for index in start..<document.root.range.lowerBound {
            let byte = source[index]
            if let open = quote {
                if byte == open { quote = nil }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: ">") where depth == 0: return start..<index + 1
            default: continue
            }
        }
        return nil
    }

    /// Characters in the place of names that only a document type of XHTML gives them.
    private static func namedEntities(in document: EditableDocument) -> [TextEdit] {
        let source = document.tree.source
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
        for element: XMLElement, in document: EditableDocument, _ ids: inout Set<String>
    ) -> [TextEdit] {
        var edits: [TextEdit] = []
        var styles: [String] = []
        if let (name, style) = ObsoleteMarkup.elements[element.localName] {
            let prefix = document.writtenPrefix(of: element)
            let old = document.writtenName(of: element)
            let start = element.range.lowerBound + 1
            edits.append(TextEdit(start..<start + old.utf8.count, prefix + name))
            if !document.isEmptyTag(element) {
                let end = document.content(of: element).upperBound + 2
                edits.append(TextEdit(end..<end + old.utf8.count, prefix + name))
            }
            if !style.isEmpty { styles.append(style) }
        }
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
        guard !styles.isEmpty else { return edits }
        let own = element["style"]?.trimmed ?? ""
        let style = styles.joined(separator: "; ") + (own.isEmpty ? "" : "; ") + own
        edits.append(document.setting("style", of: element, to: style))
        return edits
    }
}
