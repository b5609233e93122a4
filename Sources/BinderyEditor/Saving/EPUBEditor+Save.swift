public import BinderyCore
import BinderyFiles

extension EPUBEditor {
    /// Puts the changed book in the place of the one that was opened, at once and whole, or not at all.
    ///
    /// Nothing is written if nothing has changed, or if the book would have errors that it did not have.
    ///
    /// - Parameters:
    ///   - target: where the book goes; `nil` for the path from which it was opened.
    ///   - backup: where the old book stays; `nil` for nowhere.
    ///   - allowsErrors: whether the book is written even if the changes bring in errors.
    /// - Throws: ``BinderyError`` of code `invalidBook` if the changes would bring in errors, of code `file` if the
    ///   book cannot be written or another program has changed it since it was opened, of code `input` if it is too
    ///   broken to be copied, of code `usage` without a path.
    public mutating func save(to target: String? = nil, backup: String? = nil, allowsErrors: Bool = false)
        async throws(BinderyError)
    {
        guard let path = target ?? path else {
            throw BinderyError(.usage, "a book that was made in memory needs a path")
        }
        if FileTree.kind(of: path) == .folder {
            throw BinderyError(
                .usage, "a book in a folder must be written to a file; say where, with --output", path: path)
        }
        let changes = changes
        if changes.isEmpty, path == self.path { return }
        do throws(BinderyError) {
            let editor = self
            try await container.save(to: path) { () async throws(BinderyError) in
                if !allowsErrors { try Self.refuse(await editor.worsening(), editor.path ?? path) }
                if path == editor.path { try Self.checkUnchanged(path, since: editor.version) }
                try Self.keep(path, as: backup)
            }
            if path == self.path { version = FileVersion(of: path) }
        } catch {
            throw error.code == .invalidBook ? error : error.inBook(path)
        }
    }

    private static func refuse(_ worsening: (errors: [Finding], areRepeated: Bool), _ path: String) throws(BinderyError)
    {
        guard let first = worsening.errors.first else { return }
        let part = first.location.part.map { " (\($0))" } ?? ""
        if worsening.areRepeated {
            throw BinderyError(
                .invalidBook,
                "the book would have more errors of a kind that it has already, and is left as it is; correct this "
                    + "first: \(first.message)\(part)",
                path: path)
        }
        let others = worsening.errors.count > 1 ? ", and \(worsening.errors.count - 1) more" : ""
        throw BinderyError(
            .invalidBook, "the book would have new errors and is left as it is: \(first.message)\(part)\(others)",
            path: path)
    }

    /// Refuses to take back what another program has done to the book.
    private static func checkUnchanged(_ path: String, since version: FileVersion?) throws(BinderyError) {
        guard let now = FileVersion(of: path), now != version else { return }
        throw BinderyError(
            .file, "another program has changed the book since it was opened; it is left as it is now, so try again",
            path: path)
    }

    private static func keep(_ path: String, as backup: String?) throws(BinderyError) {
        do throws(FileError) {
            if let backup, FileTree.kind(of: path) == .file { try FileTree.keep(path, as: backup) }
        } catch {
            throw BinderyError(.file, "cannot keep the old book: \(error.reason)", path: backup, underlying: error)
        }
    }
}
