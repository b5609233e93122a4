internal import BinderyFiles
internal import BinderyZip

extension Container {
    /// What the first file of every book says (EPUB 3.3, section 4.2.6.3).
    public static let mimetype = "application/epub+zip"

    /// Writes the book as a file that appears at once and whole, or not at all.
    ///
    /// The same parts and the same date give the same bytes, on any machine, in any time zone and on any day.
    ///
    /// - Parameters:
    ///   - path: Where the book goes; what is there is replaced.
    ///   - date: A moment of the day that every entry bears, in seconds since 1970; without it, 1 January 1980.
    /// - Throws: ``BinderyError`` of code `file` if a part cannot be read or the book cannot be written, of code
    ///   `input` if two parts have the same path.
    public func write(to path: String, date: Int? = nil) async throws(BinderyError) {
        let writer = try await writer(date: date, path: path)
        do throws(ZipError) {
            try writer.write(replacing: path)
        } catch {
            throw BinderyError(error, path: path)
        }
    }

    /// The bytes of the book: the same as those of the file that ``write(to:date:)`` makes.
    ///
    /// - Throws: ``BinderyError`` of code `file` if a part cannot be read, of code `input` if two parts have the same
    ///   path.
    public func archive(date: Int? = nil) async throws(BinderyError) -> [UInt8] {
        let writer = try await writer(date: date, path: nil)
        do throws(ZipError) {
            return try writer.bytes()
        } catch {
            throw BinderyError(error, path: nil)
        }
    }

    private func writer(date: Int?, path: String?) async throws(BinderyError) -> ZipWriter {
        let entries = try await packedEntries()
        do throws(ZipError) {
            var writer = try ZipWriter(date: date.map(DOSDateTime.init(dayOf:)) ?? .earliest)
            try writer.add(PackedEntry(name: "mimetype", storing: Array(Self.mimetype.utf8)))
            for entry in entries { try writer.add(entry) }
            return writer
        } catch {
            throw BinderyError(error, path: path)
        }
    }

    /// The parts, compressed on all processors. A worker takes the next part, and keeps only what it becomes.
    private func packedEntries() async throws(BinderyError) -> [PackedEntry] {
        let parts = parts
        let queue = IndexQueue(count: parts.count)
        let results = await withTaskGroup(of: [(Int, Result<PackedEntry, BinderyError>)].self) { group in
            for _ in 0..<min(Processors.count, parts.count) {
                group.addTask {
                    var packer = EntryPacker()
                    var packed: [(Int, Result<PackedEntry, BinderyError>)] = []
                    while let index = queue.next() {
                        let result = Result { () throws(BinderyError) in try parts[index].packed(by: &packer) }
                        packed.append((index, result))
                        // Each worker ends the part that it has, so that the first failure in order is known.
                        if case .failure = result { queue.stop() }
                    }
                    return packed
                }
            }
            var results: [Result<PackedEntry, BinderyError>?] = Array(repeating: nil, count: parts.count)
            for await packed in group {
                for (index, result) in packed { results[index] = result }
            }
            return results
        }
        var entries: [PackedEntry] = []
        for case .some(let result) in results { entries.append(try result.get()) }
        return entries
    }
}

extension Container.Part {
    fileprivate func packed(by packer: inout EntryPacker) throws(BinderyError) -> PackedEntry {
        switch (content.storage, content.source) {
        case (.deflated, _): packer.pack(name: path.string, deflating: try content.bytes())
        case (.stored, .file(let file, _)): PackedEntry(name: path.string, storingFile: file)
        case (.stored, _): PackedEntry(name: path.string, storing: try content.bytes())
        }
    }
}
