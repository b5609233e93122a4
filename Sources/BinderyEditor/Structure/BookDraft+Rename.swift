import BinderyCore
import BinderyXML

extension BookDraft {
    /// Gives a part another path; all references to it and in it follow.
    mutating func renameFile(_ old: PartPath, to new: PartPath) throws(BinderyError) {
        if old == new || (!contains(old) && contains(new)) { return }
        guard contains(old) else { throw BinderyError(.usage, "there is no file \(old) in the book") }
        guard !contains(new) else { throw BinderyError(.usage, "there is a file \(new) in the book already") }
        guard old != package.part, !otherPackages.contains(old), !old.string.hasPrefix("META-INF/") else {
            throw BinderyError(.usage, "\(old) has its place, and cannot have another one")
        }
        try Self.check(path: new)
        let references = package.items.compactMap { $0.element["href"] }
        let renaming = Renaming(
            old: old, new: new, habits: ReferenceHabits(of: references, from: package.part.folder))
        for (part, type) in referringParts {
            if type == "text/css" {
                try follow(renaming, inStyleSheet: part)
            } else {
                try follow(renaming, in: part)
            }
        }
        for part in ["META-INF/encryption.xml", "META-INF/container.xml"] + otherPackages {
            try follow(renaming, in: part)
        }
        try followInPackage(renaming)
        rename(old, to: new)
    }

    /// The parts that may refer to others, with their media types: those of the manifest, and those that it forgot.
    private var referringParts: [(part: PartPath, mediaType: String)] {
        var types: [PartPath: String] = [:]
        for item in package.items {
            if let part = item.part, types[part] == nil { types[part] = item.isPage ? "" : item.mediaType }
        }
        return container.parts.map(\.path).compactMap { part in
            guard part != package.part, !part.string.hasPrefix("META-INF/") else { return nil }
            guard let type = types[part] ?? Self.mediaType(named: part) else { return nil }
            let refers = type.isEmpty || type == "text/css" || type.hasSuffix("+xml")
            return refers ? (part, type) : nil
        }
    }

    private mutating func follow(_ renaming: Renaming, inStyleSheet part: PartPath) throws(BinderyError) {
        guard let bytes = readableBytes(of: part) else {
            remarks.append(Remark(.warning, "\(part) is left as it is, since it cannot be read"))
            return
        }
        let edits = renaming.styleEdits(bytes, part)
        if !edits.isEmpty { put(PartContent(edits.applied(to: bytes)), at: part) }
    }

    private mutating func follow(_ renaming: Renaming, in part: PartPath) throws(BinderyError) {
        guard contains(part) else { return }
        var document: EditableDocument
        do throws(BinderyError) {
            document = try self.document(part)
        } catch {
            // Nobody knows what a broken document refers to; but it says no name that is nowhere in it.
            let isMoved = part == renaming.old && part.folder != renaming.new.folder
            guard isMoved || readableBytes(of: part).map({ Self.mayName(renaming.old, $0) }) ?? false else { return }
            throw BinderyError(
                .input, "its references would lead nowhere; correct it first: \(error.message)", path: part.string)
        }
        let edits = renaming.edits(in: document)
        if edits.isEmpty { return }
        try document.apply(edits)
        put(document)
    }

    private mutating func followInPackage(_ renaming: Renaming) throws(BinderyError) {
        // Some books name the path of the cover where its id should be.
        let cover = package.named("cover")
        let item = package.items.first { $0.part == renaming.old && $0.element["href"]?.trimmed == cover?.text }
        try package.document.apply(renaming.edits(in: package.document))
        if let cover = package.named("cover"), let item, item.id != cover.text,
            let reference = package.items.first(where: { $0.id == item.id })?.element["href"]
        {
            try package.setText(of: cover, to: reference.trimmed)
        }
    }

    /// Refuses a path that no file of a book may have (EPUB 3.3, section 4.2.3).
    static func check(path: PartPath) throws(BinderyError) {
        let names = path.string.split(separator: "/", omittingEmptySubsequences: false)
        let isPlain = names.allSatisfy { name in
            !name.isEmpty && name != "." && name != ".." && !name.hasSuffix(".")
                && !name.unicodeScalars.contains { "\"*:<>?\\|".unicodeScalars.contains($0) || $0.value < 0x20 }
        }
        guard isPlain, path.string.utf8.count < 1024 else {
            throw BinderyError(.usage, "no file of a book can have the path “\(path)”")
        }
    }
}
