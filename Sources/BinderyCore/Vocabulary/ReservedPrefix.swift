internal import BinderyResources

/// Prefixes and vocabularies that a book need not, or must not, declare (EPUB 3.3, appendix D.2).
package enum ReservedPrefix {
    /// Where a prefix can be used.
    package enum Context: String, Sendable, Hashable {
        /// The package document.
        case package
        /// `epub:type`.
        case structure
    }

    /// The URL that a reserved prefix stands for; `nil` if it is not reserved there.
    package static func url(of prefix: String, in context: Context) -> String? {
        urls[context]?[prefix]
    }

    /// Whether a URL is that of a default vocabulary, which must not have a prefix.
    package static func isDefaultVocabulary(_ url: String) -> Bool {
        defaults.contains(url)
    }

    private static let rows = VocabularyTable(Resources.prefixes).rows.filter { $0.count == 3 }

    private static let urls: [Context: [String: String]] = {
        var urls: [Context: [String: String]] = [:]
        for row in rows where row[1] != "-" {
            if let context = Context(rawValue: row[0]) { urls[context, default: [:]][row[1]] = row[2] }
        }
        return urls
    }()

    private static let defaults = Set(rows.lazy.filter { $0[1] == "-" }.map { $0[2] })
}
