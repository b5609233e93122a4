internal import BinderyFiles
internal import BinderyZip

extension Container.Part {
    /// Parts ready for an archive, compressed on all processors where there is enough to compress.
    static func pack(_ parts: [Container.Part]) async throws(BinderyError) -> [PackedEntry] {
        let packing = Packing(parts: parts, queue: IndexQueue(count: parts.count))
        let first = packing.run(upTo: Packing.worthSharing)
        let results = await packing.queue.results(others: packing.queue.hasMore ? Processors.count - 1 : 0) {
            packing.run()
        } own: {
            first + packing.run()
        }
        var entries: [PackedEntry] = []
        for result in results { entries.append(try result.get()) }
        return entries
    }

    /// What the workers share: each takes the next part, and keeps only what it becomes.
    private struct Packing: Sendable {
        typealias Packed = IndexQueue.Numbered<Result<PackedEntry, BinderyError>>

        /// How many bytes are packed sooner than a further worker would be of any use.
        static let worthSharing = 2 << 20

        let parts: [Container.Part]
        let queue: IndexQueue

        /// Packs parts until none is left, or enough bytes have been packed.
        func run(upTo limit: Int = .max) -> [Packed] {
            var packer = EntryPacker()
            var packed: [Packed] = []
            var size = 0
            while size < limit, let number = queue.next() {
                let result = Result { () throws(BinderyError) in try parts[number].packed(by: &packer) }
                packed.append((number, result))
                switch result {
                case .success(let entry): size += entry.size
                // Each worker ends the part that it has, so that the first failure in order is known.
                case .failure: queue.stop()
                }
            }
            return packed
        }
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
