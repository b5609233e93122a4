import BinderyBuilder
import BinderyCore
import BinderyTestSupport

/// A book that has been built, as the tests look at it.
struct BuiltBook {
    let container: Container
    let remarks: [String]

    init(_ book: Book, _ change: (inout BuildOptions) -> Void = { _ in }) throws {
        var options = BuildOptions()
        change(&options)
        let built = try EPUBBuilder(options: options).container(of: book)
        container = built.container
        remarks = built.remarks.map(\.message)
    }

    /// A book of one chapter with the given blocks.
    init(blocks: [Block], _ change: (inout BuildOptions) -> Void = { _ in }) throws {
        var book = Book(title: "The Lamp", by: "Ann Reader", language: "en")
        book.chapters = [Chapter(title: [.text("One")], blocks: blocks)]
        try self.init(book, change)
    }

    /// The text of a file below the folder of the book.
    func text(_ path: String) throws -> String {
        try container.text(PartPath("EPUB/" + path))
    }

    /// What stands in the body of the first chapter below its heading.
    var chapter: String {
        get throws {
            let text = try text(texts.first { $0.contains("/chapter-001") } ?? "")
            let start = text.firstRange(of: "One</h1>\n")?.upperBound ?? text.startIndex
            let end =
                text.firstRange(of: "\n</section>")?.lowerBound ?? text.firstRange(of: "\n</div>\n</body>")?.lowerBound
            return String(text[start..<(end ?? text.endIndex)])
        }
    }

    var package: String { get throws { try text("package.opf") } }
    var navigation: String { get throws { try text("nav.xhtml") } }
    var ncx: String { get throws { try text("toc.ncx") } }

    /// The paths of all content documents below the folder of the book, in order.
    var texts: [String] {
        container.parts.map(\.path.string).filter { $0.hasSuffix(".xhtml") }.map { String($0.dropFirst(5)) }
    }
}
