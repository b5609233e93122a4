extension DataValue {
    /// The value as YAML (YAML 1.2), every text in quotation marks, ending with a line feed.
    public var yaml: String {
        var text = ""
        writeYAML(to: &text, indentation: "")
        return text.hasPrefix("\n") ? String(text.dropFirst()) + "\n" : text + "\n"
    }

    /// Writes the value behind a name or a dash: on the same line, or on lines of its own.
    private func writeYAML(to text: inout String, indentation: String) {
        switch self {
        case .list(let values) where !values.isEmpty:
            for value in values {
                text += "\n\(indentation)- "
                var inner = ""
                value.writeYAML(to: &inner, indentation: indentation + "  ")
                // The first line of a map stands behind the dash.
                text += inner.hasPrefix("\n") ? String(inner.dropFirst(indentation.utf8.count + 3)) : inner
            }
        case .map(let members) where !members.isEmpty:
            for member in members {
                text += "\n\(indentation)\(member.name):"
                var inner = ""
                member.value.writeYAML(to: &inner, indentation: indentation + "  ")
                text += (inner.hasPrefix("\n") ? "" : " ") + inner
            }
        default: text += scalar ?? ""
        }
    }
}
