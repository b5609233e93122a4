internal import BinderyCore

/// What the name of a file tells about the text in it.
struct FileNameTitle: Hashable {
    /// The name without its folder, its ending, and the number before it: “The Ledger” for `01-the-ledger.md`.
    let title: String
    /// The number or “Chapter 3” if the name is nothing else; empty otherwise.
    let label: String

    /// Reads the path of a file.
    init(_ path: String) {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        let stem = name.lastIndex(of: ".").flatMap { $0 > name.startIndex ? String(name[..<$0]) : nil } ?? name
        var words = stem.split { " -_.".contains($0) || $0 == "\u{A0}" }.map(String.init)
        let isNumbered = words.count > 1 && words[0].allSatisfy(\.isNumber)
        if isNumbered { words.removeFirst() }
        let isLabel =
            words.count == 1 && words[0].allSatisfy(\.isNumber)
            || words.count == 2 && words[1].allSatisfy(\.isNumber) && words[0].allSatisfy(\.isLetter)
        let number = words.last.map { String($0.drop { $0 == "0" }) } ?? ""
        if isLabel, !isNumbered {
            label = (words.dropLast().map(Self.capitalised) + [number]).joined(separator: " ")
            title = ""
            return
        }
        label = ""
        // Names that have capitals are written as they are meant.
        let hasCapitals = words.contains { $0.contains(where: \.isUppercase) }
        title = (hasCapitals ? words : Self.titleCased(words)).joined(separator: " ")
    }

    private static func titleCased(_ words: [String]) -> [String] {
        let small: Set = [
            "a", "an", "and", "as", "at", "but", "by", "for", "in", "of", "on", "or", "the", "to", "with",
        ]
        return words.enumerated().map { index, word in
            index > 0 && index < words.count - 1 && small.contains(word) ? word : capitalised(word)
        }
    }

    private static func capitalised(_ word: String) -> String {
        word.prefix(1).uppercased() + word.dropFirst()
    }
}
