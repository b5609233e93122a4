/// The form under which a person's name is sorted, where nobody has said it: “Le Guin, Ursula K.”.
public enum SortName {
    /// The name with the family name first; `nil` where there is nothing to turn round, or it would be a guess.
    ///
    /// - Parameters:
    ///   - person: the name as it is shown.
    ///   - language: the book's language, whose custom is followed.
    public static func of(person: String, language: LanguageTag) -> String? {
        var words = person.split(separator: " ").map(String.init)
        guard (2...7).contains(words.count), !language.isEastAsian, !["hu", "vi"].contains(language.language),
            words.allSatisfy(isNamePart), !looseParticles.contains(words[0])
        else { return nil }
        if words[0].lowercased() == "the" { return "\(words.dropFirst().joined(separator: " ")), \(words[0])" }
        var suffixes: [String] = []
        while words.count > 2, let last = words.last, isSuffix(last) {
            suffixes.insert(words.removeLast(), at: 0)
            if words[words.count - 1].hasSuffix(",") { words[words.count - 1].removeLast() }
        }
        guard !words.contains(where: { $0.hasSuffix(",") }) else { return nil }
        let start = familyName(in: words, language: language.language)
        let family = words[start...].joined(separator: " ")
        let given = words[..<start].joined(separator: " ")
        return ([family, given] + (suffixes.isEmpty ? [] : [suffixes.joined(separator: " ")])).joined(separator: ", ")
    }

    /// Whether a word follows a name, as “Jr.” and “III” do.
    public static func isSuffix(_ word: String) -> Bool {
        suffixes.contains(word.lowercased().filter { $0 != "." && $0 != "," })
    }

    /// Whether a word stands before a family name, as “van” and “de la” do.
    public static func isParticle(_ word: String) -> Bool {
        joinedParticles.contains(word.lowercased()) || looseParticles.contains(word.lowercased())
    }

    /// The index of the word with which the family name begins.
    private static func familyName(in words: [String], language: String) -> Int {
        var start = words.count - 1
        while start > 1, isPartOfFamilyName(words[start - 1]) { start -= 1 }
        if language == "es", start == words.count - 1, words.count > 2 {
            // Two family names, unless the word in the middle is a second given name.
            let middle = words[start - 1]
            if !middle.hasSuffix("."), !looseParticles.contains(middle.lowercased()),
                words.count > 3 || !spanishGivenNames.contains(middle.lowercased())
            {
                start -= 1
            }
        }
        return start
    }

    /// Whether a word before the last one belongs to it: “Le” in “Ursula K. Le Guin”, “du” in “Daphne du Maurier”.
    private static func isPartOfFamilyName(_ word: String) -> Bool {
        let lower = word.lowercased()
        if joinedParticles.contains(lower) { return true }
        return word != lower && looseParticles.contains(lower)
    }

    /// Whether a word can be part of a name with a given and a family name, in a script that is not East Asian.
    private static func isNamePart(_ word: String) -> Bool {
        if word == "&" || word == "and" { return false }
        return word.unicodeScalars.allSatisfy { scalar in
            let properties = scalar.properties
            return
                (properties.isAlphabetic && !properties.isIdeographic && !(0x3040...0x30FF).contains(scalar.value)
                && !(0xAC00...0xD7AF).contains(scalar.value))
                || properties.generalCategory == .nonspacingMark || ".,'’-‐".unicodeScalars.contains(scalar)
        }
    }

    private static let suffixes: Set<String> = [
        "jr", "sr", "ii", "iii", "iv", "phd", "md", "esq", "jnr", "snr", "filho", "neto", "obe", "mbe",
    ]
    /// Particles that are the beginning of the family name.
    private static let joinedParticles: Set<String> = [
        "le", "la", "les", "du", "des", "st.", "st", "saint", "san", "santa", "mac", "mc", "o'", "bin", "ibn", "abu",
        "al",
        "ben", "bat", "ap", "ter", "lo",
    ]
    /// Particles that stand behind the given name when names are sorted, unless they are written with a capital.
    private static let looseParticles: Set<String> = [
        "van", "von", "der", "den", "de", "del", "della", "dello", "di", "da", "dal", "dos", "das", "do", "af", "av",
        "zu",
        "zum", "zur", "vom", "ten", "y", "e", "d'",
    ]
    private static let spanishGivenNames: Set<String> = [
        "luis", "josé", "maría", "carlos", "antonio", "manuel", "miguel", "ángel", "juan", "francisco", "javier",
        "pablo",
        "alberto", "fernando", "jesús", "enrique", "rafael", "ignacio", "andrés", "eduardo", "teresa", "isabel",
        "elena",
        "carmen", "luisa", "ana", "rosa", "pilar", "mercedes", "cristina", "beatriz", "inés", "sofía", "ramón", "jorge",
    ]
}
