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
    ///   - inspection: What looks at the book, which lies at the path that it is given, before the book gets its name;
    ///   if it throws, nothing is written.
    /// - Throws: ``BinderyError`` of code `file` if a part cannot be read or the book cannot be written, of code
    ///   `input` if two parts have the same path.
    public func write(to path: String, date: Int? = nil, inspection: Inspection? = nil) async throws(BinderyError) {
        let writer = try await writer(date: date, path: path)
        let archive: UncommittedArchive
        do throws(ZipError) {
            archive = try writer.write(replacing: path)
        } catch {
            throw BinderyError(error, path: path)
        }
        try await Self.commit(archive, to: path, inspection)
    }

    /// What looks at a book that is written and has no name yet.
    public typealias Inspection = (_ path: String) async throws(BinderyError) -> Void

    /// Has an archive looked at, and gives it its name.
    static func commit(
        _ archive: consuming UncommittedArchive, to path: String, _ inspection: Inspection?
    ) async throws(BinderyError) {
        try await inspection?(archive.readablePath)
        do throws(ZipError) {
            try archive.commit()
        } catch {
            throw BinderyError(error, path: path)
        }
    }

    /// The bytes of the book: the same as those of the file that ``write(to:date:inspection:)`` makes.
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
        let entries = try await Part.pack(parts)
        do throws(ZipError) {
            var writer = try ZipWriter(date: date.map(DOSDateTime.init(dayOf:)) ?? .earliest)
            try writer.add(.mimetype)
            for entry in entries { try writer.add(entry) }
            return writer
        } catch {
            throw BinderyError(error, path: path)
        }
    }
}
