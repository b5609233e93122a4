import BinderyCore
import Testing

struct VocabularyTests {
    @Test(arguments: [
        "en", "es", "fr", "de", "it", "pt", "ru", "zh", "zh-Hant", "ja", "ko", "nl", "pl", "uk", "ar", "he",
    ])
    func `every language has every word`(tag: String) throws {
        let labels = Labels(language: try #require(LanguageTag(tag)))
        #expect(labels.language == tag)
        for term in Labels.Term.allCases where term != .articles {
            #expect(!labels[term].isEmpty, "\(term)")
        }
        #expect(labels.text(.chapter, "7").contains("7"))
    }

    @Test(arguments: [
        ("en-GB", "Contents"), ("zh-TW", "目錄"), ("zh-CN", "目录"), ("pt-BR", "Índice"), ("tlh", "Contents"),
        ("und", "Contents"),
    ])
    func `words are found by language, script and region`(tag: String, contents: String) throws {
        #expect(Labels(language: try #require(LanguageTag(tag)))[.contents] == contents)
    }

    @Test(arguments: [
        ("en", "en"), ("EN-gb", "en-GB"), ("en_GB", "en-GB"), ("zh-hant-tw", "zh-Hant-TW"), ("es-419", "es-419"),
        ("de-1901", "de-1901"),
        ("sl-rozaj-biske", "sl-rozaj-biske"), ("en-x-story", "en-x-story"), ("zh-cmn-Hans", "zh-cmn-Hans"),
        ("de-u-co-phonebk", "de-u-co-phonebk"),
    ])
    func `language tags get their customary case`(text: String, expected: String) throws {
        #expect(try #require(LanguageTag(text)).description == expected)
    }

    @Test(arguments: [
        "", "e", "x", "en-", "-en", "en--GB", "en GB", "123", "en-a", "en-a-x", "en-1", "toolonglanguage",
        "de-1901-1901", "日本", "en-u-",
    ])
    func `what is not well-formed is no language tag`(text: String) {
        #expect(LanguageTag(text) == nil)
    }

    @Test func `the direction of a language follows its script`() throws {
        for (tag, isRightToLeft) in [
            ("ar", true), ("he-IL", true), ("fa", true), ("az-Arab", true), ("ar-Latn", false), ("en", false),
            ("ku", false),
        ] {
            #expect(try #require(LanguageTag(tag)).isRightToLeft == isRightToLeft, "\(tag)")
        }
        #expect(try #require(LanguageTag("ja")).isEastAsian)
        #expect(try !#require(LanguageTag("ja-Latn")).isEastAsian)
    }

    @Test(arguments: [
        ("978-0-306-40615-7", "9780306406157"), ("0-306-40615-2", "9780306406157"),
        ("urn:isbn:9780306406157", "9780306406157"),
        ("ISBN 080442957X", "9780804429573"),
    ])
    func `an ISBN has thirteen digits however it is written`(text: String, expected: String) throws {
        #expect(try #require(ISBN(text)).description == expected)
    }

    @Test(arguments: [
        "9780306406158", "0306406153", "1234567890123", "", "X", "08044295X7", "978030640615", "９７８０３０６４０６１５７",
    ])
    func `a number with a wrong check digit is no ISBN`(text: String) {
        #expect(ISBN(text) == nil)
    }

    @Test(arguments: [
        ("The Lamp", "the-lamp"), ("Don’t Stop—Now!", "dont-stop-now"), ("Ärger über Øl", "aerger-ueber-oel"),
        ("Щука и Ёж", "shchuka-i-yozh"),
        ("第一章", ""), ("…", ""), ("Việt Nam", "viet-nam"), ("e\u{301}te\u{301}", "ete"),
        ("A very long title that goes on and on and on for ever", "a-very-long-title-that-goes-on-and-on"),
    ])
    func `slugs are ASCII and cut after a word`(text: String, expected: String) {
        #expect(FileNameSlug(text).string == expected)
    }

    @Test func `relators are found by code and by name`() throws {
        #expect(try #require(Relator("ill")).name == "Illustrator")
        #expect(try #require(Relator("TRANSLATOR")).code == "trl")
        #expect(Relator("xyz") == nil)
    }
}
