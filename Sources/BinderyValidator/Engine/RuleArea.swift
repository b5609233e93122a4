/// The rules of one area, each kind of subject in a list of its own. Every area's lists are written out in the area's
/// folder: nothing registers itself.
struct RuleArea: Sendable {
    /// What is in the archive, and in `META-INF`.
    var containers: [Rule<OpenContainer>] = []
    /// Package documents.
    var packages: [Rule<PackageDocument>] = []
    /// Any XML document, with its whole tree.
    var documents: [Rule<Document>] = []
    /// Single elements and attributes.
    var nodes: [Rule<Node>] = []
    /// The publication as a whole, when all its documents are known.
    var publications: [Rule<Publication>] = []
    /// What readers report themselves, without a check of its own.
    var readers: [RuleDescription] = []

    /// The descriptions of all rules of the area.
    var descriptions: [RuleDescription] {
        readers + containers.map(\.description) + packages.map(\.description) + documents.map(\.description)
            + nodes.map(\.description) + publications.map(\.description)
    }
}
