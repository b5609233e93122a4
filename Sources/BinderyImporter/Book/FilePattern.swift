internal import BinderyCore
internal import BinderyFiles

/// A pattern for the paths of files, such as `chapters/*.md`.
enum FilePattern {
    /// Whether a path is a pattern.
    static func isPattern(_ path: String) -> Bool {
        path.utf8.contains(UInt8(ascii: "*")) || path.utf8.contains(UInt8(ascii: "?"))
    }

    /// The paths below a folder that match a pattern, in natural order.
    ///
    /// - Throws: ``BinderyError`` of code `file` if a folder cannot be read, and `refused` if the pattern leads out.
    static func paths(matching pattern: String, in folder: String) throws(BinderyError) -> [String] {
        let parts = pattern.split(separator: "/").map(String.init)
        guard pattern.utf8.first != UInt8(ascii: "/"), !parts.contains("..") else {
            throw BinderyError(.refused, "the pattern “\(pattern)” leads out of the folder")
        }
        var found = [""]
        for part in parts where part != "." {
            var next: [String] = []
            for parent in found {
                guard isPattern(part) else {
                    let path = parent + part
                    if FileTree.kind(of: "\(folder)/\(path)") != nil { next.append(path + "/") }
                    continue
                }
                guard FileTree.kind(of: "\(folder)/\(parent)") == .folder else { continue }
                next += try names(in: "\(folder)/\(parent)").filter { matches($0, part) }.map { parent + $0 + "/" }
            }
            found = next
        }
        return found.map { String($0.dropLast()) }.filter { !$0.isEmpty }.sorted(by: NaturalOrder.precedes)
    }

    /// The names in a folder, without those that are hidden.
    static func names(in folder: String) throws(BinderyError) -> [String] {
        do {
            return try FileTree.names(in: folder).filter { $0.utf8.first != UInt8(ascii: ".") }
        } catch {
            throw BinderyError(.file, "the folder cannot be read: \(error.reason)", path: folder, underlying: error)
        }
    }

    /// Whether a name matches a pattern in which `*` stands for anything and `?` for one character.
    static func matches(_ name: String, _ pattern: String) -> Bool {
        let name = Array(name.unicodeScalars)
        let pattern = Array(pattern.unicodeScalars)
        var (i, j) = (0, 0)
        var star: (pattern: Int, name: Int)?
        while i < name.count {
            if j < pattern.count, pattern[j] == "*" {
                star = (j, i)
                j += 1
            } else if j < pattern.count, pattern[j] == "?" || pattern[j] == name[i] {
                i += 1
                j += 1
            } else if let last = star {
                // The last star takes one character more.
                star = (last.pattern, last.name + 1)
                (i, j) = (last.name + 1, last.pattern + 1)
            } else {
                return false
            }
        }
        return pattern[j...].allSatisfy { $0 == "*" }
    }
}
