/// The labels of fields in the header of a story, in ten languages and in the folded form of ``FoldedText``.
enum HeaderLabels {
    /// The English name of the field that a label stands for.
    static func field(_ label: String) -> String? { table[label] }

    /// The fields of which one alone makes a header.
    static let telling: Set<String> = [
        "title", "author", "fandom", "rating", "pairing", "summary", "characters", "genre", "translator",
    ]

    /// Whether the value of a field may go on for lines and paragraphs.
    static func isLong(_ field: String) -> Bool {
        ["summary", "warnings", "tags", "characters", "pairing", "spoilers", "notes"].contains(field)
    }

    private static let table: [String: String] = {
        var table: [String: String] = [:]
        for (field, labels) in lists {
            for label in labels.split(separator: "|") { table[String(label)] = field }
        }
        return table
    }()

    private static let lists: [(String, String)] = [
        (
            "title",
            "title|story title|story name|story|fic|titulo|titre|titel|titolo|название|заголовок|标题|標題|书名|書名|题目|題目|篇名|タイトル|題名|作品名|제목|작품명"
        ),
        (
            "author",
            """
            author|authors|author(s)|writer|written by|by|penname|pen name|autor|autora|autor(a)|autores|\
            auteur|auteure|autrice|\
            autore|autorin|verfasser|verfasserin|escrito por|ecrit par|geschrieben von|scritto da|автор|\
            авторы|作者|著者|作家|\
            筆者|작가|지은이|저자|글쓴이
            """
        ),
        ("fandom", "fandom|fandoms|fandom(s)|based on|фандом|фэндом|原作|同人|二次创作|ファンダム|팬덤|원작|fandome"),
        (
            "rating",
            """
            rating|rated|ratings|raiting|clasificacion|classification|altersfreigabe|freigabe|\
            altersempfehlung|fsk|рейтинг|\
            分级|分級|评级|レーティング|年齢制限|対象年齢|등급|수위|classificacao|classificacao indicativa|classificazione|faixa etaria|\
            classement
            """
        ),
        (
            "pairing",
            """
            pairing|pairings|pairing(s)|ship|ships|shipp|shipps|relationship|relationships|relationship(s)|\
            couple|couples|pareja|parejas|paar|\
            paare|paarung|paarungen|coppia|coppie|casal|casais|par|пейринг|пэйринг|пейринги|\
            пейринг и персонажи|пара|пары|配对|配對|\
            カップリング|cp|커플링|커플|페어링
            """
        ),
        (
            "characters",
            """
            characters|character|character(s)|personajes|personnages|charaktere|figuren|hauptfiguren|\
            personaggi|personagens|персонажи|герои|\
            人物|角色|主角|登場人物|キャラクター|등장인물|인물
            """
        ),
        (
            "summary",
            """
            summary|synopsis|blurb|description|resumen|sinopsis|argumento|resume|inhalt|inhaltsangabe|\
            zusammenfassung|kurzbeschreibung|\
            klappentext|beschreibung|riassunto|trama|sinossi|introduzione|descrizione|resumo|sinopse|\
            descricao|саммари|описание|аннотация|краткое содержание|\
            содержание|简介|簡介|内容简介|內容簡介|文案|摘要|内容|あらすじ|概要|粗筋|内容紹介|줄거리|요약|소개|작품 소개|개요
            """
        ),
        ("genre", "genre|genres|genre(s)|genero|generos|genere|generi|жанр|жанры|类型|類型|类别|ジャンル|장르|분류"),
        (
            "warnings",
            """
            warning|warnings|warning(s)|archive warning|archive warnings|advertencia|advertencias|\
            avertissement|avertissements|warnung|\
            warnungen|avvertimenti|avvertenze|avviso|avvisi|aviso|avisos|alertas|предупреждение|\
            предупреждения|警告|警示|注意事項|경고|주의
            """
        ),
        ("language", "language|idioma|langue|sprache|lingua|язык|语言|語言|言語|언어"),
        ("series", "series|serie|saga|серия|цикл|系列|シリーズ|시리즈|reihe"),
        ("status", "status|estado|statut|stato|статус|状态|狀態|進捗|연재 상태|상태|complete|completed"),
        (
            "words",
            """
            words|word count|wordcount|palabras|mots|worter|wortanzahl|parole|palavras|слов|\
            количество слов|字数|字數|문자수
            """
        ),
        ("chapters", "chapters|capitulos|chapitres|capitoli|anzahl kapitel|количество глав|章节|章節"),
        (
            "date",
            """
            date|published|posted|fecha|datum|data|publie le|publicado|veroffentlicht|pubblicato|дата|\
            опубликовано|日期|发表日期|投稿日|날짜|작성일
            """
        ),
        ("updated", "updated|actualizado|mis a jour|aktualisiert|aggiornato|atualizado|обновлено|更新日期|更新日"),
        (
            "tags",
            """
            tags|tag|additional tags|keywords|etiquetas|schlagworter|schlagworte|mots-cles|метки|теги|标签|\
            標籤|关键词|タグ|キーワード|태그|키워드
            """
        ),
        (
            "beta",
            """
            beta|betas|beta reader|beta readers|beta-reader|beta'd by|betaed by|beta-leserin|бета|беты|гамма
            """
        ),
        (
            "translator",
            """
            translator|translated by|traductor|traductora|traduccion|traducteur|traductrice|traduction|\
            ubersetzer|ubersetzerin|\
            ubersetzung|traduttore|traduttrice|traduzione|tradutor|tradutora|traducao|переводчик|перевод|译者|\
            譯者|翻译|訳者|翻訳|옮긴이|역자|번역
            """
        ),
        ("publisher", "publisher|editorial|editeur|verlag|editore|editora|издательство|издатель|出版社|출판사"),
        ("source", "source|url|link|story url|fuente|quelle|fonte|источник|来源|來源|出典|출처"),
        ("spoilers", "spoilers|spoiler|spoiler warnung"),
        ("category", "category|categories|categoria|kategorie|categorie|категория|направленность"),
        ("size", "size|length|размер|lange"), ("archive", "archive|distribution|archiving"),
        ("setting", "setting|timeline|era|universe|season|zeit|epoca|epoque|время"), ("feedback", "feedback"),
        ("prompt", "prompt|challenge|event|gift for|for|written for|dedicated to"),
        ("contact", "email|e-mail|website|homepage"),
        ("subtitle", "subtitle|subtitulo|sous-titre|untertitel|sottotitolo|подзаголовок|副标题|副題|부제"),
        ("content", "content|kinks|contains|contents of this story"),
        ("illustrator", "illustrator|illustrated by|artist|art by"),
        ("release date", "release date"), ("credits", "credits"),
    ]
}
