import BinderyBuilder
import BinderyCore
import Testing

struct FontTests {
    private func built(_ name: String, _ bytes: [UInt8], _ version: BuildOptions.Version = .epub3) throws -> BuiltBook {
        var book = Samples.small
        book.style.fonts = [Resource(name: name, content: .bytes(bytes))]
        return try BuiltBook(book) { $0.version = version }
    }

    @Test func `a font is known by the family, weight and slant that it names itself`() throws {
        let font = TestFont(family: "Old \"Style\"", weight: 700, isItalic: true)
        let built = try built("x.otf", font.bytes)
        #expect(
            try built.text("styles/book.css").hasPrefix(
                """
                @font-face {
                  font-family: "Old Style";
                  font-weight: 700;
                  font-style: italic;
                  src: url(../fonts/x.ttf);
                }
                """))
        #expect(try built.text("styles/book.css").contains("body {\n  font-family: \"Old Style\", serif;"))
        #expect(try built.package.contains(#"href="fonts/x.ttf" media-type="font/ttf"/>"#))
        #expect(try self.built("x.otf", font.bytes, .epub2).package.contains("application/vnd.ms-opentype"))
        #expect(built.remarks.isEmpty)
    }

    @Test(arguments: [
        (0x0002, true), (0x0200, true), (0, false), (0x0004, false), (0x0008, false), (0x000A, false), (0x0100, false),
    ])
    func `a font whose licence forbids embedding is refused`(licence: Int, isRefused: Bool) {
        let font = TestFont(licence: licence)
        let result = Result { try built("x.ttf", font.bytes) }
        if isRefused {
            #expect { try result.get() } throws: { ($0 as? BinderyError)?.code == .refused }
        } else {
            #expect(throws: Never.self) { try result.get() }
        }
    }

    @Test func `a compressed font is named by its file, with a warning about its licence`() throws {
        let built = try built("fonts/Garamond-BoldItalic.woff2", Array("wOF2".utf8) + [0, 1, 2])
        #expect(
            try built.text("styles/book.css").hasPrefix(
                "@font-face {\n  font-family: \"Garamond\";\n  font-weight: 700;\n  font-style: italic;"))
        #expect(built.remarks.count == 1)
    }

    @Test(arguments: [0, 3, 11, 20, 43, 50, 100])
    func `a font that is cut off harms nobody`(count: Int) throws {
        let bytes = Array(TestFont().bytes.prefix(count))
        let result = Result { try built("x.ttf", bytes) }
        if count < 4 {
            #expect { try result.get() } throws: { ($0 as? BinderyError)?.code == .input }
        } else {
            #expect(throws: Never.self) { try result.get() }
        }
    }
}
