extension DataValue {
    /// The value as JSON (RFC 8259), a member a line, ending with a line feed.
    public var json: String {
        var text = ""
        writeJSON(to: &text, indentation: "")
        return text + "\n"
    }

    private func writeJSON(to text: inout String, indentation: String) {
        let inner = indentation + "  "
        switch self {
        case .list(let values) where !values.isEmpty:
            for (index, value) in values.enumerated() {
                text += (index == 0 ? "[\n" : ",\n") + inner
                value.writeJSON(to: &text, indentation: inner)
            }
            text += "\n\(indentation)]"
        case .map(let members) where !members.isEmpty:
            for (index, member) in members.enumerated() {
                text += (index == 0 ? "{\n" : ",\n") + inner + Self.quoted(member.name) + ": "
                member.value.writeJSON(to: &text, indentation: inner)
            }
            text += "\n\(indentation)}"
        default: text += scalar ?? ""
        }
    }
}
