import BinderyCore
import BinderyXML

/// A piece of metadata of a package document, with all that says more about it.
struct MetadataEntry: Sendable {
    /// What the piece says.
    enum Kind: Sendable, Hashable {
        /// An element of Dublin Core, by its local name.
        case dublinCore(String)
        /// A property of EPUB 3, by its name with its prefix.
        case property(String)
        /// A `meta` with a name and a content, the form of EPUB 2.
        case named(String)
    }

    /// A property that refines the piece (EPUB 3.3, section 5.5.5).
    struct Refinement: Sendable {
        let element: XMLElement
        let property: String
        let text: String
    }

    let element: XMLElement
    let kind: Kind
    /// The words, without white space around them.
    let text: String
    /// The properties that refine it, in document order.
    var refinements: [Refinement]

    /// The id of the element.
    var id: String? { element["id"] }

    /// What its first refinement by a property says.
    func refinement(_ property: String) -> String? {
        refinements.first { $0.property == property }?.text
    }

    /// What an attribute of EPUB 2 says, such as `opf:role`.
    func stated(_ name: String) -> String? {
        (element[.opf, name] ?? element[name])?.trimmed
    }

    /// The roles of a person, as they are written.
    var roles: [String] {
        let refined = refinements.filter { $0.property == "role" }.map(\.text)
        return refined.isEmpty ? [stated("role")].compactMap(\.self) : refined
    }

    /// Whether a person is an author: by its role, or since it has none.
    var isAuthor: Bool {
        roles.isEmpty || roles.contains { $0 == "aut" || Relator($0)?.code == "aut" }
    }

    /// The form under which it is sorted.
    var fileAs: String? { refinement("file-as") ?? stated("file-as") }
}
