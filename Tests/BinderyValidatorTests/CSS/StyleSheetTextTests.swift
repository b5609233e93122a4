import BinderyValidator
import Testing

private func utf16(_ text: String, isLittleEndian: Bool) -> [UInt8] {
    ("\u{FEFF}" + text).utf16.flatMap { unit in
        let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
        return isLittleEndian ? bytes.reversed() : bytes
    }
}

@Suite struct StyleSheetTextTests {
    @Test func `UTF-8 is taken as it is, with or without a byte order mark`() {
        for bytes in [Array("a{}".utf8), [0xEF, 0xBB, 0xBF] + Array("a{}".utf8)] {
            let text = StyleSheetText(decoding: bytes)
            #expect(text.encoding == .utf8)
            #expect(text.bytes == bytes)
            #expect(text.declaration == nil)
            #expect(text.fileRange(1..<2) == 1..<2)
        }
    }

    @Test(arguments: [true, false])
    func `UTF-16 is decoded, and places are found again in the file`(isLittleEndian: Bool) {
        let string = "a { b: \"é€😀\" } " + String(repeating: "/* ü */", count: 40) + "c { d e }"
        let file = utf16(string, isLittleEndian: isLittleEndian)
        let text = StyleSheetText(decoding: file)
        #expect(text.encoding == .utf16(isLittleEndian: isLittleEndian))
        #expect(String(decoding: text.bytes, as: UTF8.self) == string)
        let sheet = StyleSheet(parsing: text.bytes)
        let error = sheet.errors.first.map { text.fileRange($0.range) }
        let offset = 2 + 2 * (string.utf16.count - 5)
        #expect(error == offset..<offset + 2)
        #expect(text.fileRange(0..<text.bytes.count) == 2..<file.count)
    }

    @Test func `broken UTF-16 is replaced`() {
        let text = StyleSheetText(decoding: [0xFE, 0xFF, 0xD8, 0x3D, 0x00, 0x61, 0x00])
        #expect(String(decoding: text.bytes, as: UTF8.self) == "\u{FFFD}a")
    }

    @Test func `UTF-32 is recognised, not read`() {
        #expect(StyleSheetText(decoding: [0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61]).encoding == .utf32)
        #expect(StyleSheetText(decoding: [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0]).encoding == .utf32)
    }

    @Test func `a declared encoding is found at the beginning only`() {
        #expect(StyleSheetText(decoding: Array("@charset \"ISO-8859-1\";".utf8)).declaration?.label == "iso-8859-1")
        #expect(StyleSheetText(decoding: Array("@charset \"ISO-8859-1\";".utf8)).declaration?.range == 10..<20)
        #expect(StyleSheetText(decoding: Array("@charset  'x'".utf8)).declaration?.label == "x")
        for text in [
            "a{} @charset \"x\";", " @charset \"x\";", "@charset \"x", "@charset x;", "@charset", "@charset \"x\n\"",
        ] {
            #expect(StyleSheetText(decoding: Array(text.utf8)).declaration == nil)
        }
    }
}
