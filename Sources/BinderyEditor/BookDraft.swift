import BinderyCore
import BinderyXML

/// A book while it is changed: its parts, its package document, and the documents that have been opened.
struct BookDraft: Sendable {
    /// The parts as they were.
    let original: Container
    /// The parts as they are now, but for the documents below.
    private(set) var container: Container
    /// The package document.
    var package: EditablePackage
    /// The package documents of the book's other renditions (EPUB Multiple-Rendition Publications 1.1).
    let otherPackages: [PartPath]
    /// What the user should know about the changes.
    var remarks: [Remark] = []
    /// What the metadata are to call the cover, where the edits say so themselves.
    var coverName: String?
    /// The metadata that have been brought back as they were written once, and the edits that came after.
    var restored: (metadata: WrittenMetadata, edits: [Edit])?
    /// Whether the cover is again the one that those metadata tell of.
    var isCoverRestored = false
    private var documents: [PartPath: EditableDocument] = [:]
    private var indices: [PartPath: Int]
    /// Under which names parts were before, by those under which they are now.
    private(set) var formerPaths: [PartPath: PartPath] = [:]

    /// Opens a book.
    ///
    /// - Parameter isRead: whether it is only looked at, so that it may also be protected.
    /// - Throws: ``BinderyError`` of code `input` if it has no package document that could be changed, of code
    ///   `refused` if changing it would break it.
    init(_ container: Container, isRead: Bool = false) throws(BinderyError) {
        original = container
        self.container = container
        indices = Dictionary(
            container.parts.enumerated().map { ($0.element.path, $0.offset) }, uniquingKeysWith: { first, _ in first })
        let (parts, remark) = try Self.packages(in: container, indices)
        remarks += [remark].compactMap(\.self)
        let part = parts[0]
        otherPackages = parts.filter { $0 != part }
        package = try EditablePackage(
            try indices[part].map { container.parts[$0] }?.content.bytes() ?? [], part: part)
        if !isRead { try Protection.check(self) }
    }

    /// The package documents, the book's own first: those that the container names, or else the only one that is there.
    private static func packages(
        in container: Container, _ indices: [PartPath: Int]
    ) throws(BinderyError) -> (parts: [PartPath], remark: Remark?) {
        let fault: BinderyError
        do throws(BinderyError) {
            let parts = try packageParts(container, indices)
            if let first = parts.first, indices[first] != nil { return (parts.filter { indices[$0] != nil }, nil) }
            let missing = parts.first.map { "the package document \($0), which is missing" }
            fault = BinderyError(.input, "META-INF/container.xml names \(missing ?? "no package document")")
        } catch {
            fault = error
        }
        let packages = container.parts.map(\.path).filter { $0.string.lowercased().hasSuffix(".opf") }
        guard packages.count == 1 else { throw fault }
        return (packages, Remark(.warning, "\(fault.message); the only package document is \(packages[0])"))
    }

    private static func packageParts(
        _ container: Container, _ indices: [PartPath: Int]
    ) throws(BinderyError) -> [PartPath] {
        guard let index = indices["META-INF/container.xml"] else {
            throw BinderyError(.input, "this is no book: META-INF/container.xml is not in it")
        }
        let document = try EditableDocument(
            try container.parts[index].content.bytes(), part: "META-INF/container.xml")
        let files = document.tree.elements.filter { $0.localName == "rootfile" }
        let packages = files.filter { $0["media-type"]?.trimmed == "application/oebps-package+xml" }
        return (packages.isEmpty ? files : packages).compactMap { file in
            guard let path = file["full-path"]?.trimmed, !path.isEmpty else { return nil }
            let decoded = PartPath(PartReference.decoded(path))
            return indices[PartPath(path)] == nil && indices[decoded] != nil ? decoded : PartPath(path)
        }
    }

    // MARK: Parts

    /// Whether a part is there.
    func contains(_ part: PartPath) -> Bool { indices[part] != nil }

    /// The content of a part.
    func content(of part: PartPath) -> PartContent? {
        indices[part].map { container.parts[$0].content }
    }

