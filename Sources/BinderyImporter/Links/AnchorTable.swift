internal import BinderyCore

/// The places of a book that links lead to, over all its files.
///
/// Within a file a place has the name that the file gives it; in the book it has the file's path before it. Names that
/// no link uses are taken away, and so are links to places that do not exist; their words stay.
struct AnchorTable {
    /// Names in the book by file and name in the file.
    private var places: [String: [String: String]] = [:]
    /// The place at which each file begins.
    private var beginnings: [String: String] = [:]
    /// Whether the book is made of several files.
    let hasSeveralFiles: Bool

    init(hasSeveralFiles: Bool) {
        self.hasSeveralFiles = hasSeveralFiles
    }

    /// Gives the places of a file's sections names that are unique in the book.
    mutating func add(_ sections: inout [Chapter], file: String) {
        guard hasSeveralFiles else { return }
        let path = Self.normalised(file)
        var names: [String: String] = places[path] ?? [:]
        for index in sections.indices {
            if beginnings[path] == nil {
                // A link to the file itself leads to its first section.
                let name = sections[index].attributes.id ?? ""
                sections[index].attributes.id = name
                beginnings[path] = "\(path)#\(name)"
            }
            sections[index].updateAttributes { attributes in
                guard let id = attributes.id else { return }
                attributes.id = "\(path)#\(id)"
                names[id] = attributes.id
            }
            sections[index].updateLines(where: \.hasPlaces) { $0.updateTargets { Self.qualified($0, in: path) } }
        }
        places[path] = names
    }

    /// Takes away what leads nowhere and what nothing leads to.
    func resolve(_ book: inout Book, remarks: inout [Remark]) {
        var hasLinks = false
        book.updateLines(where: \.hasPlaces) { line in
            line.updateTargets { target in
                hasLinks = true
                return target
            }
        }
        // The names of a book without links are in nobody's way: the builder writes those that something leads to.
        guard hasLinks else { return }
        var known: Set<String> = []
        book.updateSections { $0.updateAttributes { if let id = $0.id { known.insert(id) } } }
        var used: Set<String> = []
        var lost: [String] = []
        book.updateLines(where: \.hasPlaces) { line in
            line.updateTargets { target in
                let name = beginnings[target] ?? target
                if known.contains(name) {
                    used.insert(name)
                    return name
                }
                lost.append(target)
                return nil
            }
        }
        book.updateSections { section in
            section.updateAttributes { if let id = $0.id, !used.contains(id) { $0.id = nil } }
        }
        for target in lost {
            remarks.append(Remark(.warning, "the link to “\(target)” leads nowhere in the book; its words stay"))
        }
    }

    /// The name in the book of a target as a file has it.
    private static func qualified(_ target: String, in path: String) -> String {
        let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts[0].isText else { return "\(path)#\(target)" }
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
        let other = normalised(parts[0].utf8.first == UInt8(ascii: "/") ? String(parts[0]) : folder + parts[0])
        return parts.count == 2 && !parts[1].isEmpty ? "\(other)#\(parts[1])" : other
    }

    /// A path without `.` and `..` where these can be resolved.
    private static func normalised(_ path: String) -> String {
        var parts: [Substring] = []
        for part in path.split(separator: "/") where part != "." {
            if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
        }
        return (path.utf8.first == UInt8(ascii: "/") ? "/" : "") + parts.joined(separator: "/")
    }
}

extension [Inline] {
    /// Changes where links lead within the book; without a place only their words stay.
    mutating func updateTargets(_ change: (String) -> String?) {
        var index = 0
        while index < count {
            self[index].updateContent { $0.updateTargets(change) }
            if case .link(.anchor(let target), let content, let attributes) = self[index] {
                guard let place = change(target) else {
                    replaceSubrange(index...index, with: content)
                    index += content.count
                    continue
                }
                self[index] = .link(.anchor(place), content, attributes)
            }
            index += 1
        }
    }
}
