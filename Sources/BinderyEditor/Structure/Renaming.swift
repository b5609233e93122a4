import BinderyCore
import BinderyXML

/// The change of the references between documents when a part gets another path.
struct Renaming {
    let old: PartPath
    let new: PartPath

    /// The edits that let the references of a document follow.
    func edits(in document: EditableDocument) -> [TextEdit] {
        let source = document.tree.source
        var edits: [TextEdit] = []
        for element in document.tree.elements {
            for attribute in element.attributes {
                switch attribute.localName {
                case "href", "src", "poster", "data", "textref", "altimg", "cite", "longdesc":
                    if let text = following(attribute.value, in: document.part) {
                        edits.append(
                            document.setting(
                                attribute.localName, in: attribute.namespace, of: element, to: text))
                    }
                case "URI" where document.part.string.hasPrefix("META-INF/"):
                    if PartReference.resolve(attribute.value, from: "")?.part == old {
                        let text = PartReference.reference(to: new, from: "", like: attribute.value, from: "")
                        edits.append(document.setting("URI", of: element, to: text))
                    }
                case "srcset":
                    if let text = following(sourceSet: attribute.value, in: document.part) {
                        edits.append(document.setting("srcset", of: element, to: text))
                    }
                case "style":
                    edits += styleEdits(source, attribute.valueRange, document.part)
                default: continue
                }
            }
            if element.localName == "style" {
                edits += styleEdits(source, document.content(of: element), document.part)
            }
        }
        for instruction in document.tree.prolog.instructions where instruction.target == "xml-stylesheet" {
            edits += instructionEdits(source, instruction.range, document.part)
        }
        return edits
    }

    /// The edits that let the references of a style sheet follow.
    func styleEdits(_ text: [UInt8], _ range: Range<Int>, _ part: PartPath) -> [TextEdit] {
        StyleReferences.ranges(in: text, range).compactMap { place in
            following(String(decoding: text[place], as: UTF8.self), in: part).map { TextEdit(place, $0) }
        }
    }

    private func instructionEdits(_ text: [UInt8], _ range: Range<Int>, _ part: PartPath) -> [TextEdit] {
        guard let word = text[range].firstRange(of: Array("href=".utf8)), word.upperBound < range.upperBound else {
            return []
        }
        let quote = text[word.upperBound]
        let start = word.upperBound + 1
        guard let end = text[start..<range.upperBound].firstIndex(of: quote) else { return [] }
        let value = String(decoding: text[start..<end], as: UTF8.self)
        return following(value, in: part).map { [TextEdit(start..<end, Markup.attribute($0, quote: quote))] } ?? []
    }

    private func following(sourceSet: String, in part: PartPath) -> String? {
        var isChanged = false
        let candidates = sourceSet.split(separator: ",").map { candidate in
            let words = candidate.split(whereSeparator: \.isWhitespace)
            guard let first = words.first, let new = following(String(first), in: part) else {
                return candidate.trimmed
            }
            isChanged = true
            return ([new] + words.dropFirst().map(String.init)).joined(separator: " ")
        }
        return isChanged ? candidates.joined(separator: ", ") : nil
    }

    /// The reference that leads to the same as before; `nil` if it need not change.
    ///
    /// - Parameter part: where the reference stood before.
    private func following(_ reference: String, in part: PartPath) -> String? {
        let isOwn = part == old
        guard let target = PartReference.resolve(reference, from: part.folder) else { return nil }
        guard target.part == old || (isOwn && old.folder != new.folder) else { return nil }
        let folder = isOwn ? new.folder : part.folder
        let goal = target.part == old ? new : target.part
        let text = PartReference.reference(to: goal, from: folder, like: reference, from: part.folder)
        return text == reference.trimmed ? nil : text
    }
}

extension BookDraft {
    /// Gives a part another path; all references to it and in it follow.
    mutating func renameFile(_ old: PartPath, to new: PartPath) throws(BinderyError) {
        if old == new || (!contains(old) && contains(new)) { return }
        guard contains(old) else { throw BinderyError(.usage, "there is no file \(old) in the book") }
        guard !contains(new) else { throw BinderyError(.usage, "there is a file \(new) in the book already") }
        guard old != package.part, !old.string.hasPrefix("META-INF/") else {
            throw BinderyError(.usage, "\(old) has its place, and cannot have another one")
        }
        try Self.check(path: new)
        let renaming = Renaming(old: old, new: new)
        for item in package.items {
            guard let part = item.part, contains(part) else { continue }
            if item.mediaType == "text/css" {
                guard let bytes = readableBytes(of: part) else {
                    remarks.append(Remark(.warning, "\(part) is left as it is, since it cannot be read"))
                    continue
                }
                let edits = renaming.styleEdits(bytes, 0..<bytes.count, part)
                if !edits.isEmpty { put(PartContent(edits.applied(to: bytes)), at: part) }
            } else if item.isPage || item.mediaType.hasSuffix("+xml") {
                guard var document = optionalDocument(part) else { continue }
                let edits = renaming.edits(in: document)
                if edits.isEmpty { continue }
                try document.apply(edits)
                put(document)
            }
        }
        if var document = optionalDocument("META-INF/encryption.xml") {
            try document.apply(renaming.edits(in: document))
            if document.isChanged { put(document) }
        }
        for part in otherPackages {
            guard var document = optionalDocument(part) else { continue }
            try document.apply(renaming.edits(in: document))
            if document.isChanged { put(document) }
        }
        try package.document.apply(renaming.edits(in: package.document))
        rename(old, to: new)
    }

    /// Refuses a path that no file of a book may have (EPUB 3.3, section 4.2.3).
    static func check(path: PartPath) throws(BinderyError) {
        let names = path.string.split(separator: "/", omittingEmptySubsequences: false)
        let isPlain = names.allSatisfy { name in
            !name.isEmpty && name != "." && name != ".." && !name.hasSuffix(".")
                && !name.unicodeScalars.contains { "\"*:<>?\\|".unicodeScalars.contains($0) || $0.value < 0x20 }
        }
        guard isPlain, path.string.utf8.count < 1024 else {
            throw BinderyError(.usage, "no file of a book can have the path “\(path)”")
        }
    }
}
