extension RawZip {
    /// An entry whose every figure can be changed, for the directory and for the local header apart.
    public struct Entry: Sendable {
        /// The figures of an entry, which are there twice.
        public struct Record: Sendable {
            /// The bytes of the name.
            public var name: [UInt8]
            /// 0 for stored, 8 for deflated.
            public var method: Int
            /// 1 for encrypted, 8 for a data descriptor, 0x800 for a name in UTF-8.
            public var flags = 0
            /// The CRC-32.
            public var checksum: UInt32
            /// The number of bytes in the archive.
            public var compressedSize: Int
            /// The number of bytes after decompression.
            public var size: Int
            /// The extra fields.
            public var extra: [UInt8] = []
            /// The date, as DOS has it.
            public var date = 0x0021
            /// The time of day, as DOS has it.
            public var time = 0
            /// The version that is needed to read the entry, times ten.
            public var versionNeeded = 20
        }

        /// What the local header says.
        public var local: Record
        /// What the directory says.
        public var central: Record
        /// The bytes of the entry as they stand in the archive.
        public var packed: [UInt8]
        /// The data descriptor after the bytes.
        public var descriptor: [UInt8] = []
        /// Where the directory says that the local header is; without a value, the truth.
        public var headerOffset: Int?
        /// Whether the directory knows of the entry.
        public var isListed = true
        /// The comment of the entry.
        public var comment: [UInt8] = []
        /// The upper byte tells the system, and 3 is Unix.
        public var versionMadeBy = 3 << 8 | 30
        /// Permissions and kind of the file.
        public var externalAttributes = 0o100644 << 16
        /// The number of the disk that the entry begins on.
        public var disk = 0

        /// An entry that is stored.
        public init(_ name: String, _ content: [UInt8]) {
            self.init(name, packed: content, method: 0, size: content.count, checksum: RawZip.checksum(content))
        }

        /// An entry of bytes that are packed already.
        public init(_ name: String, packed: [UInt8], method: Int, size: Int, checksum: UInt32) {
            local = Record(
                name: Array(name.utf8), method: method, checksum: checksum, compressedSize: packed.count, size: size)
            central = local
            self.packed = packed
        }

        /// An entry of zeros, at least as many as asked for, whose stream is less than a hundredth of them. The check
        /// sum is right up to a megabyte.
        public static func bomb(_ name: String, size: Int) -> Entry {
            let runs = (size + 256) / 258
            let size = runs * 258 + 1
            return Entry(
                name, packed: RawZip.deflatedZeros(runs: runs), method: 8, size: size,
                checksum: size <= 1 << 20 ? RawZip.checksum([UInt8](repeating: 0, count: size)) : 0)
        }

        /// Changes directory and local header in the same way.
        public func with(_ change: (inout Record) -> Void) -> Entry {
            var entry = self
            change(&entry.local)
            change(&entry.central)
            return entry
        }

        /// The entry as a writer makes it that does not know the sizes beforehand.
        public var streamed: Entry {
            var entry = with { $0.flags |= 8 }
            entry.descriptor =
                [0x50, 0x4B, 7, 8] + little(Int(local.checksum), 4) + little(local.compressedSize, 4)
                + little(local.size, 4)
            (entry.local.checksum, entry.local.compressedSize, entry.local.size) = (0, 0, 0)
            return entry
        }

        /// The entry with its sizes and its offset in ZIP64 fields.
        public func zip64(headerOffset: Int) -> Entry {
            var entry = self
            let sizes = little(local.size, 8) + little(local.compressedSize, 8)
            entry.local.extra += little(1, 2) + little(16, 2) + sizes
            entry.central.extra += little(1, 2) + little(24, 2) + sizes + little(headerOffset, 8)
            (entry.local.size, entry.local.compressedSize) = (-1, -1)
            (entry.central.size, entry.central.compressedSize, entry.headerOffset) = (-1, -1, -1)
            return entry
        }

        var localHeader: [UInt8] {
            [0x50, 0x4B, 3, 4] + figures(local) + little(local.name.count, 2) + little(local.extra.count, 2)
                + local.name + local.extra
        }

        func directoryRecord(headerOffset: Int) -> [UInt8] {
            [0x50, 0x4B, 1, 2] + little(versionMadeBy, 2) + figures(central) + little(central.name.count, 2)
                + little(central.extra.count, 2) + little(comment.count, 2) + little(disk, 2) + little(0, 2)
                + little(externalAttributes, 4) + little(headerOffset, 4) + central.name + central.extra + comment
        }

        private func figures(_ record: Record) -> [UInt8] {
            little(record.versionNeeded, 2) + little(record.flags, 2) + little(record.method, 2)
                + little(record.time, 2) + little(record.date, 2) + little(Int(record.checksum), 4)
                + little(record.compressedSize, 4) + little(record.size, 4)
        }
    }
}
