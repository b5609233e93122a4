/// A type of attribute values or texts: what they look like, and how to say so.
struct Datatype: Sendable {
    /// What a valid value is, as the end of the sentence "the value is not …".
    let description: String
    /// Whether white space at the ends of a value belongs to it.
    let keepsSpace: Bool
    /// Whether a value is of the type; it has no white space at its ends unless it keeps it.
    let isValid: @Sendable (_ value: ArraySlice<UInt8>) -> Bool

    init(
        _ description: String, keepsSpace: Bool = false,
        isValid: @escaping @Sendable (_ value: ArraySlice<UInt8>) -> Bool
    ) {
        self.description = description
        self.keepsSpace = keepsSpace
        self.isValid = isValid
    }

    /// The types that a grammar can name, each area's in a table of its own.
    static let tables: [[String: Datatype]] = [basic, html, terms, math, svg, package]

    /// The type of a name.
    static func named(_ name: String) -> Datatype? {
        for table in tables {
            if let datatype = table[name] { return datatype }
        }
        return nil
    }
}
