internal import BinderyHTML

/// What in a page is a footnote, and what refers to one.
///
/// HTML has no footnotes. Whatever made the page, they come as a link to a place further down that has a link back; or
/// as elements that say so (EPUB 3.3 `noteref` and `footnote`, DPUB-ARIA `doc-noteref` and `doc-footnote`).
struct FootnoteMarks {
    /// The elements that refer to a footnote, and its number.
    var references: [Int: Int] = [:]
    /// The elements that hold a footnote, and its number.
    var bodies: [Int: Int] = [:]
    /// Numbers of notes and links back, which the book makes anew.
    var labels: Set<Int> = []

    /// Comments on the text and the marks that refer to them, which word processors export like footnotes.
    var comments: Set<Int> = []

    /// The most nodes that a note may have; what is larger is a part of the text.
    private static let largestNote = 2000

    init() {}

    init(_ tree: HTMLTree, _ index: PageIndex) {
        var numbers: [Int: Int] = [:]
        for (link, name) in index.links {
            guard let target = index.places[name], target > link, tree.isReference(link),
                let body = Self.body(of: target, after: link, named: name, in: tree, index.places)
            else { continue }
            if name.hasPrefix("cmnt") || name.hasPrefix("_msocom") {
                comments.formUnion([Self.mark(around: link, in: tree), body])
                continue
            }
            let number = numbers[body] ?? numbers.count + 1
            numbers[body] = number
            references[Self.mark(around: link, in: tree)] = number
            bodies[body] = number
        }
        for body in bodies.keys { labels.formUnion(Self.labels(of: body, in: tree)) }
    }

    /// The element that holds the footnote at a place, if it is one.
    private static func body(
        of target: Int, after link: Int, named name: String, in tree: HTMLTree, _ places: [String: Int]
    ) -> Int? {
        let isDeclared = tree.isNoteReference(link) || tree.isNote(target)
        var body = target
        while !tree[body].name.isBlock {
            guard body != 0 else { return nil }
            body = tree[body].parent
        }
        guard tree[body].name != .body, !tree[body].name.isHeading, body > link, tree.size(of: body) < largestNote
        else {
            return nil
        }
        // A note of several paragraphs, or one that stands in an element of its own.
        while let outer = container(of: body, target: target, in: tree), outer > link { body = outer }
        guard isDeclared || hasLinkBack(body, to: link, in: tree, places) else { return nil }
        return body
    }

    private static func container(of body: Int, target: Int, in tree: HTMLTree) -> Int? {
        let outer = tree[body].parent
        guard [.li, .div, .aside, .dd].contains(tree[outer].name), tree.size(of: outer) < largestNote else {
            return nil
        }
        let first = tree.children(of: outer).first { !tree[$0].isText || !tree.text(of: $0).trimmingBlanks.isEmpty }
        guard first == body else { return nil }
        if tree[outer].name == .li || tree[outer].name == .aside { return outer }
        let places = tree.descendants(of: outer).count { tree.isLinkBack($0) }
        guard places <= 1 else { return nil }
        return tree.isNote(outer) || tree.children(of: outer).count { !tree[$0].isText } == 1 ? outer : nil
    }

    /// Whether a note has a link back to where it is referred to.
    private static func hasLinkBack(_ body: Int, to link: Int, in tree: HTMLTree, _ places: [String: Int]) -> Bool {
        tree.descendants(of: body).contains { inner in
            guard tree[inner].name == .a, let name = tree.fragment(of: inner), let place = places[name] else {
                return false
            }
            // The place is the reference itself, something around it, or an empty element shortly before it.
            return place <= link + 2 && link - place < 8
        }
    }

    /// The element that is the reference: brackets and raised type around the link belong to it.
    private static func mark(around link: Int, in tree: HTMLTree) -> Int {
        var mark = link
        let text = tree.text(of: link).trimmingBlanks
        while mark != 0 {
            let outer = tree[mark].parent
            guard tree[outer].name == .sup || tree[outer].name == .span, tree.size(of: outer) < 16 else { break }
            let words = tree.text(of: outer).filter { !"[]() \n".contains($0) }
            guard words == text.filter({ !"[]() \n".contains($0) }) else { break }
            mark = outer
        }
        return mark
    }

    /// The number at the beginning of a note and its links back.
    private static func labels(of body: Int, in tree: HTMLTree) -> Set<Int> {
        var labels: Set<Int> = []
        for inner in tree.descendants(of: body) where tree.isLinkBack(inner) && tree.text(of: inner).utf8.count <= 24 {
            labels.insert(mark(around: inner, in: tree))
        }
        return labels
    }
}

extension HTMLTree {
    /// The number of nodes in an element, with itself.
    fileprivate func size(of element: Int) -> Int { nodes[element].end - element }

    /// Whether an element says that it refers to a note.
    fileprivate func isNoteReference(_ element: Int) -> Bool {
        attribute(.epubType, of: element)?.contains("noteref") == true || attribute(.role, of: element) == "doc-noteref"
            || tokens(.class, of: element).contains { ["footnote-ref", "fnanchor", "noteref"].contains($0) }
    }

    /// Whether an element says that it is a note.
    fileprivate func isNote(_ element: Int) -> Bool {
        let types = ["footnote", "endnote", "rearnote", "doc-footnote", "doc-endnote", "note"]
        let names = tokens(.epubType, of: element) + tokens(.role, of: element) + tokens(.class, of: element)
        return names.contains { types.contains($0.lowercased()) }
            || attribute(.style, of: element)?.contains("mso-element:footnote") == true
    }

    /// Whether the words of a link may be the mark of a footnote: a number, a letter or a sign.
    fileprivate func isReference(_ link: Int) -> Bool {
        if isNoteReference(link) { return true }
        guard size(of: link) < 16 else { return false }
        let text = self.text(of: link).trimmingBlanks
        guard (1...12).contains(text.utf8.count) else { return false }
        let mark = text.filter { !"[](){}".contains($0) }
        if mark.utf8.isEmpty { return false }
        if mark.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) || mark.count == 1 { return true }
        let isRoman = mark.utf8.count <= 6 && mark.lowercased().allSatisfy { "ivxlc".contains($0) }
        return isRoman || mark.allSatisfy { "*†‡§¶#".contains($0) } || mark.lowercased().hasPrefix("note")
            || (mark.utf8.count <= 4 && text.utf8.first == UInt8(ascii: "["))
    }

    /// Whether an element is a link from a note back to the text.
    fileprivate func isLinkBack(_ element: Int) -> Bool {
        guard nodes[element].name == .a, fragment(of: element) != nil else { return false }
        if attribute(.role, of: element) == "doc-backlink" { return true }
        guard size(of: element) < 16 else { return false }
        let text = self.text(of: element).trimmingBlanks
        return text.utf8.count <= 24
            && (isReference(element) || text.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic })
    }
}
