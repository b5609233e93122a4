internal import BinderyFiles
internal import BinderyZip

extension Container.Part {
    /// Parts ready for an archive, compressed on all processors. A worker takes the next part, and keeps only what it
    /// becomes.
    static func pack(_ parts: [Container.Part]) async throws(BinderyError) -> [PackedEntry] {
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

    private func packed(by packer: inout EntryPacker) throws(BinderyError) -> PackedEntry {
        switch (content.source, content.storage) {
        case (.entry(let archive, let index), _):
            do throws(ZipError) {
                return try PackedEntry(name: path.string, copying: index, of: archive)
            } catch {
                throw BinderyError(error, path: path.string)
            }
        case (.file(let file, _), .stored):
            return PackedEntry(name: path.string, storingFile: file)
        case (_, .stored):
            return PackedEntry(name: path.string, storing: try content.bytes())
        case (_, .deflated):
            return packer.pack(name: path.string, deflating: try content.bytes())
        }
    }
}

extension PackedEntry {
    /// The first file of every book.
    static var mimetype: PackedEntry {
        PackedEntry(name: "mimetype", storing: Array(Container.mimetype.utf8))
    }
}
