/// A value of JSON or YAML, to be written.
public indirect enum DataValue: Sendable, Hashable {
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

    /// The value as JSON (RFC 8259).
    public var json: String {
        var text = ""
        writeJSON(to: &text, indentation: "")
        return text + "\n"
    }

    /// The value as YAML (YAML 1.2), every text in quotation marks.
    public var yaml: String {
        var text = ""
        writeYAML(to: &text, indentation: "")
        return text.hasPrefix("\n") ? String(text.dropFirst()) + "\n" : text + "\n"
    }

    private func writeJSON(to text: inout String, indentation: String) {
        let inner = indentation + "  "
        switch self {
        case .text(let words): text += Self.quoted(words)
        case .number(let number): text += String(number)
        case .truth(let isTrue): text += isTrue ? "true" : "false"
        case .list(let values):
            if values.isEmpty { return text += "[]" }
            text += "["
            for (index, value) in values.enumerated() {
                text += index == 0 ? "\n" + inner : ",\n" + inner
                value.writeJSON(to: &text, indentation: inner)
            }
            text += "\n\(indentation)]"
        case .map(let members):
            if members.isEmpty { return text += "{}" }
            text += "{"
            for (index, member) in members.enumerated() {
                text += (index == 0 ? "\n" : ",\n") + inner + Self.quoted(member.name) + ": "
                member.value.writeJSON(to: &text, indentation: inner)
            }
            text += "\n\(indentation)}"
        }
    }

    /// Writes the value behind a name or a dash: on the same line, or on lines of its own.
    private func writeYAML(to text: inout String, indentation: String) {
        switch self {
        case .text(let words): text += Self.quoted(words)
        case .number(let number): text += String(number)
        case .truth(let isTrue): text += isTrue ? "true" : "false"
        case .list(let values):
            if values.isEmpty { return text += "[]" }
            for value in values {
                text += "\n\(indentation)- "
                var inner = ""
                value.writeYAML(to: &inner, indentation: indentation + "  ")
                // The first line of a map stands behind the dash.
                text += inner.hasPrefix("\n") ? String(inner.dropFirst(indentation.utf8.count + 3)) : inner
            }
        case .map(let members):
            if members.isEmpty { return text += "{}" }
            for member in members {
                text += "\n\(indentation)\(member.name):"
                var inner = ""
                member.value.writeYAML(to: &inner, indentation: indentation + "  ")
                text += (inner.hasPrefix("\n") ? "" : " ") + inner
            }
        }
    }

    private static func quoted(_ words: String) -> String {
        var text = "\""
        for scalar in words.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\u{0}"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text + "\""
    }
}
