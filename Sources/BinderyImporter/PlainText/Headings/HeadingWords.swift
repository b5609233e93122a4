internal import BinderyCore

/// The words of headings in the European languages, in the folded form of ``FoldedText``.
enum HeadingWords {
    /// A word that a number follows or precedes.
    struct Unit: Sendable {
        /// The English word for it, which names the family.
        let name: String
        let rank: HeadingRank
        /// Whether the word also begins lines that are no headings.
        let isWeak: Bool
    }

    /// The unit that a word names.
    static func unit(_ word: String) -> Unit? { units[word] }

    /// The role of the section that a line names; `nil` for names that are no sections.
    static func section(_ name: String) -> Chapter.Role? { sections[name] }

    /// Whether any name of a section begins with this word.
    static func beginsSection(_ word: String) -> Bool { firstWords.contains(word) }

    /// Whether any heading begins with this word.
    static func beginsHeading(_ word: String) -> Bool {
        units[word] != nil || firstWords.contains(word) || articles.contains(word) || lastWords.contains(word)
    }

    /// The most words in the name of a section.
    static let longestSection = sections.keys.map { $0.split(separator: " ").count }.max() ?? 1

    /// Words that stand before the number or the name and belong to the label.
    static let articles: Set<String> = [
        "the", "el", "la", "le", "das", "der", "die", "il", "lo", "o", "a", "os",
    ]

    /// Words that stand between a unit and its number: “Chapter Number 3”.
    static let numberSigns: Set<String> = ["number", "no", "nr", "num", "numero", "n", "nro", "№", "the"]

    /// Words that stand for the number of the last chapter.
    static let lastWords: Set<String> = [
        "last", "final", "ultimo", "ultima", "dernier", "derniere", "letztes", "letzter", "letzte", "finale",
        "последняя",
        "последний", "заключительная",
    ]

    /// Whether words without a capital are the title of a chapter: “, in which it rains”, “and last”.
    static func isPhrase(_ words: ArraySlice<UInt8>) -> Bool {
        if clauses.contains(where: { words.starts(with: $0) }) { return true }
        let words = words.split(separator: 0x20)
        guard words.count <= 2, let last = words.last, lastWords.contains(String(decoding: last, as: UTF8.self)) else {
            return false
        }
        return words.count == 1 || conjunctions.contains(String(decoding: words[0], as: UTF8.self))
    }

    /// Beginnings of titles that tell what happens in a chapter.
    private static let clauses: [[UInt8]] = [
        "in which ", "wherein ", "in welchem ", "in welcher ", "in dem ", "worin ", "en el que ", "en la que ",
        "en que ", "de como ", "que trata ", "donde se ", "dans lequel ", "ou l'on ", "in cui ", "nel quale ",
        "em que ", "no qual ", "onde se ", "в которой ", "в котором ",
    ].map { Array($0.utf8) }

    private static let conjunctions: Set<String> = ["and", "y", "e", "et", "und", "и"]

    private static let units: [String: Unit] = {
        var table: [String: Unit] = [:]
        for (name, rank, isWeak, words) in unitLists {
            for word in words.split(separator: " ") {
                table[String(word)] = Unit(name: name, rank: rank, isWeak: isWeak)
            }
        }
        return table
    }()

    private static let unitLists: [(String, HeadingRank, Bool, String)] = [
        (
            "chapter", .chapter, false,
            "chapter chap chapt ch chp chpt chapitre capitulo cap kapitel kap capitolo глава гл"
        ),
        ("stave", .chapter, false, "stave canto песнь chant gesang"),
        ("episode", .chapter, true, "episode ep episodio эпизод folge серия epizod"),
        ("letter", .chapter, true, "letter lettre brief carta lettera письмо"),
        ("day", .chapter, true, "day jour tag dia giorno giornata jornada день journee"),
        ("night", .chapter, true, "night nuit nacht noche notte noite ночь"),
        ("week", .chapter, true, "week semaine woche semana settimana неделя"),
        ("month", .chapter, true, "month mes mois monat mese месяц"),
        ("year", .chapter, true, "year annee jahr ano anno год"),
        ("entry", .chapter, true, "entry eintrag entrada entree запись"),
        ("story", .chapter, true, "story geschichte cuento racconto conto conte рассказ история"),
        ("lesson", .chapter, true, "lesson lektion leccion lezione licao урок"),
        ("scene", .section, true, "scene szene escena scena cena сцена"),
        ("section", .section, true, "section abschnitt seccion sezione secao раздел"),
        ("verse", .section, true, "verse strophe"),
        ("act", .part, true, "act akt acto atto ato acte акт действие"),
        ("part", .part, false, "part pt teil parte partie часть"),
        ("book", .book, false, "book buch libro livro livre книга"),
        ("volume", .volume, false, "volume vol volumen band tome tomo том"),
    ]

    private static let firstWords = Set(sections.keys.compactMap { $0.split(separator: " ").first.map(String.init) })

    private static let sections: [String: Chapter.Role] = {
        var table: [String: Chapter.Role] = [:]
        for (role, names) in sectionLists {
            for name in names.split(separator: "|") { table[String(name)] = role }
        }
        return table
    }()

    private static let sectionLists: [(Chapter.Role, String)] = [
        (.prologue, "prologue|prolog|prologo|prologus|пролог|prologos"),
        (.epilogue, "epilogue|epilog|epilogo|эпилог|epilogues"),
        (
            .chapter,
            """
            interlude|interludio|interludium|intermezzo|intermission|zwischenspiel|entracte|интерлюдия|\
            интермедия|bonus chapter|\
            bonus|extra|extra chapter|bonuskapitel|capitulo extra|chapitre bonus|capitolo bonus|bonus track|\
            omake|side story|\
            special chapter|outtake|coda|intermedio|entreato|экстра|бонус
            """
        ),
        (.foreword, "foreword|vorwort|avant-propos|avant propos|предисловие|geleitwort|a modo de prologo"),
        (.preface, "preface|prefacio|prefazione|praefatio|preface|vorrede"),
        (
            .introduction,
            """
            introduction|introduccion|einleitung|introduzione|introducao|введение|вступление|einfuhrung
            """
        ),
        (.afterword, "afterword|postface|nachwort|postfazione|posfacio|postfacio|послесловие|epilogo del autor"),
        (.conclusion, "conclusion|conclusione|conclusao|schluss|заключение"),
        (.dedication, "dedication|dedicatoria|dedicace|widmung|dedica|посвящение"),
        (
            .acknowledgments,
            """
            acknowledgments|acknowledgements|agradecimientos|remerciements|danksagung|ringraziamenti|\
            agradecimentos|благодарности
            """
        ),
        (.epigraph, "epigraph|epigrafe|epigraphe|эпиграф"),
        (.appendix, "appendix|apendice|appendice|anhang|приложение|annexe"),
        (.glossary, "glossary|glosario|glossaire|glossar|glossario|глоссарий"),
    ]
}
