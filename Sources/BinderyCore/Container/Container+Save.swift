internal import BinderyZip

extension Container {
    /// Writes a book that was opened from an archive and changed, as a file that appears at once and whole, or not at
    /// all; the file may be the archive itself.
    ///
    /// A part that was not changed keeps its bytes as they are packed, its header and its record in the directory, and
    /// all parts keep their order; so do comments, folders and whatever else is in the archive, but for folders that
    /// have lost their last part. A part whose content is another one keeps its date and attributes. `mimetype` ends
    /// first, stored and bare. Nothing is held in memory but the new parts. A container that came from no archive is
    /// written as by ``write(to:date:review:)``.
    ///
    /// - Parameters:
    ///   - path: Where the book goes; what is there is replaced.
    ///   - date: A moment of the day that added parts bear, in seconds since 1970; without it, 1 January 1980.
    ///   - beforeCommit: What is done when the book is written and has no name yet; if it throws, nothing remains.
    /// - Throws: ``BinderyError`` of code `file` if something cannot be read or written, of code `input` if the archive
    ///   is too broken to be copied or two parts have the same path.
    public func save(
        to path: String, date: Int? = nil, beforeCommit: BeforeCommit = {}
    ) async throws(BinderyError) {
        guard let origin else {
            return try await write(to: path, date: date, packed: [:], beforeCommit: beforeCommit)
        }
        let editor = try await editor(of: origin, date: date)
        let archive: UncommittedArchive
        do throws(ZipError) {
            archive = try editor.write(replacing: path)
        } catch {
            throw BinderyError(error, path: path)
        }
        try await Self.commit(archive, to: path, beforeCommit)
    }

    /// What is done between the writing of a book and the moment at which it gets its name.
    public typealias BeforeCommit = () async throws(BinderyError) -> Void

    static func commit(
        _ archive: consuming UncommittedArchive, to path: String, _ beforeCommit: BeforeCommit
    ) async throws(BinderyError) {
        try await beforeCommit()
        do throws(ZipError) {
            try archive.commit()
        } catch {
            throw BinderyError(error, path: path)
        }
    }

    /// The bytes of the book: the same as those of the file that ``save(to:date:beforeCommit:)`` makes.
    ///
    /// - Throws: ``BinderyError`` as ``save(to:date:beforeCommit:)`` does.
    public func savedArchive(date: Int? = nil) async throws(BinderyError) -> [UInt8] {
        guard let origin else { return try await archive(date: date) }
        let editor = try await editor(of: origin, date: date)
        do throws(ZipError) {
            return try editor.bytes()
        } catch {
            throw BinderyError(error, path: nil)
        }
    }

    private func editor(of origin: ZipArchive, date: Int?) async throws(BinderyError) -> ZipEditor {
        var left: [PartPath: Int] = [:]
        for part in Container(origin).parts { left[part.path] = part.content.entry(of: origin) }
        var changed: [Part] = []
        // The entries that the changed parts take the place of.
        var places: [Int?] = []
        for part in parts {
            let place = left.removeValue(forKey: part.path)
            if let place, part.content.entry(of: origin) == place { continue }
            changed.append(part)
            places.append(place)
        }
        let emptied = Self.folders(of: left.keys).subtracting(left.isEmpty ? [] : Self.folders(of: parts.map(\.path)))
        var removed = Set(left.values)
        let entries = try await Part.pack(changed)
        do throws(ZipError) {
            var editor = try ZipEditor(origin, date: date.map(DOSDateTime.init(dayOf:)) ?? .earliest)
            editor.putFirst(.mimetype)
            for (index, entry) in entries.enumerated() {
                // A part that has only another name stays where it was.
                let renamed = changed[index].content.entry(of: origin).flatMap { removed.remove($0) }
                if let place = places[index] ?? renamed { editor.replace(place, by: entry) } else { editor.add(entry) }
            }
            for index in removed { editor.remove(index) }
            if !emptied.isEmpty {
                for (index, entry) in origin.entries.enumerated() where entry.isFolder && emptied.contains(entry.name) {
                    editor.remove(index)
                }
            }
            return editor
        } catch {
            throw BinderyError(error, path: nil)
        }
    }

    /// The folders that some parts lie in, with those around them, as an archive names them.
    private static func folders(of paths: some Sequence<PartPath>) -> Set<String> {
        var folders: Set<String> = []
        for path in paths {
            var folder = path.folder
            while !folder.isEmpty, folders.insert(String(folder)).inserted {
                let name = folder.dropLast()
                folder = name.lastIndex(of: "/").map { name[...$0] } ?? ""
            }
        }
        return folders
    }
}

extension PartContent {
    /// The entry of an archive that the content is; `nil` if it is another content.
    fileprivate func entry(of archive: ZipArchive) -> Int? {
        if case .entry(let other, let index) = source, other === archive { index } else { nil }
    }
}
