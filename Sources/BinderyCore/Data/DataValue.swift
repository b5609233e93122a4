/// A value of JSON or YAML, to be written.
///
/// Maps keep the order of their members: the same value gives the same bytes.
public indirect enum DataValue: Sendable, Hashable {
    case null
    case text(String)
    case number(Int)
    case truth(Bool)
    case list([DataValue])
    /// Named values in their order.
    case map([Member])

    /// A named value of a map.
    public struct Member: Sendable, Hashable {
        /// The name.
        public var name: String
        /// The value.
        public var value: DataValue

        /// Makes a named value.
        public init(_ name: String, _ value: DataValue) {
            self.name = name
            self.value = value
        }
    }

    /// A text, or null where there is none.
    public init(_ text: String?) {
        self = text.map { .text($0) } ?? .null
    }
}

extension DataValue: ExpressibleByDictionaryLiteral {
    /// Makes a map of named values, which keep the order in which they are written.
    public init(dictionaryLiteral elements: (String, DataValue)...) {
        self = .map(elements.map { Member($0, $1) })
    }
}

extension DataValue {
    /// What JSON and YAML write the same way; `nil` for a list or a map that is not empty.
    var scalar: String? {
        switch self {
        case .null: "null"
        case .text(let words): Self.quoted(words)
        case .number(let number): String(number)
        case .truth(let isTrue): isTrue ? "true" : "false"
        case .list(let values): values.isEmpty ? "[]" : nil
        case .map(let members): members.isEmpty ? "{}" : nil
        }
    }

    /// A text in quotation marks, with escapes that JSON and YAML have in common.
    static func quoted(_ words: String) -> String {
        var text = "\""
        for scalar in words.unicodeScalars {
            switch scalar {
            case "\"": text += #"\""#
            case "\\": text += #"\\"#
            case "\n": text += #"\n"#
            case "\r": text += #"\r"#
            case "\t": text += #"\t"#
            case "\u{0}"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}":
                let digits = String(scalar.value, radix: 16)
                text += #"\u"# + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }
}
