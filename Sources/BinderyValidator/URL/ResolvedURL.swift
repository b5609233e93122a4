package import BinderyCore

/// What a URL string in a book points at.
package struct ResolvedURL: Sendable {
    /// Where it points.
    package enum Target: Sendable, Hashable {
        /// A file of the container, or a place where one could be.
        case container(PartPath)
        /// Anywhere else: `https:`, `mailto:`, `data:` and so on.
        case absolute(URLRecord)
        /// Nowhere: the string cannot be read.
        case none
    }

    /// Where it points.
    package var target: Target
    /// What stands behind `#`, percent-encoded.
    package var fragment: String?
    /// Whether there is a query.
    package var hasQuery = false
    /// Whether a relative URL leaves the container, though no reading system would follow it there
    /// (EPUB 3.3, section 4.2.5).
    package var leaksOut = false
    /// What breaks the rules for writing URLs.
    package var problems: [URLProblem] = []

    /// The path, if it points into the container.
    package var path: PartPath? {
        if case .container(let path) = target { return path }
        return nil
    }

    /// The scheme, if it points elsewhere.
    package var scheme: String? {
        if case .absolute(let record) = target { return record.scheme }
        return nil
    }

    /// Whether it points out of the book; data in the URL itself do not.
    var isRemote: Bool {
        if let scheme { scheme != "data" } else { false }
    }
}
