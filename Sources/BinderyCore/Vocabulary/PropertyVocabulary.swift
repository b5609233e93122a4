internal import BinderyResources

/// A vocabulary of properties of the package document (EPUB 3.3, appendix D).
package enum PropertyVocabulary: String, Sendable, Hashable, CaseIterable {
    /// The `property` attribute of `meta`.
    case meta
    /// The `rel` attribute of `link`.
    case linkRelation = "link-rel"
    /// The `properties` attribute of `link`.
    case linkProperty = "link-property"
    /// The `properties` attribute of `item`.
    case item
    /// The `properties` attribute of `itemref`.
    case itemref
    /// `rendition:` in `meta`.
    case renditionMeta = "rendition-meta"
    /// `rendition:` in `itemref`.
    case renditionItemref = "rendition-itemref"
    /// `media:` in `meta`.
    case overlayMeta = "overlay-meta"
    /// `a11y:` in `meta`.
    case accessibilityMeta = "a11y-meta"
    /// `a11y:` in `link`.
    case accessibilityRelation = "a11y-rel"
    /// `epubsc:` in `meta` (EPUB Scriptable Components).
    case scriptableComponent = "scriptable-component"
    /// The classes of alternate style sheets (EPUB Alternate Style Tags).
    case alternateStyle = "alternate-style"

    /// A property of a vocabulary.
    package struct Property: Sendable, Hashable {
        /// The name without a prefix.
        package let name: String
        /// Whether it should no longer be used.
        package let isDeprecated: Bool
        /// What it extends, which media types it may be on, or which values it may have; empty if that is not limited.
        package let extent: [String]
        /// Whether it may stand only once there.
        package let isSingle: Bool
    }

    /// The property of a name; `nil` if the vocabulary does not define it.
    package subscript(name: String) -> Property? {
        Self.tables[self]?[name]
    }

    /// The properties by name.
    package var properties: [String: Property] { Self.tables[self] ?? [:] }

    private static let tables: [PropertyVocabulary: [String: Property]] = {
        var tables: [PropertyVocabulary: [String: Property]] = [:]
        for row in VocabularyTable(Resources.properties).rows where row.count == 5 {
            guard let vocabulary = PropertyVocabulary(rawValue: row[0]) else { continue }
            let extent = row[3] == "-" || row[3] == "*" ? [] : VocabularyTable.words(row[3])
            tables[vocabulary, default: [:]][row[1]] = Property(
                name: row[1], isDeprecated: row[2] == "deprecated", extent: extent, isSingle: row[4] == "one")
        }
        return tables
    }()
}
