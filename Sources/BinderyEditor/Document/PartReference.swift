import BinderyCore

/// References from one part of a book to another, as they stand in documents (EPUB 3.3, section 4.2.5).
enum PartReference {
    /// The part that a reference leads to, and the fragment behind `#`; `nil` for one that leads out of the book.
    static func resolve(_ reference: String, from folder: Substring) -> (part: PartPath, fragment: String?)? {
        var path = reference.trimmed[...]
        var fragment: String?
        if let mark = path.utf8.firstIndex(of: UInt8(ascii: "#")) {
            fragment = String(path[path.utf8.index(after: mark)...])
            path = path[..<mark]
        }
        if let mark = path.utf8.firstIndex(of: UInt8(ascii: "?")) { path = path[..<mark] }
        guard !path.isEmpty, !leadsOut(path) else { return nil }
        var names = folder.split(separator: "/").map(String.init)
        for name in path.split(separator: "/") {
            switch name {
            case ".": continue
            case "..": if names.popLast() == nil { return nil }
            default: names.append(decoded(name))
            }
        }
        return names.isEmpty ? nil : (PartPath(names.joined(separator: "/")), fragment)
    }

    /// The folder from which references lead where a base is stated (RFC 3986, section 5.2); `nil` for one outside of
    /// the book.
    static func folder(of base: String, from folder: Substring) -> Substring? {
        let path = base.trimmed.prefix { $0 != "#" && $0 != "?" }
        if leadsOut(path) { return nil }
        var names = folder.split(separator: "/").map(String.init)
        // What stands behind the last slash names a file.
        let steps = path.split(separator: "/", omittingEmptySubsequences: false)
        for (index, name) in steps.enumerated() where name != "." && !name.isEmpty {
            if name == ".." {
                _ = names.popLast()
            } else if index < steps.count - 1 {
                names.append(decoded(name))
            }
        }
        return Substring(names.map { $0 + "/" }.joined())
    }

    /// The reference that leads from a folder to a part.
    static func reference(to part: PartPath, from folder: Substring) -> String {
        let target = part.string.split(separator: "/", omittingEmptySubsequences: false)
        let start = folder.split(separator: "/")
        var shared = 0
        while shared < start.count, shared < target.count - 1, start[shared] == target[shared] { shared += 1 }
        let names = Array(repeating: "..", count: start.count - shared) + target[shared...].map(encoded)
        // A colon in the first name would make a scheme of it.
        return names.first?.utf8.contains(UInt8(ascii: ":")) == true
            ? "./" + names.joined(separator: "/") : names.joined(separator: "/")
    }

    /// A reference that leads to another part, with all of an old one that still holds: its fragment and its query, how
    /// it spells names, and the way through folders if only the name of the file is another one.
    ///
    /// - Parameters:
    ///   - folder: the folder from which the new reference leads.
    ///   - oldFolder: the folder from which the old one led.
    ///   - habits: how the other references of the document are written.
    static func reference(
        to part: PartPath, from folder: Substring, like old: String, from oldFolder: Substring, habits: ReferenceHabits
    ) -> String {
        let old = old.trimmed
        let path = old.prefix { $0 != "#" && $0 != "?" }
        let rest = old[path.endIndex...]
        let spelled = path.split(separator: "/", omittingEmptySubsequences: false)
        let direct = reference(to: part, from: folder)
        let plain = habits.keepsWideCharacters ? direct : wideCharactersEncoded(direct)
        // The first spelling of a name counts.
        let spellings = Dictionary(spelled.map { (decoded($0), $0) }, uniquingKeysWith: { first, _ in first })
        var names = plain.split(separator: "/").map { spellings[decoded($0)] ?? $0 }
        if folder == oldFolder, let last = names.last, resolve(old, from: folder)?.part.folder == part.folder {
            names = spelled.dropLast() + [last]
        } else if folder == oldFolder, let last = names.last, let detour = habits.detour(to: part.folder) {
            names = [detour + last]
        } else if spelled.first == ".", names.first != ".", names.first != ".." {
            names.insert(".", at: 0)
        }
        let text = names.joined(separator: "/")
        return (resolve(text, from: folder)?.part == part ? text : plain) + rest
    }

    /// Whether a path without query and fragment begins at a root, or with a scheme.
    private static func leadsOut(_ path: Substring) -> Bool {
        if path.utf8.first == UInt8(ascii: "/") { return true }
        guard let colon = path.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        return !path[..<colon].utf8.contains(UInt8(ascii: "/"))
    }

    /// A name without percent-encoding; one that is wrongly encoded stays as it is.
    static func decoded(_ text: some StringProtocol) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "%"), rest.count >= 2,
                let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self) ?? String(text)
    }

    /// A name as it may stand in a reference.
    private static func encoded(_ name: Substring) -> String {
        var result = ""
        for scalar in name.unicodeScalars {
            switch scalar {
            case "%", " ", "\"", "<", ">", "#", "?", "[", "]", "{", "}", "|", "\\", "^", "`":
                let digits = String(scalar.value, radix: 16, uppercase: true)
                result += "%" + (digits.utf8.count < 2 ? "0" + digits : digits)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// A reference in which all that is not ASCII is percent-encoded.
    private static func wideCharactersEncoded(_ reference: String) -> String {
        var result = ""
        for scalar in reference.unicodeScalars {
            if scalar.isASCII {
                result.unicodeScalars.append(scalar)
            } else {
                for byte in String(scalar).utf8 { result += "%" + String(byte, radix: 16, uppercase: true) }
            }
        }
        return result
    }
}
