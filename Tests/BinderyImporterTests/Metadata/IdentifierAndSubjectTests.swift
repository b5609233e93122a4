import BinderyCore
import Testing

@testable import BinderyImporter

@Suite struct IdentifierAndSubjectTests {
    @Test(arguments: [
        ("978-3-16-148410-0", Identifier(scheme: .isbn, value: "9783161484100")),
        ("ISBN 0-306-40615-2", Identifier(scheme: .isbn, value: "9780306406157")),
        ("urn:isbn:9783161484100", Identifier(scheme: .isbn, value: "9783161484100")),
        ("https://doi.org/10.1000/182", Identifier(scheme: .doi, value: "10.1000/182")),
        ("doi:10.1000/182", Identifier(scheme: .doi, value: "10.1000/182")),
        (
            "urn:uuid:0B9D7B52-5c2e-4d0c-9f2a-6d1f7c3a4e11",
            Identifier(scheme: .uuid, value: "0b9d7b52-5c2e-4d0c-9f2a-6d1f7c3a4e11")
        ),
        ("https://example.org/works/1", Identifier(scheme: .uri, value: "https://example.org/works/1")),
        ("work 17", Identifier(scheme: .other, value: "work 17")),
    ])
    func `identifiers are recognised by their form`(text: String, identifier: Identifier) throws {
        let (metadata, warnings) = try metadata("identifier: \"\(text)\"")
        #expect(metadata.identifiers == [identifier])
        #expect(warnings.isEmpty)
    }

    @Test(arguments: [
        "isbn: 978-3-16-148410-1", "isbn: 12345", "doi: 11.1000/1", "uuid: 123", "identifier: ISBN 9783161484101",
        "identifier: {scheme: ISBN-13, text: 9783161484101}",
    ])
    func `an identifier whose digits are wrong is kept as another one, with a warning`(yaml: String) throws {
        let (metadata, warnings) = try metadata(yaml)
        #expect(metadata.identifiers.map(\.scheme) == [.other])
        #expect(warnings.count == 1)
    }

    @Test func `subjects are words or codes of a scheme`() throws {
        let yaml = """
            subject:
              - {text: Sea stories, authority: BISAC, term: FIC047000}
              - FIC009000
              - FICTION / Fantasy / Epic (FIC009020)
              - {text: Fantasy, authority: thema, term: FM}
              - lighthouses
            keywords: sea, lamps; sea
            """
        let subjects = try metadata(yaml).metadata.subjects
        #expect(
            subjects == [
                Subject("Sea stories", authority: "BISAC", term: "FIC047000"),
                Subject("FIC009000", authority: "BISAC", term: "FIC009000"),
                Subject("FICTION / Fantasy / Epic", authority: "BISAC", term: "FIC009020"),
                Subject("Fantasy", authority: "Thema", term: "FM"), Subject("lighthouses"), Subject("sea"),
                Subject("lamps"),
            ])
        #expect(try metadata("subject: {text: a, authority: BISAC, term: FIC1}").warnings.count == 1)
    }

    @Test(arguments: [
        ("series: The Sound\nseries-index: 3", Collection("The Sound", position: "3")),
        ("belongs-to-collection: The Sound\ngroup-position: 2.5", Collection("The Sound", position: "2.5")),
        ("series: \"The Sound #3\"", Collection("The Sound", position: "3")),
        ("series: The Sound, Book 3", Collection("The Sound", position: "3")),
        ("series: \"The Sound [3]\"", Collection("The Sound", position: "3")),
        ("series: Part 3 of The Sound", Collection("The Sound", position: "3")),
        ("series: Apollo 13", Collection("Apollo 13")),
        ("series: {name: The Sound, type: set, position: 1}", Collection("The Sound", kind: .set, position: "1")),
        ("calibre:series: The Sound\ncalibre:series_index: 4", Collection("The Sound", position: "4")),
    ])
    func `series have a name and a place`(yaml: String, collection: Collection) throws {
        #expect(try metadata(yaml).metadata.collections == [collection])
    }

    @Test func `facts of fan fiction have their order on the details page and are subjects`() throws {
        let yaml = """
            words: 1,200
            pairing: Ann/Bob, Cy/Di
            fandom: The Lion, the Witch and the Wardrobe
            favourite colour: blue
            rating: Teen
            beta: Eve
            summary: A lamp.
            """
        let metadata = try metadata(yaml, kind: .headerBlock).metadata
        #expect(
            metadata.details == [
                Detail("Fandom", ["The Lion, the Witch and the Wardrobe"]), Detail("Rating", ["Teen"]),
                Detail("Pairing", ["Ann/Bob", "Cy/Di"]), Detail("Words", ["1,200"]), Detail("Beta", ["Eve"]),
                Detail("Favourite Colour", ["blue"]),
            ])
        #expect(metadata.subjects.map(\.text) == ["The Lion, the Witch and the Wardrobe", "Ann/Bob", "Cy/Di"])
        #expect(metadata.description == "A lamp.")
    }

    @Test func `everything else has its place`() throws {
        let yaml = """
            publisher: P
            rights: R
            source: S
            relation: [T, U]
            coverage: V
            type: W
            page-progression-direction: rtl
            writing-mode: vertical-rl
            """
        let metadata = try metadata(yaml).metadata
        #expect(metadata.publishers == ["P"] && metadata.rights == ["R"] && metadata.sources == ["S"])
        #expect(metadata.relations == ["T", "U"] && metadata.coverage == ["V"] && metadata.types == ["W"])
        #expect(metadata.pageProgression == .rightToLeft)
        #expect(metadata.isVertical == true)
    }
}
