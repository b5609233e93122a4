/// Recognises the line with which a letter begins: “Dear Mrs. Saville,”, “Chère Jeanne,”, `拝啓`.
enum Salutation {
    /// Whether a line is such a one.
    static func begins(_ source: TextSource, _ line: Int) -> Bool {
        guard source.lines[line].width <= 50 else { return false }
        var folded = FoldedText()
        folded.fold(source.bytes, source.lines[line].range)
        let bytes = folded.bytes
        let first = bytes.prefix { $0 >= 0x61 || $0 == 0x20 }.split(separator: 0x20).first ?? []
        if words.contains(String(decoding: first, as: UTF8.self)) { return true }
        let text = String(decoding: bytes, as: UTF8.self)
        return openings.contains { text.hasPrefix($0) }
    }

    private static let words: Set<String> = [
        "dear", "dearest", "querido", "querida", "queridos", "estimado", "estimada", "cher", "chere", "chers", "liebe",
        "lieber", "liebster", "liebste", "geehrter", "geehrte", "caro", "cara", "carissimo", "carissima", "gentile",
        "prezado", "prezada", "дорогой", "дорогая", "дорогие", "милый", "милая", "уважаемый", "уважаемая",
    ]

    private static let openings = [
        "my dear", "mon cher", "ma chere", "mein lieber", "meine liebe", "sehr geehrte", "mio caro", "mia cara",
        "meu caro",
        "minha cara", "mi querid", "拝啓", "前略", "亲爱的", "親愛的", "尊敬的", "사랑하는", "친애하는", "그리운",
    ]
}
