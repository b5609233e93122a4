internal import BinderyResources

/// The vocabulary of `epub:type` (EPUB 3 Structural Semantics Vocabulary 1.1).
package enum StructuralSemantics {
    /// A term.
    package struct Term: Sendable, Hashable {
        /// Where a term comes from.
        package enum Vocabulary: String, Sendable, Hashable {
            case general, index, dictionary, comics, region
        }

        /// Whether a term should be used.
        package enum Status: String, Sendable, Hashable {
            case current, deprecated
            /// Only in media overlays: in content documents there are elements for it.
            case overlay
        }

        /// The term.
        package let name: String
        /// Where it comes from.
        package let vocabulary: Vocabulary
        /// Whether it should be used.
        package let status: Status
        /// What to use in place of it.
        package let successors: [String]
        /// The role that says the same to assistive technology.
        package let role: String?
        /// The elements and kinds of content of HTML that it belongs on, as the vocabulary puts it; empty if it does
        /// not say.
        package let context: [String]
    }

    /// The term of a name; `nil` if the vocabulary does not define it.
    package static subscript(name: String) -> Term? {
        terms[name]
    }

    private static let terms: [String: Term] = {
        var terms: [String: Term] = [:]
        for row in VocabularyTable(Resources.structure).rows where row.count == 6 {
            guard let vocabulary = Term.Vocabulary(rawValue: row[1]), let status = Term.Status(rawValue: row[2]) else {
                continue
            }
            let context = row[5] == "-" ? [] : VocabularyTable.words(row[5], separator: ",")
            terms[row[0]] = Term(
                name: row[0], vocabulary: vocabulary, status: status,
                successors: row[3] == "-" ? [] : VocabularyTable.words(row[3]),
                role: row[4] == "-" ? nil : row[4], context: context)
        }
        return terms
    }()
}
