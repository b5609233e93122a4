import BinderyCore
import BinderyTestSupport

extension HostileBook {
    /// External entities in every kind of document, general and parameter ones, to files and to a network.
    static let externalEntities: [HostileBook] = {
        let subset = """
            [<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY net SYSTEM "http://127.0.0.1:9/e">\
            <!ENTITY % outer SYSTEM "http://127.0.0.1:9/e.dtd"> %outer;]
            """
        @Sendable func with(
            _ path: PartPath, root: String, in book: Container = EPUBFixture.minimal
        ) throws -> Container {
            let text = try book.text(path)
            guard let start = text.firstRange(of: "<\(root)") else { return book.with(path, text) }
            var head = text[..<start.lowerBound]
            if let old = head.firstRange(of: "<!DOCTYPE html>") { head = head[..<old.lowerBound] }
            return book.with(path, "\(head)<!DOCTYPE \(root) \(subset)>\n\(text[start.lowerBound...])")
        }
        return [
            HostileBook("external entities in the container document, which uses none", []) {
                try await with("META-INF/container.xml", root: "container").archive()
            },
            HostileBook("external entities in the package document", ["HTM-003", "HTM-009", "OPF-073", "RSC-016"]) {
                try await with("EPUB/package.opf", root: "package").archive()
            },
            HostileBook("external entities in a chapter", ["HTM-003", "RSC-016"]) {
                try await with("EPUB/chapter.xhtml", root: "html").archive()
            },
            HostileBook("external entities in the navigation document", ["HTM-003", "RSC-016"]) {
                try await with("EPUB/nav.xhtml", root: "html").archive()
            },
            HostileBook("external entities in a picture", ["HTM-003", "RSC-016", "OPF-073"]) {
                let book = try EPUBFixture.minimal.with(
                    "EPUB/package.opf", replacing: "<item id=\"nav\"",
                    by: "<item id=\"p\" href=\"p.svg\" media-type=\"image/svg+xml\"/><item id=\"nav\""
                ).with("EPUB/p.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><title>P</title></svg>")
                return try await with("EPUB/p.svg", root: "svg", in: book).archive()
            },
            HostileBook("external entities in a media overlay", ["HTM-003", "RSC-016", "OPF-073", "RSC-005"]) {
                let book = try EPUBFixture.minimal.with(
                    "EPUB/package.opf", replacing: "<item id=\"nav\"",
                    by: "<item id=\"o\" href=\"o.smil\" media-type=\"application/smil+xml\"/><item id=\"nav\""
                ).with("EPUB/o.smil", "<smil xmlns=\"http://www.w3.org/ns/SMIL\" version=\"3.0\"><body/></smil>")
                return try await with("EPUB/o.smil", root: "smil", in: book).archive()
            },
            HostileBook("external entities in encryption.xml", ["HTM-003", "RSC-005", "RSC-016"]) {
                let book = EPUBFixture.minimal.with(
                    "META-INF/encryption.xml",
                    "<encryption xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\">&file;</encryption>")
                return try await with("META-INF/encryption.xml", root: "encryption", in: book).archive()
            },
            .part("a document type that asks for a file", ["OPF-073", "HTM-004"], "EPUB/chapter.xhtml") {
                document("<p>Text</p>", doctype: "<!DOCTYPE html SYSTEM \"file:///etc/passwd\">")
            },
        ]
    }()

