/// The words with which authors head what they say beside the story, in the folded form of ``FoldedText``.
///
/// Strong labels hardly ever begin a paragraph of a story; weak ones do, and count only where other evidence agrees.
enum NoteLabels {
    /// A label as it is looked up.
    struct Entry: Sendable {
        let words: [UInt8]
        let isStrong: Bool
    }

    /// The labels by their first byte, the longest ones first.
    static let byFirstByte: [UInt8: [Entry]] = {
        var table: [UInt8: [Entry]] = [:]
        for (names, isStrong) in [(strong, true), (weak, false)] {
            for name in names {
                let words = Array(name.utf8)
                guard let first = words.first else { continue }
                table[first, default: []].append(Entry(words: words, isStrong: isStrong))
            }
        }
        return table.mapValues { $0.sorted { $0.words.count > $1.words.count } }
    }()

    /// Labels that say no more than “author’s note” does in any language.
    static let generic: Set<String> = [
        "a/n", "a / n", "a/ n", "an", "an/", "a.n.", "a.n", "a-n", "n/a", "п/а", "а/н",
    ]

    private static let strong: [String] = [
        // English
        "a/n", "a / n", "a/ n", "a.n.", "an/", "an", "author's note", "authors note", "authors' note", "author note",
        "author's notes", "authors notes", "authors' notes", "author notes", "author's comment", "author's comments",
        "author's corner", "author's ramblings", "author's rant", "author's end note", "author's endnote",
        "author's end notes", "authoress' note", "authoress's note", "authoress note", "note from the author",
        "notes from the author", "a note from the author", "a word from the author", "writer's note", "writer's notes",
        "writers note", "disclaimer", "disclaimers", "disclaimer and warning", "disclaimers and warnings",
        "end notes", "end note", "endnotes", "ending note", "ending notes", "beginning notes", "beginning note",
        "opening note", "opening notes", "closing note", "closing notes", "final note", "final notes", "chapter note",
        "chapter notes", "story notes", "important note", "quick note", "short note", "translator's note",
        "translator's notes", "t/n", "b/n", "beta's note", "review replies", "review responses", "replies to reviews",
        "reviewer responses", "trigger warning", "trigger warnings", "content warning", "content warnings",
        // Spanish and Portuguese
        "nota del autor", "nota de la autora", "notas del autor", "notas de la autora", "nota de autor",
        "nota de autora", "notas de autor", "notas de autora", "nota autora", "notas autora", "n/a", "n. de a.",
        "n. de la a.", "n. del a.", "comentarios de la autora", "comentarios del autor", "aclaraciones",
        "notas finales",
        "nota final", "notas iniciales", "descargo de responsabilidad", "descargo", "respuestas a los reviews",
        "nota do autor", "nota da autora", "notas do autor", "notas da autora", "nota do(a) autor(a)", "notas finais",
        "notas iniciais", "isencao de responsabilidade", "esclarecimentos",
        // French
        "note de l'auteur", "note de l'auteure", "note de l'autrice", "notes de l'auteur", "notes de l'auteure",
        "notes de l'autrice", "note d'auteur", "note d'autrice", "notes d'auteur", "mot de l'auteur",
        "mot de l'auteure", "mot de l'autrice", "nda", "n.d.a.", "ndla", "ndlr", "notes de fin", "note de fin",
        "blabla de l'auteur", "blabla de l'autrice", "reponses aux reviews",
        // German
        "anmerkung der autorin", "anmerkung des autors", "anmerkungen der autorin", "anmerkungen des autors",
        "anmerkung der verfasserin", "anmerkung des verfassers", "anm. der autorin", "anm. des autors",
        "anm. d. autorin", "anm. d. autors", "anm. d. a.", "autorennotiz", "autorennotizen", "autorinnennotiz",
        "autornotiz", "autorenanmerkung", "notiz der autorin", "notiz des autors", "haftungsausschluss",
        "nachwort der autorin", "nachwort des autors", "vorwort der autorin", "vorwort des autors",
        // Italian
        "nota dell'autrice", "nota dell'autore", "note dell'autrice", "note dell'autore", "nota autrice",
        "note autrice", "nota autore", "note autore", "note d'autrice", "note d'autore", "angolo dell'autrice",
        "angolo dell'autore", "angolo autrice", "angolo autore", "l'angolo dell'autrice", "note finali",
        "note iniziali",
        // Russian
        "от автора", "от авторов", "примечание автора", "примечания автора", "примечание от автора",
        "примечания от автора", "авторское примечание", "авторские примечания", "слово автора", "слова автора",
        "заметка автора", "заметки автора", "комментарий автора", "комментарии автора", "п/а", "а/н", "прим. автора",
        "прим. авт.", "дисклеймер", "дисклаймер", "отказ от прав", "от переводчика", "примечание переводчика",
        "примечания переводчика", "послесловие автора", "предисловие автора",
        // Chinese
        "作者的话", "作者的話", "作者有话说", "作者有話說", "作者有话要说", "作者有話要說", "作者按", "作者注",
        "作者註", "作者说", "作者說", "作者留言", "作者感言", "作者后记", "作者後記", "作者前言", "作者闲话",
        "题外话", "題外話", "免责声明", "免責聲明", "译者注", "譯者註",
        // Japanese
        "あとがき", "後書き", "後書", "まえがき", "前書き", "前書", "作者より", "作者から", "作者コメント", "作者のことば",
        "作者の言葉", "筆者より", "作者注", "注意書き", "訳者注", "作者後記",
        // Korean
        "작가의 말", "작가의말", "작가 후기", "작가후기", "작가 노트", "작가노트", "작가의 한마디", "작가의 한 마디",
        "작가 한마디", "지은이의 말", "저자의 말", "글쓴이의 말", "저자 후기", "작가 주", "작가 코멘트", "옮긴이의 말",
        "역자 주", "작가의 글",
    ]

    private static let weak: [String] = [
        "note", "notes", "warning", "warnings", "tn", "nota", "notas", "aviso", "avisos",
        "advertencia", "advertencias", "aclaracion", "avertissement", "avertissements", "anmerkung", "anmerkungen",
        "hinweis", "hinweise", "warnung", "warnungen", "avvertenza", "avvertenze", "avvertimenti", "примечание",
        "примечания", "предупреждение", "предупреждения", "отказ", "注", "声明", "聲明", "警告", "后记", "後記", "注意",
        "注意事項", "注意事项", "후기", "주의", "주의사항", "경고", "일러두기",
    ]
}
