/// The names of fields that mean something.
enum MetadataNames {
    /// The fields that describe a book, in files of every kind.
    static let describing: [String] = [
        "title", "titles", "subtitle", "short-title", "shorttitle", "edition", "title-sort", "title-file-as",
        "sort-title", "author", "authors", "creator", "creators", "by", "contributor", "contributors", "lang",
        "language",
        "languages", "date", "publication-date", "pubdate", "year", "publisher", "publishers", "rights", "copyright",
        "license", "licence", "subject", "subjects", "keywords", "keyword", "tags", "tag", "bisac", "thema",
        "description", "abstract", "summary", "blurb", "identifier", "identifiers", "isbn", "isbn-10", "isbn-13",
        "isbn10", "isbn13", "doi", "uuid", "belongs-to-collection", "series", "collection", "collections",
        "calibre:series", "group-position", "series-index", "series-number", "series-position", "calibre:series-index",
        "volume", "collection-type", "series-type", "source", "sources", "url", "relation", "relations", "coverage",
        "type", "page-progression-direction", "writing-mode", "dir",
    ]

    /// The fields that say how a book is made.
    static let settings: [String] = [
        "files", "front-matter", "back-matter", "dedication", "epigraph", "author-note", "authors-note", "notes",
        "closing-note", "cover", "cover-image", "cover-alt", "style", "css", "stylesheet", "font", "fonts",
        "embed-font", "quotes", "split-level", "epub-version", "toc-title", "toc-depth", "encoding", "toc",
    ]

    /// All names that mean something.
    static let all: Set<String> = {
        var names = Set(describing + settings)
        for (detail, _) in MetadataReader.table { names.formUnion(detail) }
        for (name, _) in RelatorRole.fields { names.formUnion([name, name + "s"]) }
        return names
    }()

    /// Fields of other programs' front matter that say nothing about the book.
    static let foreign: Set<String> = [
        "documentclass", "geometry", "fontsize", "mainfont", "sansfont", "monofont", "numbersections",
        "header-includes",
        "include-before", "include-after", "linestretch", "papersize", "colorlinks", "linkcolor", "layout", "draft",
        "permalink", "slug", "weight", "categories", "output", "bibliography", "csl", "link-citations", "nocite", "lof",
        "lot", "classoption", "toc-own-page", "titlepage", "template", "pandoc-options", "aliases", "id", "comments",
    ]

    /// The known name that is most like a name; `nil` if none is alike.
    static func likeliest(_ name: String) -> String? {
        let limit = name.count <= 4 ? 1 : 2
        let candidates = all.map { (name: $0, distance: distance(name, $0, limit: limit)) }.filter {
            $0.distance <= limit
        }
        return candidates.min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
    }

    /// How many letters must be added, taken away, replaced or exchanged to make one word of the other.
    private static func distance(_ left: String, _ right: String, limit: Int) -> Int {
        let first = Array(left.utf8)
        let second = Array(right.utf8)
        guard abs(first.count - second.count) <= limit else { return limit + 1 }
        var before: [Int] = []
        var row = Array(0...second.count)
        for (i, a) in first.enumerated() {
            var next = [i + 1]
            for (j, b) in second.enumerated() {
                var cost = min(row[j] + (a == b ? 0 : 1), row[j + 1] + 1, next[j] + 1)
                if i > 0, j > 0, a == second[j - 1], first[i - 1] == b { cost = min(cost, before[j - 1] + 1) }
                next.append(cost)
            }
            (before, row) = (row, next)
        }
        return row[second.count]
    }
}
