import BinderyCore
import BinderyXML

/// How the references of a document are written, so that a new one looks like the others.
struct ReferenceHabits {
    /// The way to a folder where it leads through others than it need to, such as `../Text/` from `Text/`.
    private var detours: [Substring: String] = [:]
    /// Whether characters beyond ASCII stand as they are, and not percent-encoded.
    private(set) var keepsWideCharacters: Bool

    /// Looks at some references.
    ///
    /// - Parameters:
    ///   - folder: the folder from which they lead.
    ///   - model: the habits that count where the references show none.
    init(of references: some Sequence<String>, from folder: Substring, otherwise model: ReferenceHabits? = nil) {
        keepsWideCharacters = model?.keepsWideCharacters ?? false
        var known: Set<Substring> = []
        for reference in references {
            guard let part = PartReference.resolve(reference, from: folder)?.part else { continue }
            let path = reference.trimmed.prefix { $0 != "#" && $0 != "?" }
            if !path.utf8.allSatisfy({ $0 < 0x80 }) { keepsWideCharacters = true }
            // The first reference to a folder shows how it is done.
            guard known.insert(part.folder).inserted else { continue }
            let way = String(path[..<(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)])
            let plain = PartPath(PartReference.reference(to: part, from: folder)).folder
            if PartReference.decoded(way) != PartReference.decoded(plain) { detours[part.folder] = way }
        }
    }

    /// The way to a folder where it is not the shortest one.
    func detour(to folder: Substring) -> String? { detours[folder] }
}

extension EditableDocument {
    /// The folder from which the references of an element lead: that of the document, or what `base` and `xml:base`
    /// make of it (XML Base, section 4); `nil` where they lead out of the book.
    ///
    /// - Parameter part: where the document is, if that is to be another place.
    func folder(of element: XMLElement, at part: PartPath? = nil) -> Substring? {
        let folder = (part ?? self.part).folder
        let names = tree.names
        var bases: [String] = []
        if names.find(.xml, "base") != nil {
            bases = ([element] + element.ancestors).compactMap { $0[.xml, "base"] }
        }
        if names.find(.xhtml, "base") != nil,
            let head = root.children.first(where: { $0.is(.xhtml, "head") }),
            let base = head.children.first(where: { $0.is(.xhtml, "base") })?["href"]
        {
            bases.append(base)
        }
        return bases.reversed().reduce(folder) { folder, base in
            folder.flatMap { PartReference.folder(of: base, from: $0) }
        }
    }
}
