import BinderyCore

extension BookDraft {
    /// A path that no part has yet, also where upper and lower case are the same.
    func freePath(_ wish: PartPath) -> PartPath {
        let taken = Set(container.parts.map { $0.path.string.lowercased() })
        if !taken.contains(wish.string.lowercased()) { return wish }
        let name = wish.name
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        var number = 2
        while true {
            let path = "\(wish.folder)\(name[..<dot])-\(number)\(name[dot...])"
            if !taken.contains(path.lowercased()) { return PartPath(path) }
            number += 1
        }
    }

    /// A path for a new file: in a folder, unless its name is one that some readers stumble over; then in that of the
    /// package document, or else at the root.
    func freePath(_ name: String, in folder: Substring?) -> PartPath {
        freePath(PartPath(plainFolder(folder) + name))
    }

    /// A folder for new files, or the nearest one whose name is plain.
    func plainFolder(_ wish: Substring?) -> Substring {
        [wish, package.part.folder, ""].compactMap(\.self).first(where: Self.isPlain) ?? ""
    }

    /// Whether a path holds nothing but letters, digits and marks that mean the same everywhere (EPUB 3.3, section
    /// 4.2.3).
    static func isPlain(_ folder: Substring) -> Bool {
        folder.split(separator: "/").allSatisfy { $0.utf8.last != UInt8(ascii: ".") }
            && folder.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
                    || "/-_.+@".utf8.contains(byte)
            }
    }
}
