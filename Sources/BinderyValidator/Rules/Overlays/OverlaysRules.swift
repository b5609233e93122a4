extension RuleArea {
    /// Media overlays.
    static let overlays = RuleArea(
        packages: [.overlayDurationSum],
        nodes: [.overlayClip, .overlaySoundFragment],
        publications: [.overlaySoundType, .overlayShared, .overlayOfDocument, .overlayOrder],
        readers: [
            .overlayClipEmpty, .overlayUndeclared, .overlayUnrelated, .overlayFragmentNotID, .overlayFragmentInvalid,
        ])
}

extension Example {
    /// A book whose second document is read aloud; the overlay has these texts.
    static func overlay(
        _ body: String, head: String = "", manifest: String = "", metadata: String = "", end: String = "",
        also: [String] = []
    ) -> Self {
        .book(
            [
                "EPUB/d.xhtml": Example.xhtml("<p id=\"a\">A</p><p id=\"b\">B</p>", head: head).files[0].text + end,
                "EPUB/d.smil": smil(body), "EPUB/a.mp3": "ID3",
            ],
            manifest: """
                <item id="d" href="d.xhtml" media-type="application/xhtml+xml" media-overlay="s"/>
                <item id="s" href="d.smil" media-type="application/smil+xml"/>
                <item id="m" href="a.mp3" media-type="audio/mpeg"/>\(manifest)
                """,
            spine: "<itemref idref=\"c\"/><itemref idref=\"d\"/>",
            metadata: """
                <meta property="media:duration">1s</meta><meta property="media:duration" refines="#s">1s</meta>\(metadata)
                """, also: also)
    }

    /// The text of an overlay.
    static func smil(_ body: String) -> String {
        """
        <smil xmlns="http://www.w3.org/ns/SMIL" xmlns:epub="http://www.idpf.org/2007/ops" version="3.0">
        <body>\(body)</body></smil>
        """
    }

    /// A text of an overlay with its sound.
    static func pair(_ text: String, _ sound: String = "src=\"a.mp3\" clipBegin=\"0s\" clipEnd=\"1s\"") -> String {
        "<par><text src=\"\(text)\"/><audio \(sound)/></par>"
    }
}
