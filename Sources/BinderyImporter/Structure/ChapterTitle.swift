internal import BinderyCore

/// Titles of chapters that say that they are one: “Chapter 3: The Storm”, “XII”.
enum ChapterTitle {
    /// Whether words are the title of a chapter by themselves.
    static func isRecognised(_ title: String) -> Bool {
        let words = title.lowercased()
        return ["chapter", "kapitel", "chapitre", "capítulo", "capitolo", "глава"].contains { words.hasPrefix($0) }
    }

    /// The label and the rest of a title.
    static func parts(of title: [Inline]) -> (label: String, title: [Inline]) {
        ("", title)
    }
}
