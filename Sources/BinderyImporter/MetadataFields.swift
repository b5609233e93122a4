/// A value of a metadata field as somebody wrote it: what YAML can say, without its types.
public indirect enum MetadataValue: Sendable, Hashable {
    /// Words, a number, a date, a truth value.
    case text(String)
    /// Several values.
    case list([MetadataValue])
    /// Named values, in order.
    case map([MetadataField])
}

/// A field of metadata and its value.
public struct MetadataField: Sendable, Hashable {
    /// The name: pandoc's where pandoc has the field (`title`, `author`, `lang`, `date`, `subject`, …), in lower case.
    public var name: String
    /// The value.
    public var value: MetadataValue

    /// Makes a field.
    public init(_ name: String, _ value: MetadataValue) {
        self.name = name
        self.value = value
    }
}

/// Fields of metadata in the order in which they were written.
public struct MetadataFields: Sendable, Hashable {
    /// The fields.
    public var fields: [MetadataField]

    /// Makes fields.
    public init(_ fields: [MetadataField] = []) {
        self.fields = fields
    }

    /// The value of the first field of a name.
    public subscript(name: String) -> MetadataValue? {
        fields.first { $0.name == name }?.value
    }
}
