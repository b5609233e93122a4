internal import BinderyCore

/// Kinds of sections that their titles tell: a dedication, a preface, an epilogue, in the languages of books.
enum SectionKind {
    /// Where a section stands that is not part of the story.
    enum Place: Hashable {
        case front, back
    }

    /// The role of a section with a title; `nil` for any other title.
    static func role(of title: String) -> Chapter.Role? {
        guard title.utf8.count <= 60 else { return nil }
        let key = key(of: title)
        return titles[key] ?? (key.utf8.starts(with: "appendix ".utf8) ? .appendix : nil)
    }

    /// Where sections of a role stand; `nil` for those that are part of the story.
    static func place(of role: Chapter.Role) -> Place? {
        switch role {
        case .dedication, .epigraph, .foreword, .preface, .introduction, .prolog: .front
        case .afterword, .acknowledgments, .appendix, .glossary, .bibliography, .colophon: .back
        case .chapter, .part, .volume, .prologue, .epilogue, .conclusion: nil
        }
    }

    /// A title in lower case, without the punctuation around it.
    private static func key(of title: String) -> String {
        let scalars = title.lowercased().unicodeScalars
        func isKept(_ scalar: Unicode.Scalar) -> Bool {
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
        guard let first = scalars.firstIndex(where: isKept), let last = scalars.lastIndex(where: isKept) else {
            return ""
        }
        return String(scalars[first...last].map { $0 == "’" ? "'" : Character($0) })
    }

    private static let titles: [String: Chapter.Role] = {
        var titles: [String: Chapter.Role] = [:]
        for (role, names) in table {
            for name in names { titles[name] = role }
        }
        return titles
    }()

    private static let table: [(Chapter.Role, [String])] = [
        (
            .prologue,
            [
                "prologue", "prolog", "prólogo", "prologo", "пролог", "序章", "楔子", "引子", "プロローグ", "프롤로그", "서장",
            ]
        ),
        (
            .epilogue,
            [
                "epilogue", "epilog", "epílogo", "epilogo", "épilogue", "эпилог", "終章", "终章", "尾声", "尾聲", "エピローグ",
                "에필로그", "종장",
            ]
        ),
        (
            .dedication,
            [
                "dedication", "dedicatoria", "dédicace", "widmung", "dedica", "dedicatória", "посвящение", "献词", "獻詞",
                "献辞", "헌사",
            ]
        ),
        (
            .epigraph,
            [
                "epigraph", "epígrafe", "épigraphe", "exergue", "motto", "epigrafe", "эпиграф", "题记", "題記", "題辞",
                "エピグラフ", "제사",
            ]
        ),
        (
            .foreword,
            ["foreword", "geleitwort", "prefazione di", "avant-propos", "序", "序文", "推荐序", "推薦序", "추천사"]
        ),
        (
            .preface,
            [
                "preface", "author's preface", "prefacio", "préface", "vorwort", "prefazione", "prefácio",
                "предисловие",
                "前言", "序言", "自序", "まえがき", "はじめに", "前書き", "머리말", "서문", "preamble", "preámbulo",
            ]
        ),
        (
            .introduction,
            [
                "introduction", "introducción", "einleitung", "einführung", "introduzione", "introdução", "введение",
                "导言", "導言", "引言", "序論", "서론", "들어가며",
            ]
        ),
        (
            .afterword,
            [
                "afterword", "postscript", "epílogo del autor", "posfacio", "postface", "nachwort", "postfazione",
                "posfácio", "послесловие", "后记", "後記", "あとがき", "後書き", "跋", "후기", "작가 후기", "맺음말", "closing words",
            ]
        ),
        (
            .acknowledgments,
            [
                "acknowledgments", "acknowledgements", "acknowledgment", "acknowledgement", "thanks", "agradecimientos",
                "remerciements", "danksagung", "dank", "ringraziamenti", "agradecimentos", "благодарности", "致谢", "致謝",
                "謝辞", "감사의 말", "감사의 글",
            ]
        ),
        (
            .appendix,
            [
                "appendix", "appendices", "about the author", "about the authors", "also by", "apéndice",
                "sobre el autor",
                "sobre la autora", "acerca del autor", "appendice", "annexe", "annexes", "à propos de l'auteur",
                "à propos de l'autrice", "à propos de l'auteure", "anhang", "über den autor", "über die autorin",
                "l'autore", "l'autrice", "sull'autore", "sull'autrice", "informazioni sull'autore", "apêndice",
                "sobre o autor", "sobre a autora", "приложение", "приложения", "об авторе", "附录", "附錄", "关于作者",
                "關於作者", "作者简介", "作者簡介", "付録", "著者について", "著者紹介", "부록", "작가 소개", "저자 소개", "지은이 소개",
            ]
        ),
        (
            .glossary,
            [
                "glossary", "glosario", "glossaire", "glossar", "glossario", "glossário", "глоссарий", "词汇表", "詞彙表",
                "用語集", "용어집",
            ]
        ),
        (
            .bibliography,
            [
                "bibliography", "works cited", "bibliografía", "bibliographie", "literaturverzeichnis", "bibliografia",
                "библиография", "参考文献", "參考文獻", "참고문헌",
            ]
        ),
        (.colophon, ["colophon", "colofón", "kolophon", "impressum", "colofone", "colofão", "колофон", "奥付", "판권"]),
        (
            .conclusion,
            ["conclusion", "conclusión", "schluss", "conclusione", "conclusão", "заключение", "结语", "結語", "結論", "결론"]
        ),
    ]
}
