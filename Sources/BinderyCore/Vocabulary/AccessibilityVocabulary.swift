internal import BinderyResources

/// The values of the accessibility properties of schema.org (Schema.org Accessibility Properties for Discoverability).
package enum AccessibilityVocabulary {
    /// Whether a property such as `accessibilityFeature` has a list of values.
    package static func hasValues(_ property: String) -> Bool {
        values[property] != nil
    }

    /// Whether a value is one that the vocabulary defines for a property.
    package static func defines(_ value: String, for property: String) -> Bool {
        values[property]?.contains(value) ?? false
    }

    private static let values: [String: Set<String>] = {
        var values: [String: Set<String>] = [:]
        for row in VocabularyTable(Resources.accessibility).rows where row.count == 2 {
            values[row[0], default: []].insert(row[1])
        }
        return values
    }()
}
