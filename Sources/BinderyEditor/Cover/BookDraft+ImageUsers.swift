import BinderyCore
import BinderyXML

extension BookDraft {
    /// A reference of a document to another part.
    struct Reference {
        let attribute: XMLAttribute
        let part: PartPath
        /// The folder from which it leads.
        let folder: Substring
    }

    /// The references of a document to other parts.
    static func references(in document: EditableDocument) -> [Reference] {
        var references: [Reference] = []
        for element in document.tree.elements {
            guard let folder = document.folder(of: element) else { continue }
            for attribute in element.attributes {
                switch attribute.localName {
                case "href", "src", "poster", "data", "full-path", "textref", "content":
                    if attribute.localName == "content", !element.is(.ncx, "content") { continue }
                    guard let target = PartReference.resolve(attribute.value, from: folder) else { continue }
                    references.append(Reference(attribute: attribute, part: target.part, folder: folder))
                default: continue
                }
            }
        }
        return references
    }

    /// What shows an image.
    struct ImageUser {
        /// The document that shows it; `nil` for a style sheet, and for a document that is not well-formed.
        var document: EditableDocument?
        var part: PartPath
    }

    /// The documents and style sheets in which an image is named. One whose bytes are damaged shows nothing.
    func users(of part: PartPath) -> [ImageUser] {
        var users: [ImageUser] = []
        for item in package.items {
            guard let user = item.part, user != part, contains(user) else { continue }
            let isStyle = item.mediaType == "text/css"
            guard isStyle || item.isPage || item.mediaType == "image/svg+xml" else { continue }
            guard let bytes = readableBytes(of: user), Self.mayName(part, bytes) else { continue }
            if isStyle {
                let isReferred = StyleReferences.ranges(in: bytes, 0..<bytes.count).contains { place in
                    let reference = String(decoding: bytes[place], as: UTF8.self)
                    return PartReference.resolve(reference, from: user.folder)?.part == part
                }
                if isReferred { users.append(ImageUser(part: user)) }
            } else if let document = readable(user) {
                let isReferred = Self.references(in: document).contains { $0.part == part }
                if isReferred { users.append(ImageUser(document: document, part: user)) }
            } else {
                users.append(ImageUser(part: user))
            }
        }
        return users
    }

    /// Whether the name of a part may stand in a text.
    static func mayName(_ part: PartPath, _ text: [UInt8]) -> Bool {
        let word = plainWord(of: part)
        // UTF-16 has a zero byte or a mark at the beginning.
        let isOfBytes = text.prefix(2).allSatisfy { $0 != 0 && $0 < 0xFE }
        return word.isEmpty || !isOfBytes || text.firstRange(of: word) != nil
    }

    /// The longest piece of a part's name that references do not encode (RFC 3986, section 2.3), so that a document
    /// without it need not be read.
    private static func plainWord(of part: PartPath) -> [UInt8] {
        let pieces = part.name.utf8.split { byte in
            !((0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20) || "-._~".utf8.contains(byte))
        }
        return pieces.max { $0.count < $1.count }.map(Array.init) ?? []
    }
}
