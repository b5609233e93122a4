internal import BinderyCore
internal import BinderyHTML

/// A chapter as FanFiction.net shows it, saved from a browser.
struct FanFictionPage {
    private let tree: HTMLTree
    private let places: [String: Int]
    private let text: Int

    init?(_ tree: HTMLTree, _ index: PageIndex) {
        guard let text = index.places["storytext"] ?? index.places["storycontent"],
            index.places["profile_top"] != nil || index.places["chap_select"] != nil
        else { return nil }
        self.tree = tree
        places = index.places
        self.text = text
    }

    /// The text of the chapter, and what stands above it.
    var content: PageContent {
        var content = PageContent(root: text)
        let profile = places["profile_top"]
        if let profile { content.fields = fields(profile) }
        content.around = tree.siblings(around: text).filter { $0 != profile }
            .map { ($0, "the site's own words") }
        content.title = chapterTitle
        return content
    }

    private func fields(_ profile: Int) -> [MetadataField] {
        var fields: [MetadataField] = []
        func add(_ name: String, _ value: String) {
            if !value.isEmpty { fields.append(MetadataField(name, .text(value))) }
        }
        if let title = tree.elements(.b, in: profile).first { add("title", tree.words(of: title)) }
        let author = tree.elements(.a, in: profile).first { tree.attribute(.href, of: $0)?.contains("/u/") == true }
        if let author { add("author", tree.words(of: author)) }
        let summary = tree.elements(class: "xcontrast_txt", in: profile).first { tree[$0].name == .div }
        if let summary { add("description", tree.words(of: summary)) }
        if let category = places["pre_story_links"] {
            let links = tree.elements(.a, in: category).map { tree.words(of: $0) }
            if let fandom = links.last { add("fandom", fandom) }
        }
        let facts = tree.elements(class: "xgray", in: profile).first { tree[$0].name == .span }
        if let facts { fields += StoryFacts(tree.words(of: facts)).fields }
        return fields
    }

    /// The title of the chapter that is chosen in the list of chapters, such as “2. The Storm”.
    private var chapterTitle: String? {
        guard let list = places["chap_select"] else { return nil }
        let options = tree.elements(.option, in: list)
        guard let chosen = options.first(where: { tree.hasAttribute(.selected, of: $0) }) else { return nil }
        let words = tree.words(of: chosen)
        let rest = words.drop { $0.isNumber }
        guard rest.first == "." else { return words }
        return rest.dropFirst().trimmingBlanks
    }
}

/// The line of facts about a story: `Rated: Fiction T - English - Humor - Ada, Ben - Chapters: 3 - Words: 1,234`.
struct StoryFacts {
    private(set) var fields: [MetadataField] = []

    init(_ line: String) {
        var unnamed: [String] = []
        for part in line.split(separator: " - ").map({ $0.trimmingBlanks }) {
            let pair = part.split(separator: ":", maxSplits: 1).map { $0.trimmingBlanks }
            guard pair.count == 2 else {
                unnamed.append(part)
                continue
            }
            switch pair[0].lowercased() {
            case "rated": add("rating", pair[1].replacing("Fiction", with: "").trimmingBlanks)
            case "published": add("published", pair[1])
            case "updated", "words", "chapters", "status": add(pair[0].lowercased(), pair[1])
            case "id": add("source", "https://www.fanfiction.net/s/\(pair[1])")
            default: break
            }
        }
        if let language = unnamed.first, LanguageName.tag(language) != nil {
            add("lang", language)
            unnamed.removeFirst()
        }
        let genres = unnamed.first.map { $0.split(separator: "/").map(String.init) } ?? []
        if !genres.isEmpty, genres.allSatisfy({ Self.genres.contains($0) }) {
            fields.append(MetadataField("genre", .list(genres.map { .text($0) })))
            unnamed.removeFirst()
        }
        for part in unnamed {
            if part == "Complete" { add("status", part) } else { add("characters", part) }
        }
    }

    private mutating func add(_ name: String, _ value: String) {
        guard !value.isEmpty, !fields.contains(where: { $0.name == name }) else { return }
        fields.append(MetadataField(name, .text(value)))
    }

    private static let genres: Set<String> = [
        "Adventure", "Angst", "Crime", "Drama", "Family", "Fantasy", "Friendship", "General", "Horror", "Humor",
        "Hurt", "Comfort", "Mystery", "Parody", "Poetry", "Romance", "Sci-Fi", "Spiritual", "Supernatural", "Suspense",
        "Tragedy", "Western",
    ]
}
