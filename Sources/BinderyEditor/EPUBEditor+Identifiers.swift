import BinderyCore

extension EPUBEditor {
    /// The identifiers of the book as they are written.
    public var identifiers: [String] {
        draft.package.entries(.dublinCore("identifier")).map(\.text)
    }

    /// Whether an identifier is one of the book's, in whatever form it is written.
    public func has(identifier: String) -> Bool {
        func plain(_ text: String) -> String {
            let text = text.trimmed.lowercased()
            if let isbn = ISBN(text) { return isbn.description }
            for prefix in ["urn:uuid:", "urn:isbn:", "urn:doi:", "uuid:", "isbn:", "doi:"] where text.hasPrefix(prefix)
            {
                return String(text.dropFirst(prefix.count))
            }
            return text
        }
        let wanted = plain(identifier)
        return identifiers.contains { plain($0) == wanted }
    }
}
