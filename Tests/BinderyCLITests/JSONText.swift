// Foundation reads the JSON; nothing of it reaches the tests.
import Foundation

/// JSON that the program wrote, to be asked for values by their paths, such as `messages.0.id`.
struct JSONText {
    private let root: Value

    init(_ text: String) throws {
        root = try JSONDecoder().decode(Value.self, from: Data(text.utf8))
    }

    /// The value at a path as text; `nil` if there is none.
    subscript(path: String) -> String? {
        path.split(separator: ".").reduce(root) { $0?[String($1)] }?.text
    }

    private indirect enum Value: Decodable {
        case scalar(String)
        case array([Value])
        case object([String: Value])

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let bool = try? container.decode(Bool.self) {
                self = .scalar(String(bool))
            } else if let number = try? container.decode(Int.self) {
                self = .scalar(String(number))
            } else if let text = try? container.decode(String.self) {
                self = .scalar(text)
            } else if let values = try? container.decode([Value].self) {
                self = .array(values)
            } else if container.decodeNil() {
                self = .scalar("null")
            } else {
                self = .object(try container.decode([String: Value].self))
            }
        }

        subscript(step: String) -> Value? {
            switch self {
            case .scalar: nil
            case .array(let values): Int(step).flatMap { values.indices.contains($0) ? values[$0] : nil }
            case .object(let members): members[step]
            }
        }

        var text: String? {
            if case .scalar(let text) = self { text } else { nil }
        }
    }
}
