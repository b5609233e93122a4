import BinderyCore
import BinderyImporter

extension DataValue.Member {
    /// The named value as a field of metadata.
    var field: MetadataField { MetadataField(name, value.metadata) }
}

extension DataValue {
    var metadata: MetadataValue {
        switch self {
        case .null: .text("")
        case .text(let text): .text(text)
        case .number(let number): .text(String(number))
        case .truth(let isTrue): .text(isTrue ? "true" : "false")
        case .list(let values): .list(values.map(\.metadata))
        case .map(let members): .map(members.map(\.field))
        }
    }
}