    /// Documents that grow, or nest, or never end.
    static let growth: [HostileBook] = [
        .part("entities of entities of entities", ["RSC-016"], "EPUB/chapter.xhtml") {
            let entities = (1...20).map { level in
                "<!ENTITY e\(level) \"\(String(repeating: "&e\(level - 1);", count: 10))\">"
            }
            let subset = "<!DOCTYPE html [<!ENTITY e0 \"ha\">\(entities.joined())]>"
            return document("<p>&e20;</p>", doctype: subset)
        },
        .part("a long entity used often", ["RSC-016"], "EPUB/chapter.xhtml") {
            let long = String(repeating: "a", count: 50_000)
            return document(
                "<p>\(String(repeating: "&e;", count: 50_000))</p>",
                doctype: "<!DOCTYPE html [<!ENTITY e \"\(long)\">]>")
        },
        .chapter("elements nested 15,000 deep", ["RSC-016"]) {
            String(repeating: "<div>", count: 15_000) + String(repeating: "</div>", count: 15_000)
        },
        .part("style rules nested 15,000 deep", ["CSS-008"], "EPUB/chapter.xhtml") {
            document("<style>\(String(repeating: "a{", count: 15_000))</style><p>Text</p>")
        },
        .chapter("an attribute of a megabyte", []) {
            "<p title=\"\(String(repeating: "a", count: 1 << 20))\">Text</p>"
        },
        .chapter("attributes that nobody knows, on many elements", ["RSC-005"]) {
            (0..<40).map { element in
                "<p " + (0..<500).map { "a\(element)-\($0)=\"\"" }.joined(separator: " ") + ">Text</p>"
            }.joined()
        },
        .chapter("ten thousand attributes", ["RSC-005", "RSC-016"]) {
            "<p " + (0..<10_000).map { "a\($0)=\"\"" }.joined(separator: " ") + ">Text</p>"
        },
        .chapter("a hundred thousand elements that are wrong", ["RSC-005"]) {
            String(repeating: "<u:x xmlns:u='u'/>", count: 100_000)
        },
        .package("eight thousand items", [], replacing: "<item id=\"nav\"") {
            (0..<8_000).map { "<item id=\"i\($0)\" href=\"http://example.org/\($0).mp3\" media-type=\"audio/mpeg\"/>" }
                .joined() + "<item id=\"nav\""
        },
        .package("fallbacks that chase their tails", ["OPF-045", "RSC-005"], replacing: "<item id=\"nav\"") {
            (0..<2_000).map {
                "<item id=\"i\($0)\" href=\"i\($0).bin\" media-type=\"x/y\" fallback=\"i\(($0 + 1) % 2_000)\"/>"
            }.joined() + "<item id=\"nav\""
        },
        .part("bytes that are in no encoding", ["RSC-016"], "EPUB/chapter.xhtml") {
            document("<p>\(String(repeating: "a", count: 2_047))\u{FFFE}</p>")
        },
    ]

    /// Paths that lead out of the book.
    static let paths: [HostileBook] = [
        .package("items outside the book", ["RSC-026", "RSC-001", "OPF-010"], replacing: "<item id=\"nav\"") {
            "<item id=\"o\" href=\"../../../../etc/passwd\" media-type=\"text/plain\"/><item id=\"nav\""
        },
        .package(
            "items outside the book, in disguise", ["RSC-026", "RSC-001", "RSC-020"], replacing: "<item id=\"nav\""
        ) {
            "<item id=\"o\" href=\"%2e%2e/%2e%2e/%2e%2e/etc/passwd\" media-type=\"text/plain\"/><item id=\"nav\""
        },
        .package("items of the disk", ["RSC-030"], replacing: "<item id=\"nav\"") {
            "<item id=\"o\" href=\"file:///etc/passwd\" media-type=\"text/plain\"/><item id=\"nav\""
        },
        .part("encrypted data outside the book", ["RSC-026"], "META-INF/encryption.xml") {
            """
            <encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"
             xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:EncryptionMethod
             Algorithm="http://www.idpf.org/2008/embedding"/><enc:CipherData><enc:CipherReference
             URI="../../../../etc/passwd"/></enc:CipherData></enc:EncryptedData></encryption>
            """
        },
        .chapter("pictures on a network", ["RSC-006"]) { "<p><img src=\"http://127.0.0.1:9/spy.png\" alt=\"\"/></p>" },
        .package("metadata that wants to be a program", [], replacing: "<dc:language>") {
            """
            <meta name="calibre:user_metadata:#x" content="{&quot;template&quot;:&quot;python:__import__('os')&quot;}"/>\
            <dc:language>
            """
        },
        .package("a harmless document type", [], replacing: "<package ") { "<!DOCTYPE package><package " },
    ]
}
