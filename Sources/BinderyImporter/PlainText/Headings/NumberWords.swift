internal import BinderyCore

/// Numbers from 0 to 100 as words of the European languages, in the folded form of ``FoldedText``.
enum NumberWords {
    /// What a word says about a number.
    struct Entry: Sendable {
        let value: Int
        /// Whether the word counts places: “third”.
        let isOrdinal: Bool
    }

    /// The number that a single word says.
    static func entry(_ word: String) -> Entry? { table[word] }

    private static let table: [String: Entry] = {
        var table: [String: Entry] = [:]
        table.reserveCapacity(1_200)
        func add(_ word: String, _ value: Int, ordinal: Bool) {
            // A word that counts in one language and counts places in another keeps its first sense.
            if table[word] == nil { table[word] = Entry(value: value, isOrdinal: ordinal) }
        }
        for (start, words) in cardinals {
            for (step, word) in VocabularyTable.words(words).enumerated() {
                for spelling in VocabularyTable.words(word, separator: "|") {
                    add(spelling, start + step, ordinal: false)
                }
            }
        }
        for (tens, words) in tens.enumerated() {
            for word in VocabularyTable.words(words) { add(word, (tens + 2) * 10, ordinal: false) }
        }
        for (value, words) in ordinals {
            for word in VocabularyTable.words(words) {
                add(word, value, ordinal: true)
                if word.hasSuffix("o") { add(word.dropLast() + "a", value, ordinal: true) }
            }
        }
        addGerman(add)
        addItalian(add)
        addRussian(add)
        return table
    }()

    private static let cardinals: [(Int, String)] = [
        (0, "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"),
        (16, "sixteen seventeen eighteen nineteen"),
        (0, "cero uno|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"),
        (16, "dieciseis diecisiete dieciocho diecinueve veinte veintiuno|veintiun veintidos veintitres"),
        (24, "veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve"),
        (1, "um|uma dois|duas tres quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze"),
        (16, "dezesseis|dezasseis dezessete|dezassete dezoito dezenove|dezanove"),
        (1, "un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"),
        (0, "null eins|ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn"),
        (16, "sechzehn siebzehn achtzehn neunzehn"),
        (1, "uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici"),
        (16, "sedici diciassette diciotto diciannove"),
        (0, "ноль|нулевая один|одна два|две три четыре пять шесть семь восемь девять десять одиннадцать"),
        (12, "двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать"),
    ]

    /// Twenty to ninety in English, Spanish, Portuguese, French, German, Italian and Russian.
    private static let tens = [
        "twenty veinte vinte vingt zwanzig venti двадцать", "thirty treinta trinta trente dreissig trenta тридцать",
        "forty fourty cuarenta quarenta quarante vierzig сорок",
        "fifty cincuenta cinquenta cinquante funfzig cinquanta пятьдесят",
        "sixty sesenta sessenta soixante sechzig sessanta шестьдесят",
        "seventy setenta septante siebzig settanta семьдесят",
        "eighty ochenta oitenta octante huitante achtzig ottanta восемьдесят",
        "ninety noventa nonante neunzig novanta девяносто",
        "hundred cien cem cent hundert cento сто",
    ]

    private static let ordinals: [(Int, String)] = [
        (1, "first primero primer primeiro premier premiere primo unieme"),
        (2, "second segundo deuxieme seconde secondo"),
        (3, "third tercero tercer terceiro troisieme terzo"), (4, "fourth cuarto quarto quatrieme"),
        (5, "fifth quinto cinquieme"), (6, "sixth sexto sixieme sesto"),
        (7, "seventh septimo setimo septieme settimo"),
        (8, "eighth octavo oitavo huitieme ottavo"), (9, "ninth noveno nono neuvieme"),
        (10, "tenth decimo dixieme"), (11, "eleventh undecimo decimoprimero onzieme undicesimo decimoprimo"),
        (12, "twelfth duodecimo decimosegundo douzieme dodicesimo decimosecondo"),
        (13, "thirteenth decimotercero decimotercer treizieme tredicesimo decimoterzo"),
        (14, "fourteenth decimocuarto quatorzieme quattordicesimo decimoquarto"),
        (15, "fifteenth decimoquinto quinzieme quindicesimo"),
        (16, "sixteenth decimosexto seizieme sedicesimo decimosesto"),
        (17, "seventeenth decimoseptimo diciassettesimo decimosettimo"),
        (18, "eighteenth decimoctavo diciottesimo decimottavo"),
        (19, "nineteenth decimonoveno diciannovesimo decimonono"), (20, "twentieth vigesimo vingtieme ventesimo"),
        (30, "thirtieth trigesimo trentieme trentesimo"),
        (40, "fortieth cuadragesimo quadragesimo quarantieme quarantesimo"),
        (50, "fiftieth quincuagesimo quinquagesimo cinquantieme cinquantesimo"),
        (60, "sixtieth"), (70, "seventieth"),
        (80, "eightieth"), (90, "ninetieth"), (100, "hundredth centesimo centieme"),
    ]

