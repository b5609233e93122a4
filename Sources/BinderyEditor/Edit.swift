public import BinderyCore

/// A change to a book.
///
/// An edit says how the book is to be, not what to do: the same edit twice is the same as once.
public enum Edit: Sendable, Hashable {
    /// The main title. Without a form for sorting, the one that the book has follows the title.
    case title(String, fileAs: String? = nil)
    /// The form under which the main title is sorted; empty for none.
    case titleSort(String)
    /// The subtitle; empty for none.
    case subtitle(String)
    /// The authors; creators in other roles stay.
    case authors([Person])
    /// Everybody who made the book, in whatever role.
    case creators([Person])
    /// Everybody who had a smaller part in it.
    case contributors([Person])
    /// The series, empty for none, and the place in it; `nil` for the place that the book has.
    case series(String, position: String? = nil)
    /// The place in the series, empty for none.
    case seriesPosition(String)
    /// The date of publication, empty for none.
    case date(String)
    /// An identifier of a system such as `isbn`, in the place of the one that the book has; empty for none.
    case identifier(scheme: String, value: String)
    /// All identifiers, each with the name of its system where EPUB 2 states one.
    case identifiers([IdentifierText])
    /// All values of any metadata: an element of Dublin Core, a property such as `schema:accessMode`, or a `meta` by
    /// its name, with `meta:` before it where the name means something else too.
    case set(String, [String])
    /// One more value of any metadata.
    case add(String, String)
    /// One value less.
    case remove(String, String)
    /// The cover image.
    case cover(Resource)
    /// No cover image any more.
    case removeCover
    /// A page that shows the cover, where there is none.
    case coverPage
    /// A file under a path of the book, with a media type where the name does not tell it.
    case addFile(PartPath, Resource, mediaType: String? = nil)
    /// No file of that path any more, nor anything in the package that leads to it.
    case removeFile(PartPath)
    /// Other content for a file.
    case replaceFile(PartPath, Resource)
    /// Another path for a file; all references follow.
    case rename(PartPath, to: PartPath)
    /// A chapter, with the title under which it stands in the table of contents, behind a number of documents of the
    /// spine; `nil` for behind all.
    case addChapter(Resource, title: String, after: Int?)
    /// The direction in which pages follow each other; `nil` for the language's own.
    case pageProgression(TextDirection?)
    /// The form of EPUB 3 for a book of EPUB 2.
    case upgrade
    /// All metadata of a description. In the book that was described, they come back in the words in which it had
    /// written them, but for what the edits say otherwise; another book gets the edits.
    indirect case metadata(WrittenMetadata, [Edit])

    /// An identifier as it stands in a book.
    public struct IdentifierText: Sendable, Hashable {
        /// The identifier.
        public var text: String
        /// The name of the system that it belongs to (`opf:scheme`).
        public var scheme: String?

        /// Makes an identifier.
        public init(_ text: String, scheme: String? = nil) {
            self.text = text
            self.scheme = scheme
        }
    }
}
