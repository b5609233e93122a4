internal import BinderyHTML

/// What word processors write into their exports besides the text: classes that name styles.
enum WordProcessorPage {
    /// The only paragraph in the style “Title”, if there is one.
    static func title(in tree: HTMLTree) -> Int? {
        let found = tree.nodes.indices.filter { index in
            tree[index].name == .p && (tree.hasClass("MsoTitle", index) || tree.hasClass("title", index))
        }
        guard found.count == 1, let title = found.first, !tree.words(of: title).isEmpty else { return nil }
        let hasHeadings = tree.nodes[title...].contains { $0.name.isHeading }
        return hasHeadings ? title : nil
    }

    /// The entries of a table of contents, paragraphs in the styles “TOC 1” to “TOC 9”.
    static func contents(in tree: HTMLTree) -> [Int] {
        tree.nodes.indices.filter { index in
            tree[index].name == .p && tree.tokens(.class, of: index).contains { $0.hasPrefix("MsoToc") }
        }
    }
}
