import BinderyCore
import BinderyXML

/// The change of the references between documents when a part gets another path.
struct Renaming {
    let old: PartPath
    let new: PartPath
    /// How the package writes references, for documents that show no habits of their own.
    let habits: ReferenceHabits

    /// The edits that let the references of a document follow.
    func edits(in document: EditableDocument) -> [TextEdit] {
        // Most documents lead nowhere near; only the others are asked for their habits.
        if edits(in: document, habits).isEmpty { return [] }
        let references = document.tree.elements.flatMap { element in
            element.attributes.filter { Self.names.contains($0.localName) }.map(\.value)
        }
        return edits(
            in: document, ReferenceHabits(of: references, from: document.referenceFolder, otherwise: habits))
    }

    /// The attributes that hold a reference.
    private static let names: Set<String> = [
        "href", "src", "poster", "data", "textref", "altimg", "cite", "longdesc", "URI",
    ]

    private func edits(in document: EditableDocument, _ habits: ReferenceHabits) -> [TextEdit] {
        let source = document.tree.source
        var edits: [TextEdit] = []
        for element in document.tree.elements where !element.is(.xhtml, "base") {
            guard let link = link(from: element, in: document, habits) else { continue }
            for attribute in element.attributes {
                let text: String?
                switch attribute.localName {
                case let name where Self.names.contains(name): text = link.following(attribute.value)
                case "srcset": text = link.following(sourceSet: attribute.value)
                case "style":
                    edits += link.styleEdits(source, attribute.valueRange)
                    continue
                default: continue
                }
                guard let text else { continue }
                edits.append(
                    document.setting(attribute.localName, in: attribute.namespace, of: element, to: text))
            }
            if element.localName == "style" { edits += link.styleEdits(source, document.content(of: element)) }
        }
        let instructions = document.tree.prolog.instructions.filter { $0.target == "xml-stylesheet" }
        let link = link(from: document.referenceFolder, in: document.part, habits)
        return edits + instructions.flatMap { link.instructionEdits(source, $0.range) }
    }

    /// The edits that let the references of a style sheet follow.
    func styleEdits(_ text: [UInt8], _ part: PartPath) -> [TextEdit] {
        let whole = 0..<text.count
        if link(from: part.folder, in: part, habits).styleEdits(text, whole).isEmpty { return [] }
        let references = StyleReferences.ranges(in: text, whole).map { String(decoding: text[$0], as: UTF8.self) }
        let own = ReferenceHabits(of: references, from: part.folder, otherwise: habits)
        return link(from: part.folder, in: part, own).styleEdits(text, whole)
    }

    private func link(from folder: Substring, in part: PartPath, _ habits: ReferenceHabits) -> RenamedLink {
        RenamedLink(
            old: old, new: new, folder: folder, newFolder: part == old ? new.folder : folder, habits: habits)
    }

    /// What becomes of the references of an element; `nil` where its base is outside of the book.
    private func link(
        from element: XMLElement, in document: EditableDocument, _ habits: ReferenceHabits
    ) -> RenamedLink? {
        if document.part.isInMetaFolder { return link(from: "", in: document.part, habits) }
        guard let folder = document.folder(of: element) else { return nil }
        var link = link(from: folder, in: document.part, habits)
        if document.part == old { link.newFolder = document.folder(of: element, at: new) ?? folder }
        return link
    }
}

/// What becomes of the references from one place when a part gets another path.
private struct RenamedLink {
    let old: PartPath
    let new: PartPath
    /// The folder from which they led.
    let folder: Substring
    /// The folder from which they lead now.
    var newFolder: Substring
    let habits: ReferenceHabits

    /// The reference that leads to the same as before; `nil` if it need not change.
    func following(_ reference: String) -> String? {
        guard let target = PartReference.resolve(reference, from: folder),
            target.part == old || folder != newFolder
        else { return nil }
        let text = PartReference.reference(
            to: target.part == old ? new : target.part, from: newFolder, like: reference, from: folder, habits: habits)
        return text == reference.trimmed ? nil : text
    }

    /// The candidates of a `srcset` with the references that lead to the same as before.
    func following(sourceSet: String) -> String? {
        var isChanged = false
        let candidates = sourceSet.split(separator: ",").map { candidate in
            let words = candidate.split(whereSeparator: \.isWhitespace)
            guard let first = words.first, let new = following(String(first)) else { return candidate.trimmed }
            isChanged = true
            return ([new] + words.dropFirst().map(String.init)).joined(separator: " ")
        }
        return isChanged ? candidates.joined(separator: ", ") : nil
    }

    /// The edits in a range of a text that is a style sheet, or the value of a style attribute.
    func styleEdits(_ text: [UInt8], _ range: Range<Int>) -> [TextEdit] {
        StyleReferences.ranges(in: text, range).compactMap { place in
            following(String(decoding: text[place], as: UTF8.self)).map { TextEdit(place, $0) }
        }
    }

    /// The edits in a processing instruction that names a style sheet.
    func instructionEdits(_ text: [UInt8], _ range: Range<Int>) -> [TextEdit] {
        guard let word = text[range].firstRange(of: Array("href=".utf8)), word.upperBound < range.upperBound else {
            return []
        }
        let quote = text[word.upperBound]
        let start = word.upperBound + 1
        guard let end = text[start..<range.upperBound].firstIndex(of: quote) else { return [] }
        let value = String(decoding: text[start..<end], as: UTF8.self)
        return following(value).map { [TextEdit(start..<end, Markup.attribute($0, quote: quote))] } ?? []
    }
}

extension PartPath {
    /// Whether the part says something about the archive: its references lead from the root (EPUB 3.3, section 4.2.6).
    fileprivate var isInMetaFolder: Bool { string.hasPrefix("META-INF/") }
}

extension EditableDocument {
    /// The folder from which the references of the document lead where no base says otherwise.
    fileprivate var referenceFolder: Substring { part.isInMetaFolder ? "" : part.folder }
}
