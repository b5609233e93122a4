import BinderyValidator
import Testing

@Suite struct MediaTypeTests {
    @Test func `media types are taken apart`() throws {
        let type = try #require(MIMEType(" Audio/OGG ; Codecs=\"op\\us\";x; y=;Z=1 ; =2"))
        #expect(type.essence == "audio/ogg")
        #expect(type.parameters.map(\.name) == ["codecs", "z"])
        #expect(type[parameter: "codecs"] == "opus")
        #expect(type.description == "audio/ogg;codecs=opus;z=1")
        for text in ["", "a", "a/", "/b", "a b/c", "é/b", "a/b c"] { #expect(MIMEType(text) == nil) }
    }

    @Test func `the form that the schemas ask for is laxer behind the subtype`() {
        for text in ["a/b", "a/b/c", "a/b;é", "a/b c", "a/b,c", "x+y/z.1"] {
            #expect(MIMEType.isValid(Array(text.utf8)[...]))
        }
        for text in ["", "a", "a/", "/b", "a b/c", "a/é", "a.b/c", "a/(b)", " a/b"] {
            #expect(!MIMEType.isValid(Array(text.utf8)[...]))
        }
    }

    private func isCore(_ text: String, _ version: CoreMediaTypes.Version = .epub3) throws -> Bool {
        CoreMediaTypes.isCore(try #require(MIMEType(text)), in: version)
    }

    @Test func `core media types differ between the versions`() throws {
        for text in ["application/xhtml+xml", "image/svg+xml", "image/jpeg", "text/css"] {
            #expect(try isCore(text) && isCore(text, .epub2))
        }
        for text in ["image/webp", "audio/mpeg", "font/woff2", "video/anything", "text/javascript"] {
            #expect(try isCore(text) && !isCore(text, .epub2))
        }
        #expect(try isCore("application/x-dtbook+xml", .epub2) && !isCore("application/x-dtbook+xml"))
        #expect(try isCore("audio/ogg; codecs=opus") && !isCore("audio/ogg") && !isCore("audio/ogg;codecs=vorbis"))
        #expect(try !isCore("image/bmp") && !isCore("text/html"))
    }

    @Test func `a type that should be replaced names its successors`() throws {
        func preferred(_ text: String, _ suffix: String = "") throws -> [String] {
            CoreMediaTypes.preferred(to: try #require(MIMEType(text)), extension: suffix)
        }
        #expect(try preferred("font/ttf") == [])
        #expect(try preferred("application/font-woff") == ["font/woff"])
        #expect(try preferred("application/font-sfnt") == ["font/ttf", "font/otf"])
        #expect(try preferred("application/font-sfnt", "OTF") == ["font/otf"])
        #expect(try preferred("text/javascript") == ["application/javascript"])
    }

    @Test func `kinds are known beyond the core types`() throws {
        for (text, kind) in [
            ("image/bmp", CoreMediaTypes.Kind.image), ("font/collection", .font), ("application/font-x", .font),
            ("text/css", .style),
            ("text/html", .deprecatedDocument), ("video/mp4", .video), ("audio/wav", .audio), ("text/plain", .other),
        ] {
            #expect(CoreMediaTypes.kind(of: try #require(MIMEType(text))) == kind)
        }
    }

    @Test func `formats are recognised by their first bytes`() {
        let samples: [(MediaFormat, [UInt8])] = [
            (.webp, Array("RIFF....WEBPVP8 ".utf8)), (.mp3, [0xFF, 0xFB, 0x90]), (.mp3, Array("ID3".utf8)),
            (.mp4, Array("....ftypM4A ".utf8)),
            (.avif, Array("....ftypavif".utf8)), (.ogg, Array("OggS".utf8)),
            (.opus, Array("OggS........................OpusHead".utf8)),
            (.webm, [0x1A, 0x45, 0xDF, 0xA3]), (.trueType, [0, 1, 0, 0]), (.openType, Array("OTTO".utf8)),
            (.woff, Array("wOFF".utf8)),
            (.woff2, Array("wOF2".utf8)), (.html, Array("\n<!DOCTYPE html>".utf8)),
            (.xml, Array("<?xml version='1.0'?><html>".utf8)),
            (.svg, Array("\u{FEFF}<?xml version='1.0'?><!-- x --> <svg ".utf8)), (.xml, Array("<package>".utf8)),
            (.html, Array("<HTML>".utf8)),
            (.pdf, Array("%PDF-1.7".utf8)), (.zip, [0x50, 0x4B, 3, 4]), (.wav, Array("RIFF....WAVE".utf8)),
            (.tiff, [0x4D, 0x4D, 0, 0x2A]),
        ]
        for (format, bytes) in samples { #expect(MediaFormat(sniffing: bytes[...]) == format) }
        for bytes in [[], [0xFF], [0xFF, 0xF0], Array("< a".utf8), Array("text".utf8)] as [[UInt8]] {
            #expect(MediaFormat(sniffing: bytes[...]) == nil)
        }
    }

    @Test func `registered schemes are known`() {
        #expect(URLScheme.isRegistered("mailto") && URLScheme.isRegistered("urn") && !URLScheme.isRegistered("kindle"))
    }
}
