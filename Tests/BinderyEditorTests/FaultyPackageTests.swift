import BinderyCore
import BinderyEditor
import BinderyTestSupport
import Testing

struct FaultyPackageTests {
    @Test func `a package in UTF-16 stays in UTF-16`() throws {
        let text = try EPUBFixture.minimal.text(package3).split(separator: "UTF-8").joined(separator: "UTF-16")
        func wide(_ text: String) -> [UInt8] {
            [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        }
        let book = EPUBFixture.minimal.with(package3, wide(text))
        let edited = try book.edited(.title("Salt 𝄞"))
        let expected = wide(text.split(separator: "The Lamp").joined(separator: "Salt 𝄞"))
        #expect(try edited.parts.first { $0.path == package3 }?.content.bytes() == expected)
    }

    @Test func `a package in Latin-1 takes characters that Latin-1 does not have`() throws {
        let text = try EPUBFixture.minimal.text(package3).split(separator: "UTF-8").joined(separator: "ISO-8859-1")
        let bytes = text.split(separator: "The Lamp").joined(separator: "Été").unicodeScalars.map { UInt8($0.value) }
        let edited = try EPUBFixture.minimal.with(package3, bytes).edited(.title("Été à Łódź"))
        let package = try edited.parts.first { $0.path == package3 }?.content.bytes() ?? []
        let latin = "<dc:title>Été à &#321;ód&#378;</dc:title>".unicodeScalars.map { UInt8($0.value) }
        #expect(package.firstRange(of: latin) != nil)
    }

    @Test func `an element without the prefix of Dublin Core declares its own`() throws {
        let book = try EPUBFixture.minimal.with(package3, replacing: "dc:", by: "x:")
            .with(package3, replacing: "xmlns:x:=", by: "xmlns:x=").with(
                package3, replacing: "xmlns:dc=", by: "xmlns:x=")
        #expect(try book.edited(.date("2024")).text(package3).contains("<x:date>2024</x:date>"))
        let bare = try EPUBFixture.minimal.with(
            package3, replacing: "<dc:title>The Lamp</dc:title>",
            by: "<title xmlns=\"http://purl.org/dc/elements/1.1/\">The Lamp</title>")
        #expect(try bare.edited(.title("Salt")).text(package3).contains("elements/1.1/\">Salt</title>"))
    }

    @Test func `a package of before EPUB takes a series where alone it may stand there`() async throws {
        let opf = "http://www.idpf.org/2007/opf"
        let old = try EPUBFixture.minimal2.with(
            package2, replacing: opf, by: "http://openebook.org/namespaces/oeb-package/1.0/")
        var editor = try EPUBEditor(old)
        try editor.apply([.series("Lights", position: "2")])
        let text = try editor.container.text(package2)
        let start = try #require(text.firstRange(of: "<x-metadata>")).upperBound
        let end = try #require(text.firstRange(of: "</x-metadata>")).lowerBound
        #expect(text[start..<end].contains("content=\"Lights\""))
        #expect(text[start..<end].contains("calibre:series_index"))
        #expect(await editor.newErrors().isEmpty)
        try editor.apply([.series("", position: nil)], modification: .keep)
        #expect(try editor.container.text(package2) == old.text(package2))
    }

    @Test func `a book that does not say which identifier is its own takes another one`() async throws {
        let book = try EPUBFixture.minimal2.with(package2, replacing: " unique-identifier=\"uid\"", by: "")
        for edit in [
            Edit.identifier(scheme: "isbn", value: "9783161484100"), .identifier(scheme: "doi", value: "10.1/2"),
        ] {
            var editor = try EPUBEditor(book)
            try editor.apply([edit])
            #expect(await editor.newErrors().isEmpty)
        }
    }

    @Test func `a package without metadata gets some`() throws {
        let text = try EPUBFixture.minimal.text(package3)
        let start = try #require(text.firstRange(of: "<metadata"))
        let end = try #require(text.firstRange(of: "</metadata>"))
        let bare = String(text[..<start.lowerBound]) + String(text[end.upperBound...])
        let book = EPUBFixture.minimal.with(package3, bare)
        let edited = try book.edited(.title("Salt")).text(package3)
        #expect(edited.contains(">Salt</dc:title>"))
        #expect(
            try #require(edited.firstRange(of: "<metadata")).lowerBound
                < #require(edited.firstRange(of: "<manifest")).lowerBound)
    }

    @Test func `a package that is not well-formed is refused, with the line`() throws {
        let book = try EPUBFixture.minimal.with(package3, replacing: "</metadata>", by: "")
        let error = #expect(throws: BinderyError.self) { try EPUBEditor(book) }
        #expect(error?.message.contains("line") == true)
    }

    @Test func `the only package document is the book's, whatever the container says`() throws {
        let container: PartPath = "META-INF/container.xml"
        let books = [
            try EPUBFixture.minimal.with(container, replacing: "EPUB/package.opf", by: "EPUB/other.opf"),
            EPUBFixture.minimal.with(container, "<container"),
            Container(parts: EPUBFixture.minimal.parts.filter { $0.path != container }),
        ]
        for book in books {
            var editor = try EPUBEditor(book)
            try editor.apply([.title("Salt")])
            #expect(try editor.container.text(package3).contains("<dc:title>Salt</dc:title>"))
            #expect(editor.remarks.contains { $0.message.contains("the only package document is EPUB/package.opf") })
        }
        let two = books[0].with("second.opf", "<package/>")
        #expect(throws: BinderyError.self) { try EPUBEditor(two) }
    }

    @Test(arguments: ["META-INF/signatures.xml", "META-INF/sinf.xml", "META-INF/license.lcpl"])
    func `signed and protected books are refused`(part: String) throws {
        let error = #expect(throws: BinderyError.self) {
            try EPUBEditor(EPUBFixture.minimal.with(PartPath(part), "<x/>"))
        }
        #expect(error?.code == .refused)
    }

    @Test func `hidden fonts do no harm unless the identifier that hides them changes`() throws {
        let book = EPUBFixture.minimal.with(
            "META-INF/encryption.xml",
            """
            <encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#">
              <enc:EncryptedData>
                <enc:EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/>
              </enc:EncryptedData>
            </encryption>
            """)
        #expect(try book.edited(.title("Salt")).text(package3).contains("Salt"))
        let error = #expect(throws: BinderyError.self) {
            try book.edited(.identifier(scheme: "uuid", value: "00000000-0000-4000-8000-000000000000"))
        }
        #expect(error?.code == .refused)
        let encrypted = try book.with(
            "META-INF/encryption.xml", replacing: "http://www.idpf.org/2008/embedding",
            by: "http://www.w3.org/2001/04/xmlenc#aes256-cbc")
        #expect(throws: BinderyError.self) { try EPUBEditor(encrypted) }
    }
}
