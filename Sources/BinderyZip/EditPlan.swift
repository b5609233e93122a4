/// What an editor will write, in its order.
struct EditPlan {
    /// An entry of the archive that is to come.
    private struct Item {
        var content: Content
        /// Its place in the directory.
        var directoryIndex: Int

        enum Content {
            case copied(Int, Range<Int>)
            case new(PackedEntry, replacing: Int?)
        }
    }

    private let editor: ZipEditor
    private var archive: ZipArchive { editor.archive }
    private var items: [Item] = []

    init(_ editor: ZipEditor) throws(ZipError) {
        self.editor = editor
        var left = editor.removed
        if let first = editor.first { left.formUnion(try putFirst(first)) }
        try addKept(except: left)
        let offset = archive.entries.count
        for (index, entry) in editor.added.enumerated() {
            items.append(Item(content: .new(entry, replacing: nil), directoryIndex: offset + index))
        }
        try checkNames()
    }

    /// Puts a new first entry before all others, and says which ones it takes the place of.
    private mutating func putFirst(_ entry: PackedEntry) throws(ZipError) -> [Int] {
        let entries = archive.entries
        let same = entries.indices.filter { entries[$0].name == entry.name }
        let first = entries.indices.min { entries[$0].headerOffset < entries[$1].headerOffset }
        if let index = first, same == [index], try isPlain(index, entry) { return [] }
        items.append(Item(content: .new(entry, replacing: nil), directoryIndex: -1))
        return same
    }

    /// Whether an entry of the archive is just as it should be, with its header.
    private func isPlain(_ index: Int, _ entry: PackedEntry) throws(ZipError) -> Bool {
        let old = archive.entries[index]
        guard index == 0, old.flags == 0, case .bytes(let content) = entry.content,
            let header = try archive.localHeader(of: index), header.flags == 0, header.method == .stored,
            header.extraLength == 0, header.differences(from: old).isEmpty
        else { return false }
        return try archive.packedBytes(of: index).elementsEqual(content)
    }

    /// Adds the entries that stay or are replaced, in the order of the file.
    private mutating func addKept(except left: Set<Int>) throws(ZipError) {
        let entries = archive.entries
        let order = entries.indices.sorted { (entries[$0].headerOffset, $0) < (entries[$1].headerOffset, $1) }
        var end = 0
        for index in order where !left.contains(index) {
            if let replacement = editor.replacements[index] {
                items.append(Item(content: .new(replacement, replacing: index), directoryIndex: index))
                continue
            }
            let extent = try archive.extent(of: index)
            // Bytes that belong to several entries would be written several times, which can be very many.
            guard extent.lowerBound >= end else {
                throw ZipError(.corrupt, "the bytes of “\(entries[index].name)” also belong to another file")
            }
            end = extent.upperBound
            items.append(Item(content: .copied(index, extent), directoryIndex: index))
        }
    }

    private func checkNames() throws(ZipError) {
        var taken: Set<String> = []
        for case .copied(let index, _) in items.map(\.content) { taken.insert(archive.entries[index].name) }
        for case .new(let entry, _) in items.map(\.content) {
            try entry.checkName()
            guard taken.insert(entry.name).inserted else { throw ZipError(twoFilesNamed: entry.name) }
        }
    }

    /// Writes the archive.
    func write(to sink: consuming ArchiveSink) throws(ZipError) -> ArchiveSink {
        var records: [(directoryIndex: Int, bytes: [UInt8])] = []
        records.reserveCapacity(items.count)
        // Neighbours are copied in one go.
        var run = 0..<0
        for item in items {
            switch item.content {
            case .copied(let index, let extent):
                if extent.lowerBound != run.upperBound {
                    try sink.append(run, of: archive.bytes)
                    run = extent.lowerBound..<extent.lowerBound
                }
                let offset = sink.position + run.count
                run = run.lowerBound..<extent.upperBound
                let record = archive.directory.record(of: archive.entries[index], movedTo: offset)
                records.append((item.directoryIndex, record))
            case .new(let entry, let old):
                try sink.append(run, of: archive.bytes)
                run = 0..<0
                let record =
                    old.map { EntryRecord(entry, replacing: archive.entries[$0]) }
                    ?? EntryRecord(entry, date: editor.date)
                let offset = sink.position
                records.append(
                    (item.directoryIndex, try sink.append(entry, record).directoryRecord(headerOffset: offset)))
            }
        }
        try sink.append(run, of: archive.bytes)
        try writeEnd(records, to: &sink)
        return sink
    }

    private func writeEnd(
        _ records: [(directoryIndex: Int, bytes: [UInt8])], to sink: inout ArchiveSink
    ) throws(ZipError) {
        let start = sink.position
        let comment = try archive.comment()
        for record in records.sorted(by: { $0.directoryIndex < $1.directoryIndex }) { try sink.write(record.bytes) }
        let end = EndRecord.bytes(
            entryCount: records.count, directory: start..<sink.position, comment: comment,
            isZIP64: archive.endRecord?.isZIP64 == true)
        try sink.write(end)
    }
}
