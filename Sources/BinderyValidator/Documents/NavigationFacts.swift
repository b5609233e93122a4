import BinderyCore

/// The lists of a navigation document or an NCX.
struct NavigationFacts: Sendable {
    /// A list, such as the table of contents.
    struct List: Sendable {
        /// Its type: `toc`, `page-list`, `landmarks`, another `epub:type`, or empty.
        var type: String
        /// Where its element is.
        var range: Range<Int>
        /// Its links in their order.
        var links: [Link] = []
    }

    /// A link of a list.
    struct Link: Sendable {
        /// What it leads to.
        var target: ResourceTarget
        /// The URL as it is written.
        var url: String
        /// Where it is.
        var range: Range<Int>
    }

    /// The lists in their order.
    var lists: [List] = []
    /// The identifier that an NCX gives for the publication, as it is written.
    var identifier: String?
    /// Where the identifier is.
    var identifierRange: Range<Int>?
}
