internal import BinderyHTML

/// What word processors write into their exports besides the text: classes that name styles.
struct WordProcessorPage {
    /// The only paragraph in the style “Title”, if there is one above headings.
    private(set) var title: Int?
    /// The entries of a table of contents: paragraphs in the styles “TOC 1” to “TOC 9”.
    private(set) var contents: [Int] = []

    init(_ tree: HTMLTree) {
        var titles: [Int] = []
        var lastHeading = 0
        for (index, node) in tree.nodes.enumerated() {
            if node.name.isHeading { lastHeading = index }
            guard node.name == .p, let classes = tree.attribute(.class, of: index) else { continue }
            if classes.hasPrefix("MsoToc") { contents.append(index) }
            if classes.hasPrefix("MsoTitle") || tree.hasClass("title", index) { titles.append(index) }
        }
        if titles.count == 1, titles[0] < lastHeading, !tree.words(of: titles[0]).isEmpty { title = titles[0] }
    }
}
