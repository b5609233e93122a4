public import BinderyCore

/// What is different about a part of a book after it was changed.
public struct Change: Sendable {
    /// How a part is different.
    public enum Kind: Sendable, Hashable {
        case changed, added, removed
        /// It had another path before, and may have been changed too.
        case renamed(from: PartPath)
    }

    /// The part; one that was removed, by the path that it had.
    public let part: PartPath
    /// How it is different.
    public let kind: Kind
    let old: PartContent?
    let new: PartContent?

    /// All changes in the order of the parts, those that were removed last.
    static func all(in draft: BookDraft) -> [Change] {
        var old: [PartPath: PartContent] = [:]
        for part in draft.original.parts where old[part.path] == nil { old[part.path] = part.content }
        var changes: [Change] = []
        for part in draft.result.parts {
            if let former = draft.formerPaths[part.path], let before = old.removeValue(forKey: former) {
                changes.append(Change(part: part.path, kind: .renamed(from: former), old: before, new: part.content))
            } else if let before = old.removeValue(forKey: part.path) {
                if !isSame(part.content, before) {
                    changes.append(Change(part: part.path, kind: .changed, old: before, new: part.content))
                }
            } else {
                changes.append(Change(part: part.path, kind: .added, old: nil, new: part.content))
            }
        }
        for part in draft.original.parts {
            guard let before = old.removeValue(forKey: part.path) else { continue }
            changes.append(Change(part: part.path, kind: .removed, old: before, new: nil))
        }
        return changes
    }

    /// Whether two contents are the same. Those that cannot be read are not.
    private static func isSame(_ left: PartContent, _ right: PartContent) -> Bool {
        if left.isSame(as: right) { return true }
        guard left.isMade || right.isMade else { return false }
        do throws(BinderyError) {
            return try left.bytes() == right.bytes()
        } catch {
            return false
        }
    }
}

extension EPUBEditor {
    /// What is different from the book as it was opened.
    public var changes: [Change] { Change.all(in: draft) }
}
