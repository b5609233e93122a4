internal import BinderyCore
internal import BinderyFiles

/// The files that an input consists of.
struct InputFiles {
    /// A file of text and what the input says about it.
    struct Text: Hashable {
        /// The path at which the file is read.
        var path: String
        /// The title that takes the place of the file's own.
        var title: String?
        /// The role that the input gives the section.
        var role: Chapter.Role?
    }

    /// Texts, or a part that holds some.
    indirect enum Entry: Hashable {
        case text(Text)
        case part(String, [Entry])
    }

    /// The texts of the story in the order of the book.
    var entries: [Entry] = []
    var frontMatter: [Text] = []
    var backMatter: [Text] = []
    /// The `book.yaml`, if there is one.
    var bookFile: BookFile?
    /// The folder to which paths in the `book.yaml` are relative.
    var folder = ""
    /// An image in the folder that is named as a cover.
    var cover: String?
    /// Decisions about what belongs to the book.
    var remarks: [Remark] = []

    private let allowedFolders: [String]

    /// Finds the files of an input.
    ///
    /// - Throws: ``BinderyError`` of code `usage` if there is no input, `file` for one that does not exist, `refused`
    ///   for a file that a `book.yaml` takes from elsewhere, and `input` for a malformed `book.yaml`.
    init(_ inputs: [String], allowedFolders: [String]) throws(BinderyError) {
        self.allowedFolders = allowedFolders
        guard let first = inputs.first else { throw BinderyError(.usage, "name a text, a folder or a book.yaml") }
        var texts: [String] = []
        for input in inputs {
            switch FileTree.kind(of: input) {
            case nil: throw BinderyError(.file, "there is no such file", path: input)
            case .folder: texts += try takeFolder(input)
            case .file, .other:
                if Self.isYAML(input) { try takeBookFile(input) } else { texts.append(input) }
            }
        }
        if folder.isEmpty { folder = Self.folder(of: first) }
        if let bookFile {
            try take(bookFile, texts: texts)
        } else {
            entries = texts.map { .text(Text(path: $0)) }
        }
    }

    /// The folder of a file's path; `.` for a bare name.
    static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }

    private static func isYAML(_ path: String) -> Bool {
        path.lowercased().hasSuffix(".yaml") || path.lowercased().hasSuffix(".yml")
    }
}

extension InputFiles {
    /// The texts of a folder, or none if a `book.yaml` in it says what they are.
    private mutating func takeFolder(_ folder: String) throws(BinderyError) -> [String] {
        let path = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
        let names = try FilePattern.names(in: path).sorted(by: NaturalOrder.precedes)
        if let name = names.first(where: { ["book.yaml", "book.yml"].contains($0) }) {
            try takeBookFile("\(path)/\(name)")
            return []
        }
        if self.folder.isEmpty { self.folder = path }
        if cover == nil { cover = Self.cover(among: names) }
        let texts = names.filter { TextFormat.isText($0) && !Self.isAboutFolder($0) }
        if texts.isEmpty { throw BinderyError(.input, "there are no texts in the folder", path: folder) }
        return texts.map { "\(path)/\($0)" }
    }

    private static func cover(among names: [String]) -> String? {
        names.first { name in
            ["cover.jpg", "cover.jpeg", "cover.png", "cover.webp", "cover.gif"].contains(name.lowercased())
        }
    }

    /// Whether a text tells about the folder itself.
    private static func isAboutFolder(_ name: String) -> Bool {
        ["readme.md", "readme.txt", "license.txt", "license.md", "changelog.md", "contributing.md"]
            .contains(name.lowercased())
    }

    private mutating func takeBookFile(_ path: String) throws(BinderyError) {
        if let bookFile { throw BinderyError(.usage, "there is another book.yaml: \(bookFile.path)", path: path) }
        bookFile = try BookFile(Self.bytes(of: path), path: path)
        folder = Self.folder(of: path)
    }

    /// The bytes of a file.
    static func bytes(of path: String) throws(BinderyError) -> [UInt8] {
        do {
            return try File.bytes(of: path)
        } catch {
            throw BinderyError(.file, "the file cannot be read: \(error.reason)", path: path, underlying: error)
        }
    }

    private mutating func take(_ bookFile: BookFile, texts: [String]) throws(BinderyError) {
        if !texts.isEmpty {
            if bookFile.files != nil {
                throw BinderyError(.usage, "the book.yaml names its files itself; leave the others out", path: texts[0])
            }
            entries = texts.map { .text(Text(path: $0)) }
        } else if let files = bookFile.files {
            entries = try resolved(files, bookFile)
        }
        frontMatter = try plannedTexts(of: bookFile.frontMatter, bookFile)
        backMatter = try plannedTexts(of: bookFile.backMatter, bookFile)
        if entries.isEmpty {
            let named = Set((frontMatter + backMatter).map(\.path))
            let names = try FilePattern.names(in: folder).sorted(by: NaturalOrder.precedes)
            let found = names.filter { TextFormat.isText($0) && !Self.isAboutFolder($0) }.map { path(of: $0) }
            entries = found.filter { !named.contains($0) }.map { .text(Text(path: $0)) }
            remarks.append(Remark(.decision, "the texts of the folder are the chapters; “files” would name them"))
        }
        if bookFile.cover == nil { cover = Self.cover(among: try FilePattern.names(in: folder)) }
    }

    private func path(of name: String) -> String {
        name.hasPrefix("/") || folder == "." ? name : "\(folder)/\(name)"
    }

    private func plannedTexts(of entries: [BookFile.Entry], _ bookFile: BookFile) throws(BinderyError) -> [Text] {
        var texts: [Text] = []
        for entry in try resolved(entries, bookFile) {
            if case .text(let text) = entry { texts.append(text) }
        }
        return texts
    }

    private func resolved(_ entries: [BookFile.Entry], _ bookFile: BookFile) throws(BinderyError) -> [Entry] {
        var resolved: [Entry] = []
        for entry in entries {
            switch entry {
            case .part(let title, let files): resolved.append(.part(title, try self.resolved(files, bookFile)))
            case .file(let name, let title, let role):
                for path in try paths(name, bookFile) {
                    resolved.append(.text(Text(path: path, title: title, role: role)))
                }
            }
        }
        return resolved
    }

    /// The paths that a name or a pattern in a `book.yaml` stands for.
    private func paths(_ name: String, _ bookFile: BookFile) throws(BinderyError) -> [String] {
        let resolver = ResourceResolver(folder: folder, allowedFolders: allowedFolders)
        var names = [name]
        if FilePattern.isPattern(name), FileTree.kind(of: path(of: name)) == nil {
            names = try FilePattern.paths(matching: name, in: folder)
            if names.isEmpty { throw BinderyError(.file, "no file matches “\(name)”", path: bookFile.path) }
        }
        for name in names {
            do {
                _ = try resolver.resource(name)
            } catch {
                throw BinderyError(error.code, error.message, path: bookFile.path)
            }
        }
        return names.map(path)
    }
}
