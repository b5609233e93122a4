import BinderyCore

/// The forms under which names and titles are sorted, where nobody has said them.
enum SortForm {
    /// Words before a surname that stay with the given name in a list: “Beethoven, Ludwig van”.
    private static let particles: Set<String> = [
        "af", "av", "bin", "da", "das", "de", "del", "della", "den", "der", "di", "do", "dos", "du", "ibn", "ten",
        "ter",
        "van", "vom", "von", "y", "zu", "zum", "zur",
    ]
    /// Words before a surname that belong to it: “Le Guin, Ursula K.”.
    private static let prefixes: Set<String> = [
        "Da", "De", "Del", "Della", "Des", "Di", "Du", "La", "Le", "Mac", "Mc", "O", "Saint", "San", "St.", "Ten",
        "Van", "Von",
    ]
    private static let suffixes: Set<String> = [
        "Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV", "MD", "PhD", "Ph.D.", "M.D.",
    ]

    /// A personal name with the surname first; `nil` where there is nothing to turn round, or it would be a guess.
    static func name(_ name: String, language: LanguageTag) -> String? {
        guard !language.isEastAsian, language.language != "hu",
            !name.contains(where: { ",;&/0123456789_".contains($0) })
        else { return nil }
        var words = name.split(separator: " ").map(String.init)
        guard (2...6).contains(words.count), words.allSatisfy({ $0 != "and" && $0 != "The" && $0 != "the" }) else {
            return nil
        }
        var suffix: String?
        if let last = words.last, suffixes.contains(last), words.count > 2 {
            suffix = last
            words.removeLast()
        }
        var surname = [words.removeLast()]
        while let last = words.last, prefixes.contains(last), words.count > 1 {
            surname.insert(words.removeLast(), at: 0)
        }
        // A name that begins with a particle, such as “de Sade”, is all surname.
        guard let first = words.first, !particles.contains(first) else { return nil }
        return ([surname.joined(separator: " "), words.joined(separator: " ")] + [suffix].compactMap(\.self))
            .joined(separator: ", ")
    }

    /// A title with its article last; `nil` where it begins with none.
    static func title(_ title: String, labels: Labels) -> String? {
        let articles = labels[.articles].split(separator: " ")
        let start = title.prefix { $0 != " " && $0 != "’" && $0 != "'" }
        if let end = title[start.endIndex...].first, end != " ", articles.contains("l"), start.lowercased() == "l" {
            let rest = title[title.index(after: start.endIndex)...]
            return rest.isEmpty ? nil : "\(rest), \(start)\(end)"
        }
        guard articles.contains(where: { $0 == start.lowercased() }) else { return nil }
        let rest = title[start.endIndex...].drop { $0 == " " }
        return rest.isEmpty || title[start.endIndex...].first != " " ? nil : "\(rest), \(start)"
    }
}
