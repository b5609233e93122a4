import BinderyCore

extension EPUBEditor {
    /// The main title as it is now; empty where the book has none.
    public var title: String { draft.package.mainTitle?.text.collapsed ?? "" }

    /// The authors as they are now, without creators in other roles.
    public var authors: [Person] {
        draft.package.authors.map { Person($0.text.collapsed, roles: $0.roles, fileAs: $0.fileAs) }
    }

    /// The series that the book belongs to, and its place in it, as they are now; `nil` where it names none.
    public var series: (name: String, position: String?)? {
        draft.package.seriesName.map { ($0.collapsed, draft.package.seriesPosition) }
    }

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
