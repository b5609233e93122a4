import BinderyBuilder
public import BinderyCore
import BinderyFiles

/// A book that is changed without touching anything but what has to change.
///
/// ```swift
/// var book = try EPUBEditor("lamp.epub")
/// try book.apply([.title("The Lamp"), .series("Lights", position: "2")])
/// try await book.save()
/// ```
public struct EPUBEditor: Sendable {
    /// What becomes of the moment at which the book says it was last changed (EPUB 3.3, section 5.5.4).
    public enum Modification: Sendable, Hashable {
        /// It is the time of the machine's clock.
        case now
        /// It stays what it was.
        case keep
        /// It is a moment, such as `2026-05-31` or `2026-05-31T08:30:00Z`.
        case date(String)
    }

    /// The path from which the book was opened.
    public let path: String?
    var draft: BookDraft
    /// The state in which the file was opened, or saved since; `nil` for a folder and for a book in memory.
    var version: FileVersion?

    /// Opens a book.
    ///
    /// - Throws: ``BinderyError`` of code `file` if it cannot be read, of code `input` if it is too broken to be
    ///   changed, of code `refused` if it is encrypted or signed.
    public init(_ path: String) throws(BinderyError) {
        do throws(BinderyError) {
            version = FileVersion(of: path)
            draft = try BookDraft(try Container.open(path))
        } catch {
            throw error.inBook(path)
        }
        self.path = path
    }

    /// Opens a book only to look at it, so that it may also be encrypted or signed.
    ///
    /// - Throws: ``BinderyError`` of code `file` if it cannot be read, of code `input` if it is too broken.
    public init(reading path: String) throws(BinderyError) {
        do throws(BinderyError) {
            version = FileVersion(of: path)
            draft = try BookDraft(try Container.open(path), isRead: true)
        } catch {
            throw error.inBook(path)
        }
        self.path = path
    }

    /// Opens a book that is in memory.
    ///
    /// - Throws: ``BinderyError`` as ``init(_:)`` does.
    public init(_ container: Container) throws(BinderyError) {
        draft = try BookDraft(container)
        path = nil
    }

    /// The book as it is now.
    public var container: Container { draft.result }
    /// What the user should know about the changes.
    public var remarks: [Remark] { draft.remarks }

    /// Changes the book: all edits, or none if one of them cannot be made.
    ///
    /// - Parameters:
    ///   - edits: the changes in their order.
    ///   - modification: when the book says it was last changed; it is said only if anything has changed.
    /// - Throws: ``BinderyError`` of code `usage` for an edit that makes no sense, of code `input` for one that this
    ///   book cannot take, of code `refused` for one that would break it.
    public mutating func apply(_ edits: [Edit], modification: Modification = .now) throws(BinderyError) {
        var draft = draft
        do throws(BinderyError) {
            try Protection.check(draft)
            let before = draft.repeated
            // What the metadata call the cover is said last: no edit of the cover itself overrules the user's word.
            (draft.restored, draft.isCoverRestored) = (nil, false)
            draft.coverName = edits.compactMap(\.coverName).last
            for edit in edits where edit.coverName == nil { try draft.apply(edit) }
            try draft.restoreCoverName()
            for edit in edits where edit.coverName != nil { try draft.apply(edit) }
            try draft.follow(before)
            try draft.mark(modification, hasChanged: !Change.all(in: draft).isEmpty)
        } catch {
            throw path.map(error.inBook) ?? error
        }
        self.draft = draft
    }
}

extension BookDraft {
    /// Says when the book was changed.
    mutating func mark(_ modification: EPUBEditor.Modification, hasChanged: Bool) throws(BinderyError) {
        switch modification {
        case .keep: return
        case .now: if hasChanged { try package.setModified(CivilDate(secondsSince1970: Terminal.secondsSince1970)) }
        case .date(let text):
            guard let date = CivilDate(text) ?? Int(text).map(CivilDate.init(secondsSince1970:)) else {
                throw BinderyError(.usage, "“\(text)” is no date of modification such as 2026-05-31")
            }
            try package.setModified(date)
        }
    }
}

extension BinderyError {
    /// The error with the book that it is about; a part of the book is named in the message.
    func inBook(_ book: String) -> BinderyError {
        guard path != book else { return self }
        var error = self
        if let path, code != .file { error.message = "\(path): \(message)" }
        if code != .file || path == nil { error.path = book }
        return error
    }
}
