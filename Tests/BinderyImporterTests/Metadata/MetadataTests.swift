import BinderyCore
import Testing

@testable import BinderyImporter

/// What a YAML says about a book.
func metadata(
    _ yaml: String, kind: MetadataSource.Kind = .frontMatter
) throws -> (metadata: BookMetadata, warnings: [String]) {
    let document = try YAMLDocument(Array(yaml.utf8)[...], file: "a.yaml", firstLine: 1)
    let source = MetadataSource(kind: kind, fields: document.fields, file: "a.yaml", lines: document.lines)
    var remarks: [Remark] = []
    let metadata = BookMetadata(merging: [source], language: nil, remarks: &remarks)
    return (metadata, remarks.map(\.message))
}

@Suite struct TitleAndPeopleTests {
    @Test func `a title is a text, a list or maps with types`() throws {
        let plain = try metadata("title: The Lamp\nsubtitle: A Novel").metadata.titles
        #expect(plain == [Title("The Lamp"), Title("A Novel", kind: .subtitle)])
        let maps = """
            title:
              - {type: subtitle, text: A Novel}
              - {type: main, text: The Lamp, file-as: "Lamp, The"}
              - {type: extended, text: The Lamp and other lights}
            """
        let titles = try metadata(maps).metadata.titles
        #expect(
            titles == [
                Title("The Lamp", fileAs: "Lamp, The"), Title("A Novel", kind: .subtitle),
                Title("The Lamp and other lights", kind: .expanded),
            ])
        #expect(try metadata("title: {text: X, type: sub}").warnings.count == 1)
    }

    @Test(arguments: [
        ("Ann Lee", ["Ann Lee"]), ("Ann Lee & Bob Cole", ["Ann Lee", "Bob Cole"]),
        ("Ann Lee and Bob Cole", ["Ann Lee", "Bob Cole"]), ("Salt and Pepper", ["Salt and Pepper"]),
        ("Ann Lee, Bob Cole", ["Ann Lee", "Bob Cole"]), ("Ann; Bob", ["Ann", "Bob"]),
        ("Lee, Ann", ["Ann Lee"]), ("Le Guin, Ursula K.", ["Ursula K. Le Guin"]),
        ("Robert Downey, Jr.", ["Robert Downey, Jr."]),
        ("Ann Lee, Bob Cole, and Cy Dee", ["Ann Lee", "Bob Cole", "Cy Dee"]), ("刘慈欣、王晋康", ["刘慈欣", "王晋康"]),
        ("starlight_writes", ["starlight_writes"]),
    ])
    func `authors in one line are told apart`(text: String, names: [String]) throws {
        #expect(try metadata("author: \"\(text)\"").metadata.creators.map(\.name) == names)
    }

    @Test func `names in the order of a catalogue keep it for sorting`() throws {
        #expect(
            try metadata("author: \"Le Guin, Ursula K.\"").metadata.creators.map(\.fileAs) == ["Le Guin, Ursula K."])
    }

    @Test func `people have roles by code and by word`() throws {
        let yaml = """
            creator:
              - {role: author, text: Ann Lee, file-as: "Lee, Ann"}
              - {role: [ill, cover designer], name: Bob Cole}
            translator: Cy Dee
            contributor: {name: Di Eff, role: wizard}
            """
        let (metadata, warnings) = try metadata(yaml)
        #expect(
            metadata.creators == [
                Contributor("Ann Lee", roles: ["aut"], fileAs: "Lee, Ann"),
                Contributor("Bob Cole", roles: ["ill", "cov"]),
            ])
        #expect(
            metadata.contributors == [Contributor("Di Eff", roles: ["ctb"]), Contributor("Cy Dee", roles: ["trl"])])
        #expect(warnings.count == 1)
    }

    @Test(arguments: [
        ("Ursula K. Le Guin", "en", "Le Guin, Ursula K."), ("J.R.R. Tolkien", "en", "Tolkien, J.R.R."),
        ("Ludwig van Beethoven", "de", "Beethoven, Ludwig van"), ("Daphne du Maurier", "en", "du Maurier, Daphne"),
        ("Jean de La Fontaine", "fr", "La Fontaine, Jean de"), ("Honoré de Balzac", "fr", "Balzac, Honoré de"),
        ("Robert Downey, Jr.", "en", "Downey, Robert, Jr."),
        ("Martin Luther King Jr.", "en", "King, Martin Luther, Jr."),
        ("Gabriel García Márquez", "es", "García Márquez, Gabriel"), ("Jorge Luis Borges", "es", "Borges, Jorge Luis"),
        ("Miguel de Cervantes", "es", "Cervantes, Miguel de"), ("The Brothers Grimm", "en", "Brothers Grimm, The"),
        ("Лев Николаевич Толстой", "ru", "Толстой, Лев Николаевич"), ("Eça de Queirós", "pt", "Queirós, Eça de"),
    ])
    func `family names come first when people are sorted`(name: String, language: String, sorted: String) throws {
        let tag = try #require(LanguageTag(language))
        #expect(SortName.of(person: name, language: tag) == sorted)
    }

    @Test(arguments: [
        ("Voltaire", "fr"), ("村上春樹", "ja"), ("한 강", "ko"), ("Móricz Zsigmond", "hu"), ("dark_star 99", "en"),
        ("Ann & Bob", "en"), ("de Sade", "fr"), ("", "en"),
    ])
    func `names that cannot be turned round are not`(name: String, language: String) throws {
        let tag = try #require(LanguageTag(language))
        #expect(SortName.of(person: name, language: tag) == nil)
    }
}

