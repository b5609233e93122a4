#if canImport(Glibc)
internal import Glibc
#else
internal import Darwin
#endif

/// What there is on the disk.
public enum FileTree {
    /// What a path leads to, after symbolic links have been followed.
    public enum Kind: Sendable, Hashable {
        case file, folder, other
    }

    /// What a path leads to; `nil` where there is nothing.
    public static func kind(of path: String) -> Kind? {
        var status = stat()
        guard unsafe stat(path, &status) == 0 else { return nil }
        return switch status.st_mode & S_IFMT {
        case S_IFREG: .file
        case S_IFDIR: .folder
        default: .other
        }
    }

    /// Whether a path is itself a symbolic link.
    public static func isSymbolicLink(_ path: String) -> Bool {
        var status = stat()
        return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
    }

    /// The names in a folder in the order of their bytes, without `.` and `..`.
    ///
    /// - Throws: ``FileError`` if the folder cannot be read.
    public static func names(in folder: String) throws(FileError) -> [String] {
        guard let stream = unsafe opendir(folder) else { throw FileError("read", folder, number: errno) }
        defer { unsafe _ = closedir(stream) }
        var names: [String] = []
        while let entry = unsafe readdir(stream) {
            let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
                unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The absolute path of a file without symbolic links, `.` and `..`.
    ///
    /// - Throws: ``FileError`` if the file does not exist.
    public static func realPath(of path: String) throws(FileError) -> String {
        guard let resolved = unsafe realpath(path, nil) else { throw FileError("find", path, number: errno) }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }

    /// Whether a path, after symbolic links have been followed, lies in a folder or in one below it.
    ///
    /// - Throws: ``FileError`` if either does not exist.
    public static func isFile(_ path: String, below folder: String) throws(FileError) -> Bool {
        let file = try realPath(of: path)
        let root = try realPath(of: folder)
        return file.utf8.starts(with: (root == "/" ? root : root + "/").utf8)
    }
}
