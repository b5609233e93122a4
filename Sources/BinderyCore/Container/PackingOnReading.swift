internal import BinderyZip
internal import Synchronization

/// A book whose parts are packed when they are read, so that what is looked at before it is written is made only once.
struct PackingOnReading {
    /// The book as it is to be read.
    let container: Container
    private let entries: Entries

    /// Prepares a book; only parts that are made when they are read are packed on the way.
    init(_ book: Container) {
        let entries = Entries()
        var container = book
        for (index, part) in book.parts.enumerated() where part.content.isMade && part.content.storage == .deflated {
            container.parts[index].content = PartContent { () throws(BinderyError) in
                let bytes = try part.content.bytes()
                entries.pack(bytes, as: part.path, index)
                return bytes
            }
        }
        self.container = container
        self.entries = entries
    }

    /// What has been read, by its place among the parts.
    var packed: [Int: PackedEntry] { entries.all }

    private final class Entries: Sendable {
        private let packed = Mutex<[Int: PackedEntry]>([:])
        private let packer = Mutex(EntryPacker())

        var all: [Int: PackedEntry] { packed.withLock { $0 } }

        func pack(_ bytes: [UInt8], as path: PartPath, _ index: Int) {
            guard packed.withLock({ $0[index] == nil }) else { return }
            let entry = packer.withLock { $0.pack(name: path.string, deflating: bytes) }
            packed.withLock { $0[index] = entry }
        }
    }
}
