internal import BinderyResources

/// The part that somebody had in a book (MARC code list for relators).
public struct Relator: Sendable, Hashable {
    /// The three letters, such as `ill`.
    public let code: String
    /// The English name, such as “Illustrator”.
    public let name: String

    /// Finds a relator by its code or by its English name, in whatever case.
    public init?(_ text: String) {
        guard let relator = Self.byKey[text.lowercased()] else { return nil }
        self = relator
    }

    private init(code: String, name: String) {
        self.code = code
        self.name = name
    }

    /// Every relator, by code and by lower-case name.
    private static let byKey: [String: Relator] = {
        var relators: [String: Relator] = [:]
        for row in VocabularyTable(Resources.relators).rows where row.count == 2 {
            let relator = Relator(code: row[0], name: row[1])
            relators[relator.code] = relator
            relators[relator.name.lowercased()] = relator
        }
        return relators
    }()
}
