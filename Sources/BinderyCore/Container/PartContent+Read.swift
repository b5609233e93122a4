internal import BinderyFiles
internal import BinderyZip

extension PartContent {
    /// The bytes.
    ///
    /// - Throws: ``BinderyError`` of code `file` if they cannot be read any more, of code `input` if the archive that
    ///   they are in is damaged, of code `limit` if they are more than a book may ask for.
    public func bytes() throws(BinderyError) -> [UInt8] {
        switch source {
        case .bytes(let bytes):
            return bytes
        case .function(let load):
            return try load()
        case .entry(let archive, let index):
            return try rethrowing { () throws(ZipError) in
                var reader = ZipReader(archive)
                return try reader.bytes(of: index)
            }
        case .file(let path, let limit):
            let size = try size()
            guard size <= limit else {
                throw BinderyError(.limit, "the file has \(size) bytes, and the limit is \(limit)", path: path)
            }
            return try rethrowing { () throws(FileError) in try File.bytes(of: path) }
        }
    }

    /// The bytes even if the archive states another check sum or a larger size, and whether all is as it states.
    ///
    /// - Throws: ``BinderyError`` as ``bytes()`` does, but not for what the archive states wrongly.
    public func bytesWithAnyChecksum() throws(BinderyError) -> (bytes: [UInt8], isIntact: Bool) {
        guard case .entry(let archive, let index) = source else { return try (bytes(), true) }
        let content = try rethrowing { () throws(ZipError) in
            var reader = ZipReader(archive)
            return try reader.content(of: index)
        }
        switch content.damage {
        case nil: return (content.bytes, true)
        case .checksum, .tooShort: return (content.bytes, false)
        default: return try (bytes(), true)
        }
    }

    /// The first bytes; no more is read, and decompressed, than is needed for them.
    ///
    /// - Throws: ``BinderyError`` as ``bytes()`` does, but not for what comes later in the file.
    public func prefix(_ count: Int) throws(BinderyError) -> [UInt8] {
        switch source {
        case .bytes, .function:
            return Array(try bytes().prefix(count))
        case .entry(let archive, let index):
            return try rethrowing { () throws(ZipError) in try ZipReader(archive).prefix(count, of: index) }
        case .file(let path, _):
            return try rethrowing { () throws(FileError) in
                let file = try File(path)
                return try file.read(0..<min(count, file.size))
            }
        }
    }

    /// Looks through the content for damage without holding it in memory, however large it is.
    ///
    /// - Throws: ``BinderyError`` of code `input` if the archive that it is in is damaged, of code `file` if it cannot
    ///   be read.
    public func verify() throws(BinderyError) {
        guard case .entry(let archive, let index) = source else { return }
        try rethrowing { () throws(ZipError) in try ZipReader(archive).verify(index) }
    }

    /// The number of bytes, which is known without reading them unless they are made by a function.
    ///
    /// - Throws: ``BinderyError`` of code `file` if a file is not there any more.
    public func size() throws(BinderyError) -> Int {
        switch source {
        case .bytes, .function: try bytes().count
        case .entry(let archive, let index): archive.entries[index].size
        case .file(let path, _): try rethrowing { () throws(FileError) in try File(path).size }
        }
    }

    /// The number of bytes that the content takes in the archive that it comes from; `nil` where it is in none.
    public var compressedSize: Int? {
        if case .entry(let archive, let index) = source { archive.entries[index].compressedSize } else { nil }
    }
}

/// Turns the errors of files and archives into those that users see.
private func rethrowing<Value>(_ body: () throws(FileError) -> Value) throws(BinderyError) -> Value {
    do throws(FileError) {
        return try body()
    } catch {
        throw BinderyError(error)
    }
}

private func rethrowing<Value>(_ body: () throws(ZipError) -> Value) throws(BinderyError) -> Value {
    do throws(ZipError) {
        return try body()
    } catch {
        throw BinderyError(error, path: nil)
    }
}
