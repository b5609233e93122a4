internal import BinderyHTML

/// Finds the tables of contents of a page, which the book makes anew.
///
/// A table of contents is an element of links and hardly anything else, each of which leads to a heading on the same
/// page.
struct ContentsList {
    private let tree: HTMLTree
    private let index: PageIndex

    init(_ tree: HTMLTree, _ index: PageIndex) {
        self.tree = tree
        self.index = index
    }

    /// The elements that are tables of contents, with headings such as “Contents” before them.
    func elements() -> [Int] {
        guard index.links.count > 1 else { return [] }
        var found: [Int] = []
        var end = 0
        for (index, node) in tree.nodes.enumerated() where index >= end {
            switch node.name {
            case .ul, .ol, .dl, .table, .nav, .p, .div:
                guard node.end - index < 20_000, isContents(index) else { continue }
                found.append(index)
                if let heading = heading(before: index) { found.append(heading) }
                end = node.end
            default: break
            }
        }
        return found.count > 0 && found.count <= 8 ? found : []
    }

    private func isContents(_ element: Int) -> Bool {
        var links = 0
        var leading = 0
        var size = 0
        var linkedSize = 0
        var linkEnd = 0
        for inner in tree.descendants(of: element) {
            if tree[inner].name.isHeading || tree[inner].name == .blockquote { return false }
            if tree[inner].isText {
                let words = tree.bytes[tree.textRange(of: inner)].count { $0 > 0x20 }
                size += words
                if inner < linkEnd { linkedSize += words }
            } else if tree[inner].name == .a, tree.hasAttribute(.href, of: inner) {
                links += 1
                linkEnd = tree[inner].end
                if leadsToHeading(inner, outside: element) { leading += 1 }
            }
        }
        guard links >= 2, leading * 10 >= links * 8 else { return false }
        return linkedSize * 10 >= size * 6
    }

    /// Whether a link leads to a heading, or to the beginning of something that begins with one.
    private func leadsToHeading(_ link: Int, outside element: Int) -> Bool {
        guard let name = tree.fragment(of: link), let place = index.places[name], place >= tree[element].end else {
            return false
        }
        if ([place] + tree.ancestors(of: place)).contains(where: { tree[$0].name.isHeading }) { return true }
        // The words that follow the place are those of a heading.
        var next = place
        while next < tree.nodes.count, next < place + 60 {
            if tree[next].name.isHeading { return true }
            if tree[next].isText, !tree.words(of: next).isEmpty { return false }
            next += 1
        }
        return false
    }

    private func heading(before element: Int) -> Int? {
        var children: [Int] = []
        for child in tree.childElements(of: tree[element].parent) where child < element { children.append(child) }
        guard let last = children.last else { return nil }
        let words = tree.words(of: last).lettersOnly
        let titles = [
            "contents", "table of contents", "inhalt", "inhaltsverzeichnis", "índice", "indice", "sommaire",
            "table des matières", "sommario", "sumário", "содержание", "оглавление", "目录", "目錄", "目次", "차례", "목차",
        ]
        return titles.contains(words) ? last : nil
    }
}
