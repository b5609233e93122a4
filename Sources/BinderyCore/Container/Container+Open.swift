internal import BinderyFiles
public import BinderyZip

extension Container {
    /// Opens a book: an archive, or a folder that an archive was unpacked to.
    ///
    /// The parts are read when they are asked for, each within the limits; nothing is ever unpacked to the disk.
    ///
    /// - Throws: ``BinderyError`` of code `file` if the book cannot be read, of code `input` if it is no ZIP archive or
    ///   one whose directory is broken, of code `limit` if it has more files than a book may have.
    public static func open(_ path: String, limits: ContainerLimits = .standard) throws(BinderyError) -> Container {
        if FileTree.kind(of: path) == .folder { return try Container(folder: path, limits: limits) }
        do throws(ZipError) {
            let archive = try ZipArchive(path: path, limits: limits)
            if let failure = archive.failure { throw failure }
            return Container(archive)
        } catch {
            throw BinderyError(error, path: path)
        }
    }

    /// The files of an archive in the order of its directory, as far as it has one.
    ///
    /// Folders, symbolic links and devices are no parts of a book. Of entries with the same name the first one counts.
    public init(_ archive: ZipArchive) {
        var parts: [Part] = []
        var paths: Set<PartPath> = ["mimetype"]
        parts.reserveCapacity(archive.entries.count)
        for (index, entry) in archive.entries.enumerated()
        where !entry.isFolder && !entry.isSymbolicLink && !entry.isSpecialFile && !entry.name.isEmpty {
            let path = PartPath(entry.name)
            guard paths.insert(path).inserted else { continue }
            parts.append(Part(path: path, content: PartContent(entry: index, of: archive)))
        }
        self.init(parts: parts, origin: archive)
    }

    /// The files of a folder and of the folders below it, in the order of their paths.
    ///
    /// Symbolic links are not followed, so that no file is read that lies elsewhere.
    ///
    /// - Throws: ``BinderyError`` of code `file` if a folder cannot be read, of code `limit` if there are more files
    ///   than a book may have.
    public init(folder: String, limits: ContainerLimits = .standard) throws(BinderyError) {
        self.init()
        var pending = [""]
        while let path = pending.popLast() {
            let names: [String]
            do throws(FileError) {
                names = try FileTree.names(in: folder + "/" + path)
            } catch {
                throw BinderyError(error)
            }
            for name in names {
                let file = folder + "/" + path + name
                if FileTree.isSymbolicLink(file) { continue }
                switch FileTree.kind(of: file) {
                case .folder:
                    pending.append(path + name + "/")
                case .file where path + name != "mimetype":
                    let content = PartContent(file: file, limits: limits)
                    parts.append(Part(path: PartPath(path + name), content: content))
                default:
                    continue
                }
            }
            guard parts.count + pending.count <= limits.entryCount else {
                throw BinderyError(.limit, "the folder has more than \(limits.entryCount) files", path: folder)
            }
        }
        parts.sort { $0.path < $1.path }
    }
}
