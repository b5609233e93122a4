/// A type of attribute values or texts: what they look like, and how to say so.
struct Datatype: Sendable {
    /// What a valid value is, as the end of the sentence "the value is not …".
    let description: String
    /// Whether a value, without white space at its ends, is of the type.
    let isValid: @Sendable (_ value: ArraySlice<UInt8>) -> Bool

    init(_ description: String, isValid: @escaping @Sendable (_ value: ArraySlice<UInt8>) -> Bool) {
        self.description = description
        self.isValid = isValid
    }

    /// The types that a grammar can name, each area's in a table of its own.
    static let tables: [[String: Datatype]] = [basic]

    /// The type of a name.
    static func named(_ name: String) -> Datatype? {
        for table in tables {
            if let datatype = table[name] { return datatype }
        }
        return nil
    }
}
