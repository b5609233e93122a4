import BinderyEncoding
import Testing

@Suite struct TextDecoderTests {
    private func text(_ bytes: [UInt8], encoding: String? = nil) throws -> (String, DecodedText) {
        let decoded = try TextDecoder(encoding: encoding).decode(bytes)
        return (String(decoding: decoded.utf8, as: UTF8.self), decoded)
    }

    @Test func `UTF-8 is taken as it is`() throws {
        let (words, decoded) = try text(Array("a cliché".utf8))
        #expect(words == "a cliché")
        #expect(decoded.encoding == "utf-8")
        #expect(decoded.evidence == .wellFormed)
    }

    @Test func `a byte order mark decides and disappears`() throws {
        #expect(try text([0xEF, 0xBB, 0xBF, 0x61]).0 == "a")
        #expect(try text([0xFF, 0xFE, 0xE9, 0x00, 0x0A, 0x00]).0 == "é\n")
        #expect(try text([0xFE, 0xFF, 0x00, 0xE9]).0 == "é")
        #expect(try text([0xFF, 0xFE, 0, 0, 0xE9, 0, 0, 0]).0 == "é")
        #expect(try text([0, 0, 0xFE, 0xFF, 0, 0, 0, 0xE9]).0 == "é")
        // The mark outweighs a name that contradicts it.
        #expect(try text([0xEF, 0xBB, 0xBF, 0xC3, 0xA9], encoding: "iso-8859-1").0 == "é")
    }

    @Test(arguments: [Encoded.french, .german, .spanish, .russian, .simplified, .japanese, .korean, .traditional])
    func `an encoding is guessed by what it makes of the bytes`(_ sample: Encoded) throws {
        for (name, bytes) in sample.encodings {
            let (words, decoded) = try text(bytes)
            #expect(words == sample.text, "\(name) was taken for \(decoded.encoding)")
            #expect(decoded.evidence == .guessed)
            #expect(try text(bytes, encoding: name).0 == sample.text)
        }
    }

    @Test func `UTF-16 and UTF-32 need no byte order mark`() throws {
        let story = "It was dark.\nThen — at last — it was not.\n"
        let units = story.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        #expect(try text(units).0 == story)
        #expect(try text(units).1.encoding == "utf-16le")
        let swapped = story.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        #expect(try text(swapped).1.encoding == "utf-16be")
        let wide = story.unicodeScalars.flatMap { [UInt8($0.value & 0xFF), UInt8($0.value >> 8), 0, 0] }
        #expect(try text(wide).0 == story)
    }

    @Test func `a damaged byte in UTF-8 is named by offset and line`() throws {
        let bytes = Array("Noël était là.\nÇa va, dit-elle à l’été.\n".utf8) + [0xE9] + Array(" fin\n".utf8)
        let error = #expect(throws: TextDecodingError.self) { try TextDecoder().decode(bytes) }
        #expect(
            error?.reason == .invalidByte(0xE9, offset: bytes.count - 6, line: 3, encoding: "utf-8", declared: false))
        #expect(error?.description.contains("line 3") == true)
    }

    @Test func `a byte outside the named encoding is an error`() throws {
        let error = #expect(throws: TextDecodingError.self) {
            try TextDecoder(encoding: "shift_jis").decode([0x61, 0x0A, 0x85, 0xFF])
        }
        #expect(error?.reason == .invalidByte(0x85, offset: 2, line: 2, encoding: "shift_jis", declared: true))
        #expect(throws: TextDecodingError.self) { try TextDecoder(encoding: "no-such-thing") }
        #expect(throws: TextDecodingError.self) { try TextDecoder(encoding: "utf-8//IGNORE") }
    }

    @Test func `files that are no texts are refused by name`() throws {
        func kind(_ bytes: [UInt8]) -> String? {
            let error = #expect(throws: TextDecodingError.self) { try TextDecoder().decode(bytes) }
            return error?.description
        }
        #expect(kind(Array("%PDF-1.7\n".utf8))?.contains("PDF") == true)
        #expect(kind(Array("PK\u{3}\u{4}....[Content_Types].xml..word/document.xml".utf8))?.contains("DOCX") == true)
        #expect(kind(Array("PK\u{3}\u{4}..mimetypeapplication/epub+zip".utf8))?.contains("EPUB") == true)
        #expect(kind([0xFF, 0xD8, 0xFF, 0xE0])?.contains("JPEG") == true)
        #expect(kind((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 7) })?.contains("binary") == true)
    }

    @Test func `characters that no book may hold are left out and counted`() throws {
        let (words, decoded) = try text(Array("one\ntw\u{1}o \u{0}\u{FFFF}three\u{B}\u{C}\tfour\n\u{FEFF}five".utf8))
        #expect(words == "one\ntwo three\u{B}\u{C}\tfour\nfive")
        #expect(decoded.removedControls?.count == 3)
        #expect(decoded.removedControls?.first == 1)
        #expect(decoded.removedControls?.line == 2)
    }

    @Test func `no bytes make the empty text`() throws {
        #expect(try text([]).0 == "")
        #expect(try text([0xEF, 0xBB, 0xBF]).0 == "")
    }
}
