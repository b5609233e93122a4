import BinderyCore
import BinderyImporter
import Testing

@Suite struct PlainTextImporterTests {
    @Test func `a note at the top is a note, and the text begins behind it`() throws {
        let manuscript = try imported(
            """
            A/N: Everyone wanted a second part, so here it is. I hope you enjoy it.


            Ada came back feeling something new.

            She did not say what.
            """)
        #expect(manuscript.openingNotes.map(\.title) == [""])
        #expect(
            words(of: manuscript.openingNotes[0].blocks)
                == "Everyone wanted a second part, so here it is. I hope you enjoy it.")
        #expect(manuscript.openingNotes[0].origin?.line == 1)
        #expect(
            outline(of: manuscript.chapters[0].blocks) == [
                "Ada came back feeling something new.", "She did not say what.",
            ])
    }

    @Test func `wide gaps among narrow ones are changes of scene`() throws {
        let manuscript = try imported("One.\n\nTwo.\n\nThree.\n\n\n\nFour.\n\nFive.\n\nSix.\n\n\nSeven.\n\nEight.\n")
        #expect(
            outline(of: manuscript.chapters[0].blocks)
                == ["One.", "Two.", "Three.", "***", "Four.", "Five.", "Six.", "***", "Seven.", "Eight."])
    }

    @Test(arguments: [
        "* * *", "***", "---", "~~~", "oOo", "#", "-o-O-o-", "◇◆◇", "＊　　＊　　＊", "~*~*~", "xXx", "— — —", "※", "• • •",
        "<><><>", "=====", "[scene break]",
    ])
    func `a line of symbols is a change of scene`(_ symbols: String) throws {
        let manuscript = try imported("It was dark.\n\n\(symbols)\n\nThen it was not.\n")
        #expect(outline(of: manuscript.chapters[0].blocks) == ["It was dark.", "***", "Then it was not."])
    }

    @Test(arguments: ["...", "No.", "xx", "Ox", "1984", "……"])
    func `a short line is not always a change of scene`(_ line: String) throws {
        let manuscript = try imported("It was dark.\n\n\(line)\n\nThen it was not.\n")
        #expect(outline(of: manuscript.chapters[0].blocks) == ["It was dark.", line, "Then it was not."])
    }

    @Test func `broken lines are joined, and hyphens stay`() throws {
        let manuscript = try imported(
            """
            It was a dark and stormy night, and the well-
            known lamp stood in the window as it had stood
            for years--nobody knew why--when the wind blew
            it out and everybody in the street held their
            breath.

            Then it was quiet for a while, so that one could
            hear the sea and the bells of the town far below
            the house.
            """)
        #expect(
            outline(of: manuscript.chapters[0].blocks) == [
                "It was a dark and stormy night, and the well-known lamp stood in the window as it had "
                    + "stood for years--nobody knew why--when the wind blew it out and everybody in the street "
                    + "held their breath.",
                "Then it was quiet for a while, so that one could hear the sea and the bells of the town far below "
                    + "the house.",
            ])
    }

    @Test func `emphasis is what people type as such`() throws {
        let manuscript = try imported(
            "She _did_ go, *really*, **now**, on /purpose/; not snake_case, 2 * 3 * 4, f**k, a/b/c or word*.\n")
        #expect(
            manuscript.chapters[0].blocks == [
                .paragraph([
                    .text("She "), .emphasis([.text("did")]), .text(" go, "), .emphasis([.text("really")]), .text(", "),
                    .strong([.text("now")]), .text(", on "), .italic([.text("purpose")]),
                    .text("; not snake_case, 2 * 3 * 4, f**k, a/b/c or word*."),
                ])
            ])
    }

    @Test func `an empty text makes an empty manuscript`() throws {
        #expect(try imported("").chapters.isEmpty)
        #expect(try imported(" \n\n\t\n").chapters.isEmpty)
    }
}
