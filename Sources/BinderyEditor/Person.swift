public import BinderyCore

/// Somebody who had a part in a book, as an edit names them.
public struct Person: Sendable, Hashable {
    /// The name as it is shown.
    public var name: String
    /// MARC relator codes such as `aut` or `ill`; `nil` to leave those that the book states.
    public var roles: [String]?
    /// The form under which the name is sorted; empty for none, `nil` to derive it from a new name where the book has
    /// one.
    public var fileAs: String?

    /// Makes a person.
    public init(_ name: String, roles: [String]? = nil, fileAs: String? = nil) {
        self.name = name
        self.roles = roles
        self.fileAs = fileAs
    }

    /// Reads a person as `Name`, `Name [role]`, `Name | Sorted, Name` or `Name [role] | Sorted, Name`.
    ///
    /// - Throws: ``BinderyError`` of code `usage` for a role that is no MARC relator, or without a name.
    public init(parsing text: String) throws(BinderyError) {
        let halves = text.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        var name = (halves.first ?? "").trimmed
        var roles: [String]?
        if name.hasSuffix("]"), let bracket = name.lastIndex(of: "[") {
            let words = name[name.index(after: bracket)...].dropLast().split(separator: ",").map(\.trimmed)
            roles = try words.map { (word) throws(BinderyError) in
                guard let relator = Relator(word) else {
                    throw BinderyError(.usage, "“\(word)” is no role that is known; say a MARC code, such as ill")
                }
                return relator.code
            }
            name = name[..<bracket].trimmed
        }
        guard !name.isEmpty else {
            throw BinderyError(.usage, "“\(text)” names nobody; say a name, or remove all people of the kind")
        }
        self.init(name, roles: roles, fileAs: halves.count == 2 ? halves[1].trimmed : nil)
    }
}
