/// Judges whether a paragraph speaks to the reader about the story or tells it.
enum NoteEvidence {
    /// What a paragraph sounds like.
    enum Voice {
        /// It speaks of chapters, reviews, rights, thanks.
        case author
        /// It is too short to tell.
        case unclear
        /// Somebody speaks in it, or it is long and has no word of an author's.
        case story
    }

    /// What a paragraph sounds like.
    static func voice(_ source: TextSource, _ lines: Range<Int>) -> Voice {
        let (authors, words, isSpeech) = measure(source, lines, most: 1)
        if isSpeech { return .story }
        return authors > 0 ? .author : words >= 12 ? .story : .unclear
    }

    /// How many words of an author's a paragraph has.
    static func count(_ source: TextSource, _ lines: Range<Int>) -> Int {
        measure(source, lines, most: .max).authors
    }

    /// Counts the words of a paragraph, up to some of an author's.
    private static func measure(
        _ source: TextSource, _ lines: Range<Int>, most: Int
    ) -> (authors: Int, words: Int, isSpeech: Bool) {
        var folded = FoldedText()
        var authors = 0
        var words = 0
        for (position, line) in lines.prefix(12).enumerated() {
            folded.fold(source.bytes, source.lines[line].range)
            let bytes = folded.bytes
            if position == 0, bytes.first == UInt8(ascii: "\"") { return (0, 0, true) }
            for token in bytes.split(whereSeparator: { $0 < 0x30 && $0 != 0x27 || $0 == 0x3A || $0 == 0x3F }) {
                words += 1
                if authorWords.contains(String(decoding: token, as: UTF8.self)) { authors += 1 }
                if authors >= most { return (authors, words, false) }
            }
            if bytes.contains(where: { $0 >= 0xE3 }) {
                words += bytes.count / 6
                let text = String(decoding: bytes, as: UTF8.self)
                authors += authorPhrases.count { text.contains($0) }
            }
        }
        return (authors, words, false)
    }

    /// Whether a paragraph ends a note in so many words: “Enjoy!”, “On with the story!”, “End A/N”.
    static func endsNote(_ source: TextSource, _ lines: Range<Int>) -> Bool {
        guard let last = lines.last else { return false }
        var folded = FoldedText()
        folded.fold(source.bytes, source.lines[last].range)
        let bytes = folded.bytes.filter { !"*_~-=<>[](){}".utf8.contains($0) }
        // The last sentence of the paragraph.
        var end = bytes.count
        while end > 0, ".!:) ".utf8.contains(bytes[end - 1]) { end -= 1 }
        let start = bytes[..<end].lastIndex { ".!?;:".utf8.contains($0) }.map { $0 + 1 } ?? 0
        guard end > start, end - start <= 80 else { return false }
        let sentence = bytes[start..<end].drop { $0 == 0x20 }
        // The sentence may go on behind the words: “enjoy, everyone”.
        return (sentence.startIndex...sentence.endIndex).contains { index in
            let isEdge = index == sentence.endIndex || sentence[index] == 0x20 || sentence[index] == UInt8(ascii: ",")
            return isEdge && closings.contains(String(decoding: sentence[..<index], as: UTF8.self))
        }
    }

    private static let authorWords: Set<String> = [
        "review", "reviews", "reviewed", "reviewers", "reviewing", "comment", "comments", "kudos", "chapter",
        "chapters",
        "fic", "fics", "fanfic", "fanfiction", "ficlet", "oneshot", "one-shot", "update", "updates", "updated",
        "updating", "disclaimer", "disclaim", "readers", "reader", "feedback", "beta", "betaed", "beta'd", "sequel",
        "spoilers", "author", "authors", "au", "ooc", "canon", "prompt", "tumblr", "ao3", "wattpad", "story",
        "copyright",
        "trademark", "flames", "plot", "headcanon", "otp", "drabble", "tags", "rated", "constructive", "criticism",
        "capitulo", "capitulos", "historia", "lectores", "lectoras", "personajes", "comentario", "comentarios",
        "pertenecen", "pertenece", "gracias", "disfruten", "disfrutadla", "actualizar", "actualizacion", "fandom",
        "chapitre", "chapitres", "histoire", "lecteurs", "lectrices", "personnages", "commentaires", "appartiennent",
        "appartient", "merci", "lecture", "kapitel", "geschichte", "leser", "leserinnen", "figuren", "charaktere",
        "kommentare", "reviewer", "gehoren", "danke", "capitolo", "capitoli", "storia", "lettori", "lettrici",
        "personaggi", "commenti", "recensioni", "recensione", "appartengono", "grazie", "lettura", "capitulos",
        "leitores", "leitoras", "personagens", "pertencem", "obrigado", "obrigada", "leitura", "fanfics", "глава",
        "главы",
        "главу", "читатели", "читателям", "персонажи", "персонажей", "отзывы", "отзыв", "комментарии", "комментариев",
        "принадлежат", "спасибо", "история", "историю", "автор", "фик", "фанфик", "фанфика", "чтения", "бета", "бете",
    ]

    private static let authorPhrases = [
        "谢谢", "感谢", "感謝", "謝謝", "评论", "評論", "留言", "收藏", "更新", "读者", "讀者", "本章", "下一章", "这一章",
        "這一章", "作者", "同人", "求票", "推荐票", "ありがとう", "感想", "読んで", "読者", "作品", "小説", "次回",
        "今回", "投稿", "お気に入り", "감사", "댓글", "읽어", "독자", "연재", "작품", "여러분", "소설", "이번 화", "다음 화",
    ]

    private static let closings: Set<String> = [
        "enjoy", "enjoy the story", "hope you enjoy", "happy reading", "on with the story", "on with the show",
        "on with the chapter", "on with it", "now on with the story", "now on with the show",
        "and now on with the story",
        "now on to the story", "on to the story", "on to the chapter", "onto the story", "onwards", "here we go",
        "here goes", "without further ado", "read on", "read and review", "so on with the story", "now for the story",
        "and now the story", "and now, the story", "let's begin", "end a/n", "end of a/n", "end an", "/a/n",
        "end author's note", "end of author's note", "end note", "end of note", "end notes", "story start",
        "story starts",
        "start of story", "disfruten", "que lo disfruten", "a leer", "ahora si, a leer", "disfrutad",
        "espero que les guste",
        "empezamos", "buena lectura", "bonne lecture", "place a l'histoire", "place au chapitre", "viel spass",
        "viel spass beim lesen", "viel vergnugen", "los geht's", "buona lettura", "buon divertimento", "boa leitura",
        "aproveitem", "divirtam-se", "приятного чтения", "приятного прочтения", "наслаждайтесь", "поехали",
        "итак, начнем",
        "正文开始", "正文開始", "以下正文", "请欣赏", "請欣賞", "本編スタート", "それでは本編どうぞ", "では本編へ", "それではどうぞ",
        "本編へどうぞ", "시작합니다", "그럼 시작합니다", "재미있게 읽어 주세요", "즐감하세요",
    ]
}
