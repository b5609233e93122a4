/// Recognises the marks of printed pages that transcribers leave in a text: `[p. 12]`, `[Pg 12]`, `[Page xii]`.
enum PageMark {
    /// The number of the page; `nil` if the words in the brackets say something else.
    static func label(_ words: String) -> String? {
        let parts = words.split { $0 == " " || $0 == "." || $0 == ":" }
        if parts.count == 2, names.contains(parts[0].lowercased()), isNumber(parts[1]) { return String(parts[1]) }
        if parts.count == 1, let name = names.first(where: { words.lowercased().hasPrefix($0) }) {
            let number = words.dropFirst(name.count)
            return !number.isEmpty && number.allSatisfy(\.isNumber) ? String(number) : nil
        }
        return nil
    }

    private static func isNumber(_ text: Substring) -> Bool {
        text.utf8.count <= 8
            && (text.allSatisfy(\.isNumber) || text.utf8.allSatisfy { "ivxlcIVXLC".utf8.contains($0) })
    }

    private static let names = ["p", "pg", "page", "seite", "s", "pag", "pagina", "стр"]
}
