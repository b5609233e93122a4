import BinderyCore
import BinderyXML

/// An entry of the table of contents.
public struct ContentsEntry: Sendable, Hashable {
    /// The words.
    public var title: String
    /// The part that it leads to, with the fragment behind `#`; `nil` for a mere heading.
    public var target: String?
    /// The entries below it.
    public var children: [ContentsEntry]

    /// Makes an entry.
    public init(title: String, target: String?, children: [ContentsEntry] = []) {
        self.title = title
        self.target = target
        self.children = children
    }
}

extension BookDraft {
    /// The deepest level of the table of contents that is read.
    private static let deepest = 32

    /// The table of contents: of the navigation document, or else of the NCX.
    var contents: [ContentsEntry] {
        if let part = package.navigationItem?.part, let document = readable(part) {
            let contents = document.tree.elements.first { element in
                element.localName == "nav" && element[.epub, "type"]?.split(separator: " ").contains("toc") == true
            }
            if let list = contents?.children.first(where: { $0.localName == "ol" }) {
                return Self.entries(of: list, part.folder, depth: 0)
            }
        }
        if let part = package.ncxItem?.part, let document = readable(part),
            let map = document.root.children.first(where: { $0.localName == "navMap" })
        {
            return Self.points(of: map, part.folder, depth: 0)
        }
        return []
    }

    private static func entries(of list: XMLElement, _ folder: Substring, depth: Int) -> [ContentsEntry] {
        guard depth < deepest else { return [] }
        return list.children.filter { $0.localName == "li" }.map { item in
            let label = item.children.first { $0.localName == "a" || $0.localName == "span" }
            let inner = item.children.first { $0.localName == "ol" }
            return ContentsEntry(
                title: label?.text.collapsed ?? "", target: target(label?["href"], folder),
                children: inner.map { entries(of: $0, folder, depth: depth + 1) } ?? [])
        }
    }

    private static func points(of parent: XMLElement, _ folder: Substring, depth: Int) -> [ContentsEntry] {
        guard depth < deepest else { return [] }
        return parent.children.filter { $0.localName == "navPoint" }.map { point in
            let label = point.children.first { $0.localName == "navLabel" }
            let content = point.children.first { $0.localName == "content" }
            return ContentsEntry(
                title: label?.text.collapsed ?? "", target: target(content?["src"], folder),
                children: points(of: point, folder, depth: depth + 1))
        }
    }

    private static func target(_ reference: String?, _ folder: Substring) -> String? {
        guard let reference, let target = PartReference.resolve(reference, from: folder) else { return reference }
        return target.part.string + (target.fragment.map { "#" + $0 } ?? "")
    }
}