    private typealias Add = (_ word: String, _ value: Int, _ ordinal: Bool) -> Void

    /// German writes its numbers in one word and declines its ordinals: `einundzwanzig`, `einundzwanzigstes`.
    private static func addGerman(_ add: Add) {
        let units = ["", "ein", "zwei", "drei", "vier", "funf", "sechs", "sieben", "acht", "neun"]
        let tens = ["zwanzig", "dreissig", "vierzig", "funfzig", "sechzig", "siebzig", "achtzig", "neunzig"]
        let first = [
            "", "erst", "zweit", "dritt", "viert", "funft", "sechst", "siebt", "acht", "neunt", "zehnt", "elft",
            "zwolft",
            "dreizehnt", "vierzehnt", "funfzehnt", "sechzehnt", "siebzehnt", "achtzehnt", "neunzehnt",
        ]
        func addOrdinal(_ stem: String, _ value: Int) {
            for ending in ["e", "er", "es", "en", "em"] { add(stem + ending, value, true) }
        }
        for (value, stem) in first.enumerated() where value > 0 { addOrdinal(stem, value) }
        addOrdinal("siebent", 7)
        for (ten, word) in tens.enumerated() {
            for (unit, stem) in units.enumerated() {
                let number = unit == 0 ? word : stem + "und" + word
                add(number, (ten + 2) * 10 + unit, false)
                addOrdinal(number + "st", (ten + 2) * 10 + unit)
            }
        }
    }

    /// Italian joins tens and units, and drops a vowel between two: `ventuno`, `ventunesimo`.
    private static func addItalian(_ add: Add) {
        let units = ["", "uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove"]
        let tens = ["venti", "trenta", "quaranta", "cinquanta", "sessanta", "settanta", "ottanta", "novanta"]
        for (ten, word) in tens.enumerated() {
            for (unit, name) in units.enumerated() where unit > 0 {
                let stem = name == "uno" || name == "otto" ? String(word.dropLast()) : word
                add(stem + name, (ten + 2) * 10 + unit, false)
                let ordinal = stem + (name == "tre" || name == "sei" ? name : String(name.dropLast())) + "esim"
                add(ordinal + "o", (ten + 2) * 10 + unit, true)
                add(ordinal + "a", (ten + 2) * 10 + unit, true)
            }
        }
    }

    /// Russian ordinals agree with their noun: `первая глава`, `первый том`.
    private static func addRussian(_ add: Add) {
        let stems: [(Int, String)] = [
            (1, "перв"), (2, "втор"), (4, "четверт"), (5, "пят"), (6, "шест"), (7, "седьм"), (8, "восьм"),
            (9, "девят"),
            (10, "десят"), (11, "одиннадцат"), (12, "двенадцат"), (13, "тринадцат"), (14, "четырнадцат"),
            (15, "пятнадцат"),
            (16, "шестнадцат"), (17, "семнадцат"), (18, "восемнадцат"), (19, "девятнадцат"), (20, "двадцат"),
            (30, "тридцат"), (40, "сороков"), (50, "пятидесят"), (60, "шестидесят"), (70, "семидесят"),
            (80, "восьмидесят"), (90, "девяност"), (100, "сот"),
        ]
        for (value, stem) in stems {
            for ending in ["ая", "ый", "ой", "ое"] { add(stem + ending, value, true) }
        }
        for word in ["третья", "третий", "третье"] { add(word, 3, true) }
    }
}
