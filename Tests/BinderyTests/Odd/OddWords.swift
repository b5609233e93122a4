/// Words, titles and characters that have broken somebody's e-book.
enum OddWords {
    static let plain = [
        "lamp", "harbour", "night", "she", "said", "nothing", "of", "the", "and", "kept", "ledger",
        "stairs", "sea",
        "l’été", "naïve", "Straße", "œuvre", "façade", "mañana", "coração", "città", "жизнь", "ночью",
        "море", "灯台",
        "物語", "夜", "第一", "등대", "바다", "ליל", "מגדלור", "قصة", "ليل", "नमस्ते", "ภาษา", "İstanbul", "Việt",
    ]

    static let odd = [
        "<", ">", "&", "\"", "'", "&amp;", "&lt;b&gt;", "&#65;", "&nbsp;", "&bogus;", "]]>",
        "<![CDATA[", "<!--", "-->",
        "--", "<?xml?>", "</p>", "<p>", "</body>", "<br>", "<script>alert(1)</script>", "{{x}}", "${x}",
        "%s", "%00",
        "\\", "/", "../..", "C:\\x", "😀", "👩‍👩‍👧‍👦", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "e\u{301}", "a\u{300}\u{301}\u{302}\u{303}",
        "\u{200B}",
        "\u{200D}", "\u{FEFF}", "\u{202E}desrever\u{202C}", "\u{2066}iso\u{2069}", "\u{AD}", "\u{A0}",
        "\u{2028}",
        "\u{2029}", "\u{85}", "\u{FFFD}", "\u{FFFE}", "\u{FFFF}", "\u{1FFFE}", "\u{10FFFF}", "\u{E000}",
        "\u{0}", "\u{1}",
        "\u{7}", "\u{8}", "\u{B}", "\u{C}", "\u{1B}[31m", "\u{7F}", "\u{80}", "\u{9F}", "\t", "***",
        "___", "* * *", "#",
        "http://example.com/a b", "[x](javascript:alert(1))", "![](missing.png)", "[^1]", "[1]", "|",
        "~~", "`", "```",
        "A/N:", "Chapter 7", "CHAPTER", "“", "”", "‘", "’", "«", "»", "—", "…", "''", "\"\"", "1.", "-",
        "+", "\u{3000}",
    ]

    static let titles = [
        "Plain", "A < B & C > D", "\"Quoted\" 'Title'", "", " ", "…", "😀😀😀", "שלום עולם",
        "مرحبا بالعالم", "第一章",
        "Ünïcödé & <em>tags</em>", "Chapter 1: The \"End\"?", "a/b\\c:d*e?f|g", "..", ".", "CON",
        "null", "&#0;", "100%",
        "\u{202E}drawkcab", "Tab\there", "Line\nbreak", "Nul\u{0}byte", "Bell\u{7}", "\u{FFFF}", "]]>",
        "--", "<!-- -->",
        String(repeating: "long ", count: 200), String(repeating: "長", count: 500), "-", "_", "#", "{}",
        "%20", "1", "١",
    ]

    static let languages = [
        "en", "en-GB", "de", "fr", "es", "it", "pt-BR", "ru", "zh-Hans", "zh-Hant", "ja", "ko", "he",
        "ar", "fa", "und",
        "x-klingon", "sr-Latn-RS", "EN", "eng", "English", "not a language", "", "e", "a-b-c-d",
        "zh_CN",
    ]

    static let dates = [
        "2026", "2026-05", "2026-05-31", "31 May 2026", "yesterday", "", "2026-13-45", "0000",
        "20260531",
    ]

    static let encodings = [
        "utf-8", "utf-8 bom", "utf-16le bom", "utf-16be bom", "utf-16le", "windows-1252",
        "windows-1251", "shift_jis",
        "gbk", "euc-kr", "koi8-r", "truncated", "bytes",
    ]
}
