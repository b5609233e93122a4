internal import BinderyCore
internal import BinderyHTML

/// What of a page is its text: an element, without those in it and around it that belong to the site.
struct PageContent {
    /// The element that holds the text.
    var root: Int
    /// Elements inside it that are not read, and why.
    var omitted: [Int: String] = [:]
    /// What the page says about the story.
    var fields: [MetadataField] = []
    /// The title of the only chapter, where it stands elsewhere.
    var title: String?
    /// What is around the text, and what it is.
    var around: [(element: Int, what: String)] = []

    init(root: Int) {
        self.root = root
    }
}

/// Tells the text of a web page from what the site puts around it.
struct WebPageContent {
    private let tree: HTMLTree
    private let body: Int
    /// Whether the page belongs to a site, and is not just a text in HTML.
    private let isOnSite: Bool

    init(_ tree: HTMLTree) {
        self.tree = tree
        body = tree.body ?? 0
        var signs = 0
        for (index, node) in tree.nodes.enumerated() {
            switch node.name {
            case .nav, .main, .form: signs += 2
            case .article, .script, .footer, .header: signs += 1
            default:
                if let role = tree.attribute(.role, of: index), Self.roles[role] != nil { signs += 2 }
            }
        }
        isOnSite = signs >= 2
    }

    /// The text of the page.
    func content() -> PageContent {
        var content = PageContent(root: body)
        content.fields = byline()
        guard isOnSite else { return content }
        let root = mainElement()
        content.root = root
        for (index, node) in tree.nodes.enumerated() where index > body && node.end > index {
            guard !node.isText, let what = boilerplate(index) else { continue }
            if index > root, index < tree[root].end {
                content.omitted[index] = what
            } else if !(index <= root && root < node.end) {
                content.around.append((index, what))
            }
        }
        addRest(around: root, to: &content)
        return content
    }

    /// The element in which the text stands: one that says so and holds most of the words, or the whole body.
    private func mainElement() -> Int {
        let total = proseSize(of: body)
        for isWanted in [isMain, isArticle, isContentClass] {
            let found = tree.descendants(of: body).filter(isWanted)
            var end = 0
            let outer = found.filter { element in
                defer { end = max(end, tree[element].end) }
                return element >= end
            }
            if outer.count == 1, proseSize(of: outer[0]) * 10 >= total * 5 { return outer[0] }
        }
        return body
    }

    private func isMain(_ element: Int) -> Bool {
        tree[element].name == .main || tree.attribute(.role, of: element) == "main"
    }

    private func isArticle(_ element: Int) -> Bool { tree[element].name == .article }

    private func isContentClass(_ element: Int) -> Bool {
        let names: Set<Substring> = [
            "entry-content", "post-content", "article-content", "story-content", "chapter-content", "storytext",
            "post-body", "entry", "userstuff", "chapter-inner", "content", "main-content", "story",
        ]
        guard tree[element].name == .div || tree[element].name == .section else { return false }
        let own = tree.tokens(.class, of: element) + tree.tokens(.id, of: element)
        return own.contains { names.contains($0) }
    }

    /// The bytes of words that are not in links, scripts, controls and boilerplate.
    private func proseSize(of element: Int) -> Int {
        var size = 0
        var index = element + 1
        while index < tree[element].end {
            switch tree[index].name {
            case .text:
                size += tree.bytes[tree.textRange(of: index)].count { $0 > 0x20 }
                index += 1
            case .a, .script, .style, .nav, .button, .select, .noscript, .template: index = tree[index].end
            default: index = boilerplate(index) == nil ? index + 1 : tree[index].end
            }
        }
        return size
    }

    // MARK: Boilerplate

    /// What an element is, if it belongs to the site and not to the text.
    private func boilerplate(_ element: Int) -> String? {
        let node = tree[element]
        switch node.name {
        case .nav: return "navigation"
        case .footer where !isInText(element): return "the page's footer"
        case .div, .section, .aside, .ul, .ol, .p, .header, .form, .table, .dl, .article, .span: break
        default: return nil
        }
        guard tree.hasAttributes(element) else { return nil }
        if let role = tree.attribute(.role, of: element), let what = Self.roles[role] {
            return role == "banner" && tree.descendants(of: element).contains { tree[$0].name == .h1 } ? nil : what
        }
        guard node.name != .article, node.name != .span else { return nil }
        for name in tree.tokens(.class, of: element) + tree.tokens(.id, of: element) {
            let words = name.lowercased().split { $0 == "-" || $0 == "_" }
            for word in words { if let what = Self.names[word] { return what } }
        }
        return nil
    }

    /// Whether an element is part of an article or a quotation, whose footer belongs to it.
    private func isInText(_ element: Int) -> Bool {
        tree.ancestors(of: element).contains { tree[$0].name == .article || tree[$0].name == .blockquote }
    }

    private static let roles: [String: String] = [
        "navigation": "navigation", "banner": "the page's header", "contentinfo": "the page's footer",
        "search": "the search form", "complementary": "the sidebar",
    ]

    private static let names: [Substring: String] = {
        let lists: [(String, String)] = [
            ("navigation", "nav navbar navigation menu breadcrumb breadcrumbs pagination pager toolbar skip"),
            ("the sidebar", "sidebar widget widgets"), ("the page's footer", "footer"),
            ("comments", "comments commentlist disqus respond kudos"),
            ("links for sharing", "share sharing sharedaddy social addtoany"),
            ("advertisements", "ad ads advert advertisement adsbygoogle sponsor sponsored promo"),
            ("notices of the site", "cookie cookies consent gdpr popup modal newsletter subscribe login signup"),
            ("links to other pages", "related recommended"),
        ]
        var names: [Substring: String] = [:]
        for (what, words) in lists {
            for word in words.split(separator: " ") { names[word] = what }
        }
        return names
    }()

    /// Everything beside the root that has no name of its own.
    private func addRest(around root: Int, to content: inout PageContent) {
        let known = Set(content.around.map(\.element))
        if let title = titleOutside(root) { content.fields.append(MetadataField("title", .text(title))) }
        content.around += tree.siblings(around: root).filter { !known.contains($0) }
            .map { ($0, "what stands around the text of the page") }
    }

    /// The words of the first heading beside a root that has none of the first level.
    private func titleOutside(_ root: Int) -> String? {
        guard root != body, tree.elements(.h1, in: root).isEmpty, let title = tree.elements(.h1, in: body).first else {
            return nil
        }
        let words = tree.words(of: title)
        return words.isEmpty ? nil : words
    }

    // MARK: Byline

    /// The author, where an element says who it is.
    private func byline() -> [MetadataField] {
        let authors = tree.descendants(of: body).filter { element in
            guard tree.hasAttributes(element), !tree[element].isText else { return false }
            return tree.tokens(.rel, of: element).contains("author")
                || tree.attribute(.itemProp, of: element) == "author"
        }
        let names = authors.prefix(3).map { tree.words(of: $0) }.filter { (1...60).contains($0.utf8.count) }
        var unique: [String] = []
        for name in names where !unique.contains(name) { unique.append(name) }
        guard !unique.isEmpty else { return [] }
        return [MetadataField("author", unique.count == 1 ? .text(unique[0]) : .list(unique.map { .text($0) }))]
    }
}
