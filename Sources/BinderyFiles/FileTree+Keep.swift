#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

extension FileTree {
    /// Gives a file a second name, under which it stays when another one takes its place; a file of that name goes.
    ///
    /// Nothing is copied where the file system can do without.
    ///
    /// - Throws: ``FileError`` if the file does not exist or the name cannot be given.
    public static func keep(_ path: String, as name: String) throws(FileError) {
        let source = try realPath(of: path)
        if unsafe link(source, name) == 0 { return }
        guard errno == EEXIST else { return try copy(source, to: name) }
        if unsafe unlink(name) != 0 { throw FileError("replace", name, number: errno) }
        if unsafe link(source, name) != 0 { try copy(source, to: name) }
    }

    private static func copy(_ source: String, to name: String) throws(FileError) {
        let file = try File(source)
        var copy = try AtomicFile(replacing: name)
        try copy.append(0..<file.size, of: file)
        try copy.commit()
    }
}
