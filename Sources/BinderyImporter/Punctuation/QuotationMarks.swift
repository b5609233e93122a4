internal import BinderyCore

/// The quotation marks and dashes of a language.
struct QuotationMarks: Hashable {
    /// The outer marks, for what is typed as `"`.
    let outer: Pair
    /// The inner marks, for what is typed as `'`.
    let inner: Pair
    /// Whether a space that does not break stands inside the outer marks, and before `;`, `:`, `!` and `?`.
    let hasSpaces: Bool
    /// The dash for ` -- ` with spaces around it.
    let spacedDash: Unicode.Scalar
    /// How often the ellipsis is repeated.
    let ellipses: Int

    /// An opening and a closing mark.
    struct Pair: Hashable {
        let open: Unicode.Scalar
        let close: Unicode.Scalar
    }

    /// The marks of a language; those of English where it is not known.
    ///
    /// - Parameter language: a BCP 47 tag.
    init(language: String) {
        let tag = LanguageTag(language) ?? .undetermined
        let key = Self.region(tag) ?? tag.language
        let marks = Array((Self.marks[key] ?? Self.marks[tag.language] ?? "“”‘’").unicodeScalars)
        outer = Pair(open: marks[0], close: marks[1])
        inner = Pair(open: marks[2], close: marks[3])
        hasSpaces = tag.language == "fr"
        spacedDash = Self.withShortDash.contains(tag.language) || key == "en-GB" ? "–" : "—"
        ellipses = ["zh", "ja"].contains(tag.language) ? 2 : 1
    }

    /// The key of a variety that differs from the rest of its language.
    private static func region(_ tag: LanguageTag) -> String? {
        switch (tag.language, tag.region) {
        case ("de", "CH"), ("de", "LI"): "de-CH"
        case ("fr", "CH"): "fr-CH"
        case ("pt", "PT"), ("pt", "AO"), ("pt", "MZ"): "pt-PT"
        case ("en", "GB"), ("en", "IE"), ("en", "AU"), ("en", "NZ"), ("en", "ZA"): "en-GB"
        case ("es", let region?) where region != "ES": "es-419"
        case ("zh", _): tag.writesTraditionalChinese ? "zh-Hant" : "zh"
        default: nil
        }
    }

    /// Languages whose dash between words is the short one, with spaces.
    private static let withShortDash: Set<String> = [
        "de", "sv", "da", "nb", "nn", "no", "fi", "pl", "cs", "sk", "nl", "hu", "sl", "hr", "et", "is", "ro", "tr",
        "pt",
    ]

    /// The outer and inner marks, opening and closing, by language.
    private static let marks: [String: String] = [
        "en": "“”‘’", "en-GB": "“”‘’", "nl": "“”‘’", "tr": "“”‘’", "pt": "“”‘’", "ko": "“”‘’", "zh": "“”‘’",
        "vi": "“”‘’", "hi": "“”‘’", "th": "“”‘’", "id": "“”‘’", "ga": "“”‘’", "cy": "“”‘’", "eo": "“”‘’",
        "es-419": "“”‘’", "lv": "“”‘’", "es": "«»“”", "ca": "«»“”", "eu": "«»“”", "gl": "«»“”", "it": "«»“”",
        "pt-PT": "«»“”", "el": "«»“”", "fr": "«»“”", "fr-CH": "«»‹›", "de-CH": "«»‹›", "nb": "«»‘’", "nn": "«»‘’",
        "no": "«»‘’", "ru": "«»„“", "uk": "«»„“", "be": "«»„“", "hy": "«»‹›", "ar": "«»‹›", "fa": "«»‹›",
        "de": "„“‚‘", "cs": "„“‚‘", "sk": "„“‚‘", "sl": "„“‚‘", "bg": "„“‚‘", "lt": "„“‚‘", "et": "„“‚‘", "is": "„“‚‘",
        "mk": "„“‚‘", "ka": "„“‚‘", "pl": "„”«»", "ro": "„”«»", "hu": "„”»«", "hr": "„”‚’", "sr": "„”’’", "bs": "„”‚’",
        "sv": "””’’", "fi": "””’’", "da": "»«›‹", "he": "”“’‘", "ja": "「」『』", "zh-Hant": "「」『』",
    ]
}

extension QuotationMarks {
    /// Whether words that are typed with an apostrophe at their beginning have lost letters there: `'tis`, `'em`.
    ///
    /// - Parameter word: the word behind the apostrophe, in lower case.
    static func isElision(_ word: String, language: String) -> Bool {
        elisions[String(language.prefix { $0 != "-" })]?.contains(word) ?? false
    }

    /// Whether a word may have lost its first letter in somebody's speech, as `'ere` and `'is` have.
    static func mayBeElision(_ word: String, language: String) -> Bool {
        language.hasPrefix("en") && speech.contains(word)
    }

    private static let elisions: [String: Set<String>] = [
        "en": [
            "tis", "twas", "twere", "twill", "twould", "twon't", "twon’t", "tisn't", "twasn't", "tain't", "twixt",
            "tween",
            "em", "cause", "cuz", "cos", "coz", "bout", "til", "till", "round", "neath", "nuff", "fraid", "nother",
            "kay",
            "scuse", "gainst", "fore", "specially", "nam", "sup", "hood", "burbs", "flu", "n", "un", "uns", "tude",
            "pon", "ello", "ave", "tater", "taters", "gator", "shrooms", "zat", "twere't", "course", "night", "morning",
        ],
        "nl": ["s", "t", "n", "k", "m", "r", "ns", "ie"],
        "af": ["n"],
        "de": [
            "ne", "nen", "n", "nem", "ner", "nes", "s", "rein", "raus", "rum", "runter", "rauf", "ran", "rüber",
            "türlich",
            "nauf", "naus", "nunter",
        ],
        "it": ["ndrangheta", "sto", "sta", "sti", "ste", "o", "a", "e", "ndranghetista", "l", "mbè", "nduja"],
        "da": ["et"], "sv": ["n", "na"], "es": ["tá", "toy", "ta"], "fr": ["tite", "tit", "chais"],
    ]

    private static let speech: Set<String> = [
        "e", "er", "ere", "im", "is", "ow", "at", "ad", "as", "and", "ard", "art", "all", "alf", "ouse", "orse", "ope",
        "ell", "eard", "ead", "elp", "er", "ers", "imself", "erself", "isself", "ome", "ot", "undred", "ungry", "urry",
        "arry", "old", "appen", "appened", "specially", "nless", "stead", "most", "way", "low", "long", "board", "oo",
        "oos", "ospital", "otel", "igh", "ill",
    ]
}
