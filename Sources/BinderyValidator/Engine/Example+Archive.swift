import BinderyZip

extension Example {
    /// A minimal book as a file whose bytes are changed: what no list of texts can show.
    ///
    /// - Parameter caption: what was done to the file.
    static func archive(
        _ caption: String, also: [String] = [], unplaced: Int = 1, _ change: ([UInt8]) -> [UInt8]
    ) -> Self {
        var example = Self(.publication, files: [], also: also, unplaced: unplaced).literal
        example.archive = Archive(caption: caption, name: "book.epub", bytes: change(pack(book())))
        return example
    }

    /// A book as a file of a name, which is wrong unless it ends with “.epub”.
    static func archive(named name: String, of book: Example = book()) -> Self {
        let unplaced = name.hasSuffix(".epub") ? 0 : 1
        var example = Self(.publication, book.edition, files: [], unplaced: unplaced).literal
        example.archive = Archive(caption: "a book with the name “\(name)”", name: name, bytes: pack(book))
        return example
    }

    /// A minimal book as a file.
    static var archive: Self { archive("a book as it should be", unplaced: 0) { $0 } }

    /// The example with its markup in UTF-16.
    var inUTF16: Self {
        var example = literal
        example.isUTF16 = true
        return example
    }

    /// A book, packed without compression.
    private static func pack(_ book: Example) -> [UInt8] {
        do throws(ZipError) {
            var writer = try ZipWriter()
            for file in book.files { try writer.add(PackedEntry(name: file.path, storing: Array(file.text.utf8))) }
            return try writer.bytes()
        } catch {
            return []
        }
    }
}

extension [UInt8] {
    /// The bytes with a text replaced by bytes of the same length, wherever it stands.
    func replacing(_ text: String, by bytes: [UInt8]) -> [UInt8] {
        let old = Array(text.utf8)
        var result = self
        var place = 0
        while place + old.count <= result.count {
            if result[place..<place + old.count].elementsEqual(old) {
                result.replaceSubrange(place..<place + old.count, with: bytes)
            }
            place += 1
        }
        return result
    }

    /// The bytes of an archive with damage in the local header of an entry.
    func withBrokenHeader(of name: String) -> [UInt8] {
        let name = Array(name.utf8)
        var result = self
        let place = indices.first { self[$0...].starts(with: name) }
        if let place, place >= 30 { result[place - 30] = 0 }
        return result
    }

    /// The bytes with the last of a text's places filled by other bytes of the same length.
    func replacingLast(_ text: String, by bytes: [UInt8]) -> [UInt8] {
        let old = Array(text.utf8)
        var result = self
        for place in stride(from: result.count - old.count, through: 0, by: -1)
        where result[place..<place + old.count].elementsEqual(old) {
            result.replaceSubrange(place..<place + old.count, with: bytes)
            break
        }
        return result
    }
}
