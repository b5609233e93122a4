extension Datatype {
    /// The types of names and terms: ids of HTML, URLs, and the compact URLs of RDFa.
    static let terms: [String: Datatype] = [
        "id": Datatype("an identifier without white space", keepsSpace: true) { value in
            !value.isEmpty && !value.contains(where: \.isXMLWhitespace)
        },
        "words": Datatype("one or more words") { !$0.isEmpty },
        "nonEmptyURL": Datatype("a URL") { !$0.isEmpty },
        "urls": Datatype("one or more URLs") { value in
            let urls = words(value)
            return !urls.isEmpty && urls.allSatisfy { AnyURI.isValid($0) }
        },
        "urlOrTerm": Datatype("a URL or a term", isValid: isURLOrTerm),
        "terms": Datatype("terms or URLs") { words($0).allSatisfy(isURLOrTerm) },
        "prefixes": Datatype("prefixes with their URLs") { value in
            let words = words(value)
            return words.count.isMultiple(of: 2)
                && words.indices.allSatisfy { $0.isMultiple(of: 2) == (words[$0].last == UInt8(ascii: ":")) }
        },
    ]

    /// Whether a value is a URL, or a term or compact URL of RDFa, which may stand in brackets.
    @Sendable private static func isURLOrTerm(_ value: ArraySlice<UInt8>) -> Bool {
        if AnyURI.isValid(value) { return true }
        var value = value
        if value.first == UInt8(ascii: "["), value.last == UInt8(ascii: "]"), value.count > 1 {
            value = value.dropFirst().dropLast()
        }
        guard let colon = value.firstIndex(of: UInt8(ascii: ":")), isNCName(value[..<colon]) else { return false }
        return !value.contains { "[]%".utf8.contains($0) }
    }
}
