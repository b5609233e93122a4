internal import BinderyZip

extension Container {
    /// What the first file of every book says (EPUB 3.3, section 4.2.6.3).
    public static let mimetype = "application/epub+zip"

    /// What looks at a book before it is written.
    public typealias Review = (_ book: Container) async throws(BinderyError) -> Void

    /// Writes the book as a file that appears at once and whole, or not at all.
    ///
    /// The same parts and the same date give the same bytes, on any machine, in any time zone and on any day.
    ///
    /// - Parameters:
    ///   - path: Where the book goes; what is there is replaced.
    ///   - date: A moment of the day that every entry bears, in seconds since 1970; without it, 1 January 1980.
    ///   - review: What looks at the book before; if it throws, nothing is written. The parts that it reads are packed
    ///     on the way and not made again.
    /// - Throws: ``BinderyError`` of code `file` if a part cannot be read or the book cannot be written, of code
    ///   `input` if two parts have the same path.
    public func write(to path: String, date: Int? = nil, review: Review? = nil) async throws(BinderyError) {
        guard let review else { return try await write(to: path, date: date, packed: [:]) {} }
        let packing = PackingOnReading(self)
        try await review(packing.container)
        try await write(to: path, date: date, packed: packing.packed) {}
    }

    /// Writes the book, and does something else when it is written and has no name yet.
    func write(
        to path: String, date: Int?, packed: [Int: PackedEntry], beforeCommit: BeforeCommit
    ) async throws(BinderyError) {
        let writer = try await writer(date: date, packed: packed, path: path)
        let archive: UncommittedArchive
        do throws(ZipError) {
            archive = try writer.write(replacing: path)
        } catch {
            throw BinderyError(error, path: path)
        }
        try await Self.commit(archive, to: path, beforeCommit)
    }

    /// The bytes of the book: the same as those of the file that ``write(to:date:review:)`` makes.
    ///
    /// - Throws: ``BinderyError`` of code `file` if a part cannot be read, of code `input` if two parts have the same
    ///   path.
    public func archive(date: Int? = nil) async throws(BinderyError) -> [UInt8] {
        let writer = try await writer(date: date, packed: [:], path: nil)
        do throws(ZipError) {
            return try writer.bytes()
        } catch {
            throw BinderyError(error, path: nil)
        }
    }

    private func writer(
        date: Int?, packed: [Int: PackedEntry], path: String?
    ) async throws(BinderyError) -> ZipWriter {
        let left = parts.indices.filter { packed[$0] == nil }
        var entries = packed
        for (index, entry) in zip(left, try await Part.pack(left.map { parts[$0] })) { entries[index] = entry }
        do throws(ZipError) {
            var writer = try ZipWriter(date: date.map(DOSDateTime.init(dayOf:)) ?? .earliest)
            try writer.add(.mimetype)
            for index in parts.indices {
                if let entry = entries[index] { try writer.add(entry) }
            }
            return writer
        } catch {
            throw BinderyError(error, path: path)
        }
    }
}
