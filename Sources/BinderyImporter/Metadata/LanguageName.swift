internal import BinderyCore

/// Names of languages, such as “English” and “Français”, and the tags that books use instead (BCP 47).
enum LanguageName {
    /// The tag of a language that was written as a tag or as a name; `nil` if it is neither.
    static func tag(_ text: String) -> String? {
        let text = text.trimmingBlanks
        // No name of a language is as short as most tags are.
        if text.utf8.count <= 3, let tag = LanguageTag(text) { return tag.description }
        if let tag = tags[text.lowercased()] { return tag }
        // `en_GB.UTF-8` is what systems say; “Chinese (Simplified)” is what sites say.
        let plain = text.prefix { $0 != "." && $0 != "@" }
        guard let tag = LanguageTag(String(plain)), tag.language.utf8.count <= 3 else {
            let first = text.prefix { $0 != "(" && $0 != "," && $0 != "/" }
            return first.count < text.count ? tags[String(first).trimmingBlanks.lowercased()] : nil
        }
        return tag.description
    }

    private static let tags: [String: String] = {
        var tags: [String: String] = [:]
        for (tag, names) in table {
            for name in names { tags[name] = tag }
        }
        return tags
    }()

    private static let table: [(String, [String])] = [
        ("en", ["english", "anglais", "inglés", "inglese", "englisch", "inglês", "английский"]),
        ("en-GB", ["british english", "english (uk)", "english (british)"]),
        ("en-US", ["american english", "english (us)", "english (american)"]),
        ("es", ["spanish", "español", "espanol", "castellano", "castilian"]),
        ("fr", ["french", "français", "francais", "française"]),
        ("de", ["german", "deutsch"]),
        ("it", ["italian", "italiano"]),
        ("pt", ["portuguese", "português", "portugues"]),
        ("pt-PT", ["português europeu", "european portuguese"]), ("yue", ["中文-广东话 粵語", "cantonese"]),
        ("pt-BR", ["brazilian portuguese", "português brasileiro", "portuguese (brazil)", "brazilian"]),
        ("ru", ["russian", "русский", "russkij"]),
        ("zh", ["chinese", "中文", "汉语", "漢語"]),
        ("zh-Hans", ["simplified chinese", "简体中文", "中文-普通话 國語", "chinese (simplified)"]),
        ("zh-Hant", ["traditional chinese", "繁體中文", "繁体中文", "正體中文", "chinese (traditional)"]),
        ("ja", ["japanese", "日本語", "nihongo"]),
        ("ko", ["korean", "한국어", "조선말"]),
        ("ar", ["arabic", "العربية"]), ("he", ["hebrew", "עברית"]), ("fa", ["persian", "farsi", "فارسی"]),
        ("ur", ["urdu", "اردو"]), ("yi", ["yiddish", "ייִדיש"]),
        ("nl", ["dutch", "nederlands"]), ("sv", ["swedish", "svenska"]), ("da", ["danish", "dansk"]),
        ("nb", ["norwegian", "norsk", "bokmål", "norsk bokmål"]), ("nn", ["nynorsk", "norwegian nynorsk"]),
        ("fi", ["finnish", "suomi"]), ("is", ["icelandic", "íslenska"]), ("et", ["estonian", "eesti"]),
        ("lv", ["latvian", "latviešu", "latviešu valoda"]), ("lt", ["lithuanian", "lietuvių", "lietuvių kalba"]),
        ("pl", ["polish", "polski"]), ("cs", ["czech", "čeština", "česky"]), ("sk", ["slovak", "slovenčina"]),
        ("sl", ["slovenian", "slovene", "slovenščina"]), ("hr", ["croatian", "hrvatski"]),
        ("sr", ["serbian", "српски", "srpski"]),
        ("bs", ["bosnian", "bosanski"]), ("mk", ["macedonian", "македонски"]), ("bg", ["bulgarian", "български"]),
        ("uk", ["ukrainian", "українська"]), ("be", ["belarusian", "беларуская"]), ("ro", ["romanian", "română"]),
        ("hu", ["hungarian", "magyar"]), ("el", ["greek", "ελληνικά"]), ("grc", ["ancient greek"]),
        ("la", ["latin", "latina", "lingua latina"]), ("tr", ["turkish", "türkçe"]), ("ca", ["catalan", "català"]),
        ("eu", ["basque", "euskara"]), ("gl", ["galician", "galego"]), ("ga", ["irish", "gaeilge"]),
        ("gd", ["scottish gaelic", "gàidhlig"]), ("cy", ["welsh", "cymraeg"]), ("br", ["breton", "brezhoneg"]),
        ("eo", ["esperanto"]), ("vi", ["vietnamese", "tiếng việt"]), ("th", ["thai", "ไทย", "ภาษาไทย"]),
        ("id", ["indonesian", "bahasa indonesia"]), ("ms", ["malay", "bahasa melayu", "bahasa malaysia"]),
        ("fil", ["filipino", "tagalog"]), ("hi", ["hindi", "हिन्दी", "हिंदी"]), ("bn", ["bengali", "bangla", "বাংলা"]),
        ("ta", ["tamil", "தமிழ்"]), ("te", ["telugu", "తెలుగు"]), ("mr", ["marathi", "मराठी"]), ("sa", ["sanskrit"]),
        ("sw", ["swahili", "kiswahili"]), ("af", ["afrikaans"]), ("ka", ["georgian", "ქართული"]),
        ("hy", ["armenian", "հայերեն"]), ("az", ["azerbaijani"]), ("kk", ["kazakh", "қазақша"]),
        ("mn", ["mongolian", "монгол"]), ("sq", ["albanian", "shqip"]), ("lb", ["luxembourgish", "lëtzebuergesch"]),
        ("tlh", ["klingon", "tlhingan-hol"]), ("qya", ["quenya"]), ("sjn", ["sindarin"]),
    ]
}
