extension Datatype {
    /// The types of package documents and of `META-INF`.
    static let package: [String: Datatype] = [
        "renditionMedia": Datatype(
            "a media query for all media, such as (min-width: 600px)", isValid: isRenditionMedia)
    ]

    /// Whether a value is a list of media queries that name no medium but `all` (CSS Media Queries 3, section 3).
    @Sendable private static func isRenditionMedia(_ value: ArraySlice<UInt8>) -> Bool {
        value.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).allSatisfy { query in
            var words = tokens(of: query)[...]
            let isModified = words.first == "not" || words.first == "only"
            if isModified { words = words.dropFirst() }
            if words.first == "all" {
                words = words.dropFirst()
                if words.isEmpty { return true }
            } else {
                guard !isModified, let first = words.popFirst(), first.utf8.first == UInt8(ascii: "(") else {
                    return false
                }
            }
            while let word = words.popFirst() {
                guard word == "and", words.popFirst()?.utf8.first == UInt8(ascii: "(") else { return false }
            }
            return true
        }
    }

    /// The words and the expressions in brackets of a media query, in small letters; empty if a bracket is not closed.
    private static func tokens(of query: ArraySlice<UInt8>) -> [String] {
        var tokens: [String] = []
        var rest = trimmed(query)
        while let first = rest.first {
            let isExpression = first == UInt8(ascii: "(")
            let end =
                isExpression
                ? rest.firstIndex(of: UInt8(ascii: ")")).map { $0 + 1 }
                : rest.firstIndex { $0.isXMLWhitespace || $0 == UInt8(ascii: "(") } ?? rest.endIndex
            guard let end else { return [] }
            let token = rest[..<end]
            if isExpression, !isFeature(token.dropFirst().dropLast()) { return [] }
            tokens.append(String(decoding: token, as: UTF8.self).lowercased())
            rest = trimmed(rest[end...])
        }
        return tokens
    }

    /// Whether a text is the name of a feature, with a value or without.
    private static func isFeature(_ text: ArraySlice<UInt8>) -> Bool {
        let parts = text.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
        guard let name = parts.first.map(trimmed), !name.isEmpty else { return false }
        return name.allSatisfy { $0.isASCIIAlphanumeric || $0 == UInt8(ascii: "-") }
            && (parts.count == 1 || !trimmed(parts[1]).isEmpty)
    }
}
