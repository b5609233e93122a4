import Bindery

/// Where the fuzzer begins.
enum Seeds {
    /// A book with a file of every kind.
    static let book: [(path: String, text: String)] = [
        (
            "META-INF/container.xml",
            """
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>\
            <rootfile full-path="E/p.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
            """
        ),
        (
            "META-INF/encryption.xml",
            """
            <encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" \
            xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData Id="a"><enc:EncryptionMethod \
            Algorithm="http://www.idpf.org/2008/embedding"/><enc:CipherData><enc:CipherReference URI="E/f.otf"/>\
            </enc:CipherData></enc:EncryptedData></encryption>
            """
        ),
        (
            "E/p.opf",
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="u" prefix="a: http://a.org/">
            <metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:identifier id="u">urn:isbn:9780000000002\
            </dc:identifier><dc:title id="t">T</dc:title><dc:language>en</dc:language><meta property="title-type" \
            refines="#t">main</meta><meta property="dcterms:modified">2024-01-01T00:00:00Z</meta><meta \
            property="media:duration" refines="#o">1s</meta><meta property="media:duration">1s</meta></metadata>
            <manifest><item id="n" href="n.xhtml" media-type="application/xhtml+xml" properties="nav"/>\
            <item id="c" href="c.xhtml" media-type="application/xhtml+xml" media-overlay="o" properties="svg scripted"/>\
            <item id="s" href="s.css" media-type="text/css"/><item id="p" href="p.svg" media-type="image/svg+xml"/>\
            <item id="o" href="o.smil" media-type="application/smil+xml"/>\
            <item id="x" href="t.ncx" media-type="application/x-dtbncx+xml"/></manifest>
            <spine toc="x" page-progression-direction="ltr"><itemref idref="c" properties="page-spread-left"/></spine>
            <guide><reference type="toc" title="T" href="n.xhtml"/></guide></package>
            """
        ),
        (
            "E/n.xhtml",
            """
            <!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head>\
            <title>T</title></head><body><nav epub:type="toc"><h1>T</h1><ol><li><a href="c.xhtml#a">A</a><ol><li>\
            <span>B</span><ol><li><a href="c.xhtml#b">C</a></li></ol></li></ol></li></ol></nav><nav \
            epub:type="landmarks" hidden=""><ol><li><a epub:type="bodymatter" href="c.xhtml">A</a></li></ol></nav>\
            </body></html>
            """
        ),
        (
            "E/c.xhtml",
            """
            <?xml version="1.0"?><!DOCTYPE html [<!ENTITY e "f">]><html xmlns="http://www.w3.org/1999/xhtml" \
            xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en"><head><title>&e;</title><link \
            rel="stylesheet" href="s.css"/><style>p { color: red; background: url(p.svg) }</style><script>1</script>\
            </head><body epub:type="bodymatter"><section id="a" aria-labelledby="b"><h1 id="b">A</h1><p>B<img \
            src="p.svg" srcset="p.svg 2x" alt=""/><time datetime="2024-01-01">c</time><ruby>d<rt>e</rt></ruby></p>\
            <table><tr><th scope="col">f</th><td>g</td></tr></table><svg xmlns="http://www.w3.org/2000/svg" \
            viewBox="0 0 1 1"><a href="#a"><text>h</text></a></svg><math \
            xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math><form><input type="checkbox"/></form>\
            <!-- i --><![CDATA[j]]></section></body></html>
            """
        ),
        (
            "E/s.css",
            """
            @charset "UTF-8"; @import "a.css" screen; @namespace e url(http://a.org/); @font-face { font-family: F; \
            src: url(f.otf) format("opentype") } @media (width > 1px) { p > a:hover::before, [b~="c"] { content: "\\201C"; \
            margin: calc(1px + 2em) !important } } .x { & .y { color: #fff } --z: { a: b } } /* c */ <!-- d -->
            """
        ),
        (
            "E/p.svg",
            """
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10">\
            <title>T</title><defs><symbol id="s"><circle r="1"/></symbol></defs><use xlink:href="#s"/><style>a{b:c}\
            </style><foreignObject><p xmlns="http://www.w3.org/1999/xhtml">a</p></foreignObject></svg>
            """
        ),
        (
            "E/o.smil",
            """
            <smil xmlns="http://www.w3.org/ns/SMIL" version="3.0" xmlns:epub="http://www.idpf.org/2007/ops"><body>\
            <seq epub:textref="c.xhtml"><par id="a"><text src="c.xhtml#a"/><audio src="a.mp3" clipBegin="0:00:01" \
            clipEnd="2.5s"/></par></seq></body></smil>
            """
        ),
        (
            "E/t.ncx",
            """
            <ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1"><head><meta name="dtb:uid" \
            content="urn:isbn:9780000000002"/></head><docTitle><text>T</text></docTitle><navMap><navPoint id="a" \
            playOrder="1"><navLabel><text>A</text></navLabel><content src="c.xhtml#a"/></navPoint></navMap></ncx>
            """
        ),
    ]

    /// An input for every target.
    static var all: [[UInt8]] {
        let kinds: [(Target, String)] = [
            (.package, "E/p.opf"), (.chapter, "E/c.xhtml"), (.styleSheet, "E/s.css"), (.picture, "E/p.svg"),
            (.navigation, "E/n.xhtml"), (.ncx, "E/t.ncx"), (.overlay, "E/o.smil"),
            (.encryption, "META-INF/encryption.xml"), (.container, "META-INF/container.xml"),
        ]
        let texts = kinds.map { target, path in
            [UInt8(target.rawValue)] + Array((book.first { $0.path == path }?.text ?? "").utf8)
        }
        return texts + [[UInt8(Target.archive.rawValue)] + archive]
    }

    /// An archive with one stored entry and a directory.
    private static let archive: [UInt8] = {
        let name = Array("mimetype".utf8)
        let text = Array("application/epub+zip".utf8)
        let header: [UInt8] = [
            20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0, 0x6F, 0x61, 0xAB, 0x2C, 20, 0, 0, 0, 20, 0, 0, 0, 8, 0, 0, 0,
        ]
        let local: [UInt8] = [0x50, 0x4B, 3, 4] + header + name + text
        let central: [UInt8] =
            [0x50, 0x4B, 1, 2, 20, 0] + header + [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] + name
        let end: [UInt8] = [
            0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, UInt8(central.count), 0, 0, 0, UInt8(local.count), 0, 0, 0, 0, 0,
        ]
        return local + central + end
    }()
}
