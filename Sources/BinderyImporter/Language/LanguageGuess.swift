/// The language of a text, found by its script and by its commonest words.
enum LanguageGuess {
    /// A language and why it was taken.
    struct Result: Hashable {
        /// The BCP 47 tag.
        var tag: String
        /// Why, as half a sentence.
        var reason: String
    }

    /// The language of a text; `nil` where the text is too short or too mixed to tell.
    static func language(of text: String) -> Result? {
        let scripts = Scripts(of: text)
        if let result = scripts.language { return result }
        return language(byWordsOf: text)
    }

    private static func language(byWordsOf text: String) -> Result? {
        var counts: [String: Int] = [:]
        var total = 0
        var word = String.UnicodeScalarView()
        func finish() {
            guard !word.isEmpty else { return }
            total += 1
            for language in functionWords[String(word)] ?? [] { counts[language, default: 0] += 1 }
            word.removeAll()
        }
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x61...0x7A: word.append(scalar)
            case 0x41...0x5A: word.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
            case 0..<0x80: finish()
            default:
                if scalar.properties.isAlphabetic {
                    word.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
                } else {
                    finish()
                }
            }
        }
        finish()
        let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        guard let best = ranked.first, best.value >= 3, best.value * 20 >= total else { return nil }
        if ranked.count > 1, ranked[1].value * 10 > best.value * 9 { return nil }
        return Result(
            tag: best.key, reason: "\(best.value) of its \(total) words are the commonest of that language")
    }

    private static let functionWords: [String: [String]] = {
        var languages: [String: [String]] = [:]
        for (language, words) in table {
            for word in words.split(separator: " ") { languages[String(word), default: []].append(language) }
        }
        return languages
    }()

    private static let table: [(String, String)] = [
        (
            "en",
            "the and of to a in was he she that it his her with as for you had not but on at they him said from be what"
        ),
        (
            "es",
            "el la los las de que y en un una no se su con por lo para había del al como más era pero le qué sus él"
        ),
        (
            "fr",
            "le la les de des et un une il elle que qui dans en pas ne se ce du au était avec pour sur je vous mais son"
        ),
        (
            "de",
            "der die das und in zu den nicht von sie ist er es ein eine mit sich auf dem war ich dass ihr aber hatte"
        ),
        (
            "it",
            "il lo la i gli le di che e un una non in si era con per del della al da come ma più lui lei aveva suo sono"
        ),
        (
            "pt",
            "o a os as de que e um uma não em se do da no na com por para era mas ele ela seu sua mais como ao dos você"
        ),
        ("ru", "и в не на что он она я с как его но это к а у из за по же от бы было все ты так ее мне был только"),
        (
            "uk",
            "і в не на що він вона я з як його але це до та у із за по же від би було всі ти так її мені був тільки"
        ),
        (
            "nl",
            "de het een en van in is dat niet te zijn op met voor hij ze was er maar aan ik je als had hem ook naar"
        ),
        ("sv", "och i att det en som på är av för med han hon den inte var ett till jag de hade men så om från sig"),
        ("da", "og i at det en som på er af for med han hun den ikke var et til jeg de havde men så om fra sig"),
        ("nb", "og i å det en som på er av for med han hun den ikke var et til jeg de hadde men så om fra seg"),
        ("fi", "ja on ei se että hän oli mutta niin kun minä mitä kuin ole hänen joka siitä vain sitä olen nyt jos"),
        ("pl", "i w nie na się z że to do jak jest co ale po był od jego tak za było jej już mu ja tylko być przez"),
        ("cs", "a se v na je že to s z do i o jako za by ale když byl jsem tak co jeho už jen po ve která byla"),
        ("hu", "a az és hogy nem egy is volt meg csak de ez mint azt már még ha el volna mert aki mi ki én úgy"),
        ("ro", "și de la în a nu că o cu pe se un mai din ce pentru era au fi le lui ca dar am ei el"),
        ("tr", "ve bir bu da de için ne o çok ama gibi daha var ben kadar sonra her değil mi en ki olarak şey onun"),
        ("ca", "el la els les de que i en un una no es amb per va del al com més era però li què seva ell ella"),
        ("la", "et in est non ut cum ad sed qui quod si quae ex ab esse nec sunt quam enim aut hoc per atque"),
    ]
}

/// How many letters of a text belong to which scripts.
private struct Scripts {
    private var letters = 0
    private var han = 0
    private var kana = 0
    private var hangul = 0
    private var simplified = 0
    private var traditional = 0
    private var others: [String: Int] = [:]

    init(of text: String) {
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0..<0x370: if scalar.properties.isAlphabetic { letters += 1 }
            case 0x400...0x52F: letters += 1
            case 0x3040...0x30FF, 0xFF66...0xFF9F: count(\.kana)
            case 0xAC00...0xD7AF, 0x1100...0x11FF, 0x3130...0x318F: count(\.hangul)
            case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
                count(\.han)
                if Self.simplifiedForms.contains(scalar) { simplified += 1 }
                if Self.traditionalForms.contains(scalar) { traditional += 1 }
            default:
                guard let language = Self.language(of: scalar) else { continue }
                letters += 1
                others[language, default: 0] += 1
            }
        }
    }

    private mutating func count(_ script: WritableKeyPath<Scripts, Int>) {
        letters += 1
        self[keyPath: script] += 1
    }

    /// The language that the script alone tells.
    var language: LanguageGuess.Result? {
        guard letters >= 8 else { return nil }
        if (kana + han) * 2 > letters, kana * 20 > kana + han {
            return LanguageGuess.Result(tag: "ja", reason: "it is written in kana")
        }
        if hangul * 2 > letters { return LanguageGuess.Result(tag: "ko", reason: "it is written in hangul") }
        if han * 2 > letters {
            if traditional == simplified {
                return LanguageGuess.Result(tag: "zh", reason: "it is written in Chinese characters")
            }
            return traditional > simplified
                ? LanguageGuess.Result(tag: "zh-Hant", reason: "it is written in traditional characters")
                : LanguageGuess.Result(tag: "zh-Hans", reason: "it is written in simplified characters")
        }
        if let (language, number) = others.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), number * 2 > letters {
            return LanguageGuess.Result(tag: language, reason: "it is written in the script of that language")
        }
        return nil
    }

    private static func language(of scalar: Unicode.Scalar) -> String? {
        switch scalar.value {
        case 0x370...0x3FF, 0x1F00...0x1FFF: "el"
        case 0x530...0x58F: "hy"
        case 0x590...0x5FF: "he"
        case 0x600...0x6FF, 0x750...0x77F: "ar"
        case 0x900...0x97F: "hi"
        case 0x980...0x9FF: "bn"
        case 0xB80...0xBFF: "ta"
        case 0xC00...0xC7F: "te"
        case 0xE00...0xE7F: "th"
        case 0x10A0...0x10FF: "ka"
        default: nil
        }
    }

    private static let simplifiedForms = Set("这个们来说时没过还对见让从头问话开关门马东车书长点学听")
        .reduce(into: Set<Unicode.Scalar>()) { $0.formUnion($1.unicodeScalars) }
    private static let traditionalForms = Set("這個們來說時沒過還對見讓從頭問話開關門馬東車書長點學聽")
        .reduce(into: Set<Unicode.Scalar>()) { $0.formUnion($1.unicodeScalars) }
}
