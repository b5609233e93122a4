import BinderyValidator
import BinderyXML
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
        }
    }

    @Test(arguments: [true, false])
    func `UTF-16 is decoded`(isLittleEndian: Bool) {
        let text = StyleSheetText(decoding: utf16("a { b: \"é€😀\" }", isLittleEndian: isLittleEndian))
        #expect(text.encoding == (isLittleEndian ? .utf16LittleEndian : .utf16BigEndian))
        #expect(String(decoding: text.bytes, as: UTF8.self) == "a { b: \"é€😀\" }")
    }

    @Test func `UTF-32 is recognised, not read`() {
        for bytes: [UInt8] in [[0, 0, 0xFE, 0xFF, 0, 0, 0, 0x61], [0xFF, 0xFE, 0, 0, 0x61, 0, 0, 0]] {
            #expect(StyleSheetText(decoding: bytes).encoding == .ucs4)
            #expect(StyleSheetText(decoding: bytes).bytes.isEmpty)
        }
    }

    @Test func `a declared encoding is found at the beginning only`() {
        let declared = StyleSheetText(decoding: Array("@charset \"ISO-8859-1\";".utf8)).declaration
        #expect(declared?.label == "iso-8859-1")
        #expect(declared?.range == 10..<20)
        #expect(StyleSheetText(decoding: Array("@charset  'x'".utf8)).declaration?.label == "x")
        for text in [
            "a{} @charset \"x\";", " @charset \"x\";", "@charset \"x", "@charset x;", "@charset", "@charset \"x\n\"",
            "\u{FEFF}@charset \"x\";",
        ] {
            #expect(StyleSheetText(decoding: Array(text.utf8)).declaration == nil)
        }
    }
}
