import BinderyCore

/// A publication when all its documents have been looked at: the subject of the rules across documents.
struct Publication: Sendable {
    /// The files.
    let container: OpenContainer
    /// The package document.
    let package: PackageDocument
    /// The other package documents of a publication in several renditions.
    let renditions: [PackageDocument]
    /// What is left of each document of this package.
    let facts: [PartPath: DocumentFacts]
    /// The documents in META-INF by their names in lower case, such as `encryption.xml`.
    let metaInf: [String: Document]
    /// The options of the check.
    let options: ValidatorOptions
    /// The facts of all documents in the order of the manifest.
    let orderedFacts: [DocumentFacts]

    init(
        container: OpenContainer, package: PackageDocument, renditions: [PackageDocument],
        facts: [PartPath: DocumentFacts], metaInf: [String: Document], options: ValidatorOptions
    ) {
        self.container = container
        self.package = package
        self.renditions = renditions
        self.facts = facts
        self.metaInf = metaInf
        self.options = options
        var seen: Set<PartPath> = []
        orderedFacts = package.items.compactMap { item in
            item.part.flatMap { seen.insert($0).inserted ? facts[$0] : nil }
        }
    }

    /// The edition.
    var edition: EPUBEdition { package.edition }
}
