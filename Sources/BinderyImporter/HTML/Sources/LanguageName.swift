/// Names of languages as archives of stories write them, and their BCP 47 tags.
enum LanguageName {
    /// The tag of a language's name in English or in itself.
    static func tag(of name: String) -> String? {
        tags[name.lowercased().trimmingBlanks]
    }

    private static let tags: [String: String] = [
        "english": "en", "deutsch": "de", "german": "de", "español": "es", "spanish": "es", "français": "fr",
        "french": "fr", "italiano": "it", "italian": "it", "português brasileiro": "pt-BR",
        "português europeu": "pt-PT",
        "portuguese": "pt", "русский": "ru", "russian": "ru", "中文-普通话 國語": "zh", "中文-广东话 粵語": "yue", "中文": "zh",
        "chinese": "zh", "日本語": "ja", "japanese": "ja", "한국어": "ko", "korean": "ko", "nederlands": "nl", "dutch": "nl",
        "polski": "pl", "polish": "pl", "svenska": "sv", "swedish": "sv", "norsk": "no", "norwegian": "no",
        "dansk": "da",
        "danish": "da", "suomi": "fi", "finnish": "fi", "čeština": "cs", "czech": "cs", "magyar": "hu",
        "hungarian": "hu",
        "türkçe": "tr", "turkish": "tr", "українська": "uk", "ukrainian": "uk", "ελληνικά": "el", "greek": "el",
        "עברית": "he", "hebrew": "he", "العربية": "ar", "arabic": "ar", "فارسی": "fa", "farsi": "fa", "persian": "fa",
        "tiếng việt": "vi", "vietnamese": "vi", "bahasa indonesia": "id", "indonesian": "id", "bahasa malaysia": "ms",
        "filipino": "fil", "ไทย": "th", "thai": "th", "română": "ro", "romanian": "ro", "български": "bg",
        "bulgarian": "bg",
        "hrvatski": "hr", "croatian": "hr", "srpski": "sr", "serbian": "sr", "slovenčina": "sk", "slovak": "sk",
        "slovenščina": "sl", "slovenian": "sl", "català": "ca", "catalan": "ca", "euskara": "eu", "galego": "gl",
        "eesti": "et", "estonian": "et", "latviešu valoda": "lv", "lietuvių kalba": "lt", "íslenska": "is",
        "icelandic": "is", "gaeilge": "ga", "cymraeg": "cy", "welsh": "cy", "lingua latina": "la", "latin": "la",
        "esperanto": "eo", "hindi": "hi", "हिन्दी": "hi", "afrikaans": "af",
    ]
}
