internal import BinderyCore
internal import BinderyHTML

/// A story as the programs give it that download stories: FanFicFare and FicHub.
///
/// Both begin with the title, the author and a list of facts, have a table of contents, and then one chapter after the
/// other.
struct StoryDownload {
    private let tree: HTMLTree
    private let body: Int
    /// The heading with the title.
    private let title: Int
    private var omitted: [Int: String] = [:]
    private var fields: [MetadataField] = []

    init?(_ tree: HTMLTree) {
        guard let body = tree.body, let title = tree.elements(.h1, in: body).first else { return nil }
        self.tree = tree
        self.body = body
        self.title = title
        guard readTable() || readParagraphs() else { return nil }
    }

    /// The text of the story.
    var content: PageContent {
        var content = PageContent(root: body)
        content.fields = fields
        content.omitted = omitted
        return content
    }

    private mutating func add(_ name: String, _ value: String) {
        guard !value.isEmpty, !fields.contains(where: { $0.name == name }) else { return }
        fields.append(MetadataField(name, .text(value)))
    }

    // MARK: FanFicFare

    /// Reads FanFicFare's heading, `Title by Author`, and its table of facts or the paragraphs in its place.
    private mutating func readTable() -> Bool {
        let links = tree.elements(.a, in: title)
        guard let name = links.first, links.count >= 2 else { return false }
        let table = tree.elements(class: "full", in: body).first { tree[$0].name == .table }
        guard let table, table > title else { return false }
        add("title", tree.words(of: name))
        fields.append(MetadataField("author", .list(links.dropFirst().map { .text(tree.words(of: $0)) })))
        if let address = tree.attribute(.href, of: name) { add("source", address) }
        for row in tree.elements(.tr, in: table) {
            let cells = tree.elements(.td, in: row).map { tree.words(of: $0) }
            if cells.count == 2 { readFact(cells[0], cells[1]) }
        }
        omitted[title] = "the title page of the download"
        omitted[table] = "the title page of the download"
        return true
    }

    private mutating func readFact(_ label: String, _ value: String) {
        switch label.lowercased().filter({ $0 != ":" }) {
        case "summary", "description": add("description", value)
        case "language": add("lang", value)
        case "story url", "original url": add("source", value)
        case "author", "title", "packaged", "author url", "publisher", "file created": break
        case let name: add(name, value)
        }
    }

    // MARK: FicHub

    /// Reads FicHub's headings, description and paragraphs such as `Words: 1,234`.
    private mutating func readParagraphs() -> Bool {
        guard tree.elements(class: "title", in: title).count == 1 else { return false }
        let siblings = tree.childElements(of: tree[title].parent)
        guard let start = siblings.firstIndex(of: title),
            let author = siblings.dropFirst(start + 1).first, tree[author].name == .h2,
            let name = tree.elements(class: "author", in: author).first
        else { return false }
        add("title", tree.words(of: title))
        add("author", tree.words(of: name))
        for part in siblings[(start + 2)...].prefix(while: { tree[$0].name == .div || tree[$0].name == .p }) {
            guard tree.attribute(.id, of: part)?.hasPrefix("chap_") != true else { break }
            readParagraph(part)
            omitted[part] = "the title page of the download"
        }
        omitted[title] = "the title page of the download"
        omitted[author] = "the title page of the download"
        for links in tree.elements(class: "chapter_nav", in: body) { omitted[links] = "navigation" }
        for link in siblings where tree[link].name == .a { omitted[link] = "navigation" }
        return true
    }

    private mutating func readParagraph(_ part: Int) {
        let words = tree.words(of: part)
        if tree[part].name == .div { return add("description", words) }
        let pair = words.split(separator: ":", maxSplits: 1).map { $0.trimmingBlanks }
        switch pair.first?.lowercased() {
        case "original source" where pair.count == 2: add("source", pair[1])
        case "chapters" where pair.count == 2: add("chapters", pair[1])
        case "words" where pair.count == 2: add("words", pair[1])
        default:
            guard !words.hasPrefix("Exported with") else { return }
            fields += StoryFacts(words).fields.filter { field in !fields.contains { $0.name == field.name } }
        }
    }
}