    /// The bytes of a part as they are now; `nil` if it is not there.
    func bytes(of part: PartPath) throws(BinderyError) -> [UInt8]? {
        if part == package.part { return package.document.bytes }
        if let document = documents[part] { return document.bytes }
        guard let content = content(of: part) else { return nil }
        return try content.bytes()
    }

    /// A path that no part has yet, also where upper and lower case are the same.
    func freePath(_ wish: PartPath) -> PartPath {
        let taken = Set(container.parts.map { $0.path.string.lowercased() })
        if !taken.contains(wish.string.lowercased()) { return wish }
        let name = wish.name
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        var number = 2
        while true {
            let path = "\(wish.folder)\(name[..<dot])-\(number)\(name[dot...])"
            if !taken.contains(path.lowercased()) { return PartPath(path) }
            number += 1
        }
    }

    /// A path for a new file: in a folder, unless its name is one that some readers stumble over; then in that of the
    /// package document, or else at the root.
    func freePath(_ name: String, in folder: Substring?) -> PartPath {
        freePath(PartPath(plainFolder(folder) + name))
    }

    /// A folder for new files, or the nearest one whose name is plain.
    func plainFolder(_ wish: Substring?) -> Substring {
        [wish, package.part.folder, ""].compactMap(\.self).first(where: Self.isPlain) ?? ""
    }

    /// Whether a path holds nothing but letters, digits and marks that mean the same everywhere (EPUB 3.3, section
    /// 4.2.3).
    static func isPlain(_ folder: Substring) -> Bool {
        folder.split(separator: "/").allSatisfy { $0.utf8.last != UInt8(ascii: ".") }
            && folder.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
                    || "/-_.+@".utf8.contains(byte)
            }
    }

    /// Gives a part other content, or adds one.
    mutating func put(_ content: PartContent, at part: PartPath) {
        documents[part] = nil
        if let index = indices[part] {
            container.parts[index].content = content
        } else {
            indices[part] = container.parts.count
            container.parts.append(Container.Part(path: part, content: content))
        }
    }

    /// Takes a part away.
    mutating func remove(_ part: PartPath) {
        guard let index = indices[part] else { return }
        documents[part] = nil
        container.parts.remove(at: index)
        reindex()
    }

    /// Gives a part another name.
    mutating func rename(_ part: PartPath, to path: PartPath) {
        guard let index = indices[part], indices[path] == nil else { return }
        if var document = documents.removeValue(forKey: part) {
            document.part = path
            documents[path] = document
        }
        container.parts[index].path = path
        formerPaths[path] = formerPaths.removeValue(forKey: part) ?? part
        reindex()
    }

    private mutating func reindex() {
        indices = Dictionary(
            container.parts.enumerated().map { ($0.element.path, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    // MARK: Documents

    /// A document of the book, to be changed and put back.
    ///
    /// - Throws: ``BinderyError`` of code `input` if it is not there or not well-formed.
    func document(_ part: PartPath) throws(BinderyError) -> EditableDocument {
        if let document = documents[part] { return document }
        guard let content = content(of: part) else {
            throw BinderyError(.input, "the part is not in the book", path: part.string)
        }
        return try EditableDocument(try content.bytes(), part: part)
    }

    /// A document that may be left as it is; `nil`, with a remark, where it cannot be changed.
    mutating func optionalDocument(_ part: PartPath?) -> EditableDocument? {
        guard let part, contains(part) else { return nil }
        do throws(BinderyError) {
            return try document(part)
        } catch {
            remarks.append(Remark(.warning, "\(part) is left as it is: \(error.message)"))
            return nil
        }
    }

    /// Puts a document back that has been changed.
    mutating func put(_ document: EditableDocument) {
        documents[document.part] = document
    }

    // MARK: The result

    /// The parts with everything that has been changed.
    var result: Container {
        var result = container
        if package.document.isChanged, let index = indices[package.part] {
            result.parts[index].content = PartContent(package.document.bytes)
        }
        for (part, document) in documents where document.isChanged {
            guard let index = indices[part] else { continue }
            result.parts[index].content = PartContent(document.bytes)
        }
        return result
    }
}
