internal import BinderyCore

/// The words with which people name the parts that somebody had in a book.
enum RelatorRole {
    /// The MARC code of a role that was written as a code or as a word; `nil` if it is not known.
    static func code(_ text: String) -> String? {
        let word = text.lowercased().trimmingBlanks
        return (Relator(word) ?? words[word].flatMap(Relator.init))?.code
    }

    /// The fields of metadata that are named after a role.
    static let fields = [
        ("editor", "edt"), ("translator", "trl"), ("illustrator", "ill"), ("cover-artist", "cov"),
        ("cover-designer", "cov"), ("narrator", "nrt"), ("photographer", "pht"), ("compiler", "com"),
    ]

    /// Words that are not among the names of the relators themselves.
    private static let words = [
        "co-author": "aut", "coauthor": "aut", "writer": "aut", "illustrations": "ill", "cover artist": "cov",
        "cover": "cov", "cover design": "cov", "designer": "dsr", "foreword": "aui", "introduction": "aui",
        "preface": "aui", "afterword": "aft", "beta": "pfr", "beta reader": "pfr", "collaborator": "clb",
    ]
}
