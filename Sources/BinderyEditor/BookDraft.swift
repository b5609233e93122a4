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
        indices = Self.indices(of: container)
        let (parts, remark) = try Self.packages(in: container, indices)
        remarks += [remark].compactMap(\.self)
        let part = parts[0]
        otherPackages = parts.filter { $0 != part }
        package = try EditablePackage(
            try indices[part].map { container.parts[$0] }?.content.bytes() ?? [], part: part)
        if !isRead { try Protection.check(self) }
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
        indices = Self.indices(of: container)
    }

    /// Where the parts are; of several with the same path, the first one counts.
    private static func indices(of container: Container) -> [PartPath: Int] {
        Dictionary(
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