@Suite struct LanguageAndDateTests {
    @Test(arguments: [
        ("en", "en"), ("en_US", "en-US"), ("en_GB.UTF-8", "en-GB"), ("English", "en"), ("Français", "fr"),
        ("PT-br", "pt-BR"), ("Chinese (Simplified)", "zh-Hans"), ("日本語", "ja"), ("German (Austria)", "de"),
        ("zh-hant-tw", "zh-Hant-TW"), ("Português brasileiro", "pt-BR"),
    ])
    func `languages are tags or names`(written: String, tag: String) throws {
        #expect(try metadata("lang: \"\(written)\"").metadata.languages == [tag])
    }

    @Test(arguments: ["Elvish", "e", "english-ish language", "12"])
    func `a language that is none is warned of`(written: String) throws {
        let (metadata, warnings) = try metadata("lang: \"\(written)\"")
        #expect(metadata.languages == ["und"])
        #expect(warnings.count == 1)
    }

    @Test(arguments: [
        ("2024", "2024"), ("2024-05", "2024-05"), ("2024-05-31", "2024-05-31"), ("2024-5-1", "2024-05-01"),
        ("2024-05-31T23:59:59Z", "2024-05-31"), ("2024-05-31 12:30", "2024-05-31"), ("31.05.2024", "2024-05-31"),
        ("05/31/2024", "2024-05-31"), ("31/05/2024", "2024-05-31"), ("May 31, 2024", "2024-05-31"),
        ("31 May 2024", "2024-05-31"), ("31st of May, 2024", "2024-05-31"), ("May 2024", "2024-05"),
        ("31. Mai 2024", "2024-05-31"), ("31 mai 2024", "2024-05-31"), ("31 de mayo de 2024", "2024-05-31"),
        ("1er janvier 2024", "2024-01-01"), ("31 мая 2024 г.", "2024-05-31"), ("2024年5月31日", "2024-05-31"),
        ("2024년 5월 31일", "2024-05-31"), ("2024/5/31", "2024-05-31"), ("Sept 2024", "2024-09"),
        ("29 Feb 2024", "2024-02-29"),
    ])
    func `dates have one form`(written: String, date: String) throws {
        let (metadata, warnings) = try metadata("date: \"\(written)\"")
        #expect(metadata.date == date)
        #expect(warnings.isEmpty)
    }

    @Test(arguments: ["yesterday", "2024-13-01", "2024-02-30", "29 Feb 2023", "24", "31.05", "spring 2024"])
    func `a date that is none is warned of`(written: String) throws {
        let (metadata, warnings) = try metadata("date: \"\(written)\"")
        #expect(metadata.date.isEmpty)
        #expect(warnings.count == 1)
    }

    @Test func `a date that can be read in two ways is warned of`() throws {
        #expect(try metadata("date: 03/04/2024").metadata.date == "2024-04-03")
        #expect(try metadata("date: 03/04/2024").warnings.count == 1)
    }
}
