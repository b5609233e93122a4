public import BinderyCore
import BinderyXML

extension Change {
    /// The largest text of which the differences are shown.
    private static let largestText = 4 << 20

    /// The differences in the customary form (`diff -u`); for what is no text, a line that says what happened.
    ///
    /// - Throws: ``BinderyError`` if the part cannot be read.
    public func unifiedDiff() throws(BinderyError) -> String {
        let former: PartPath = if case .renamed(let path) = kind { path } else { part }
        let isText = Self.textExtensions.contains(part.name.split(separator: ".").last.map { $0.lowercased() } ?? "")
        let size = max(try old?.size() ?? 0, try new?.size() ?? 0)
        guard isText, size <= Self.largestText else { return summary(former) + "\n" }
        let before = Self.lines(try old?.bytes() ?? [])
        let after = Self.lines(try new?.bytes() ?? [])
        var text = "--- \(old == nil ? "/dev/null" : "a/\(former)")\n+++ \(new == nil ? "/dev/null" : "b/\(part)")\n"
        for hunk in LineDifference.hunks(before, after) { text += hunk }
        return text
    }

    private static let textExtensions: Set<String> = [
        "opf", "ncx", "xhtml", "html", "htm", "xml", "svg", "css", "smil", "txt", "js",
    ]

    private func summary(_ former: PartPath) -> String {
        switch kind {
        case .changed: "Binary file \(part) changed"
        case .added: "Binary file \(part) added"
        case .removed: "Binary file \(part) removed"
        case .renamed: "Binary file \(former) renamed to \(part)"
        }
    }

    private static func lines(_ bytes: [UInt8]) -> [String] {
        let text = XMLEncoding.text(of: bytes)
        var lines: [String] = []
        var start = 0
        for index in text.indices where text[index] == 0x0A {
            lines.append(String(decoding: text[start...index], as: UTF8.self))
            start = index + 1
        }
        if start < text.count { lines.append(String(decoding: text[start...], as: UTF8.self)) }
        return lines
    }
}

/// The differences between two texts, line by line.
enum LineDifference {
    private static let contextLines = 3

    fileprivate enum Line {
        case same(Int, Int)
        case removed(Int)
        case added(Int)
    }

    /// The places that differ, each with the lines around it.
    static func hunks(_ old: [String], _ new: [String]) -> [String] {
        let script = script(old, new)
        var hunks: [String] = []
        var index = 0
        while let first = script[index...].firstIndex(where: { !$0.isSame }) {
            var last = first
            var next = first + 1
            while next < script.count, next - last <= contextLines * 2 {
                if !script[next].isSame { last = next }
                next += 1
            }
            let range = max(index, first - contextLines)..<min(script.count, last + contextLines + 1)
            hunks.append(text(of: script[range], old, new))
            index = range.upperBound
        }
        return hunks
    }

    private static func script(_ old: [String], _ new: [String]) -> [Line] {
        var removed: Set<Int> = []
        var added: Set<Int> = []
        for change in new.difference(from: old) {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): added.insert(offset)
            }
        }
        var script: [Line] = []
        var (left, right) = (0, 0)
        while left < old.count || right < new.count {
            if left < old.count, removed.contains(left) {
                script.append(.removed(left))
                left += 1
            } else if right < new.count, added.contains(right) {
                script.append(.added(right))
                right += 1
            } else {
                script.append(.same(left, right))
                left += 1
                right += 1
            }
        }
        return script
    }

    private static func text(of lines: ArraySlice<Line>, _ old: [String], _ new: [String]) -> String {
        var (left, right) = (0, 0)
        var (leftStart, rightStart): (Int?, Int?) = (nil, nil)
        var body = ""
        for line in lines {
            switch line {
            case .same(let first, let second):
                leftStart = leftStart ?? first
                rightStart = rightStart ?? second
                left += 1
                right += 1
                body += row(" ", old[first])
            case .removed(let index):
                leftStart = leftStart ?? index
                left += 1
                body += row("-", old[index])
            case .added(let index):
                rightStart = rightStart ?? index
                right += 1
                body += row("+", new[index])
            }
        }
        func place(_ start: Int?, _ count: Int) -> String {
            count == 0 ? "0,0" : count == 1 ? "\((start ?? 0) + 1)" : "\((start ?? 0) + 1),\(count)"
        }
        return "@@ -\(place(leftStart, left)) +\(place(rightStart, right)) @@\n" + body
    }

    private static func row(_ mark: String, _ line: String) -> String {
        line.utf8.last == 0x0A ? mark + line : mark + line + "\n\\ No newline at end of file\n"
    }
}

extension LineDifference.Line {
    fileprivate var isSame: Bool { if case .same = self { true } else { false } }
}
