import BinderyCore

extension RuleDescription {
    static let wellFormedness = RuleDescription(
        "xml-well-formed", "RSC-016", .fatal,
        summary: "An XML document must be well-formed.",
        rationale: """
            Reading systems stop at the first place where the XML is broken, and show nothing, or only what stands \
            before. Put right the place that is named: mostly a tag that is not ended, or a plain & or <.
            """,
        reference: .epub33("sec-xml-constraints"),
        accepts: [.xhtml("<p>Salt &amp; pepper<br/></p>")],
        rejects: [
            .xhtml("<p>Salt &◆ pepper</p>"), .xhtml("<p>Salt</b>◆</p>"), .xhtml("<x:p◆></x:p>"),
            .document(
                .xhtml,
                """
                <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">
                <html xmlns="http://www.w3.org/1999/xhtml"><head><title>A</title></head><body>&nbsp;◆</body></html>
                """, also: ["xml-doctype-irregular"]),
        ])

    static let malformedText = RuleDescription(
        "xml-encoding-malformed", "RSC-027", .warning,
        summary: "The bytes of an XML document must be in its encoding.",
        rationale: """
            XML demands that a document with such bytes is not read at all. Reading systems are mostly kinder, and show \
            signs of replacement in place of letters. Save the document as UTF-8.
            """,
        reference: .epub33("sec-xml-constraints"),
        accepts: [.archive],
        rejects: [
            .archive("a book with a letter of Latin-1 in a chapter", also: ["archive-entry-intact"]) {
                $0.replacing("<p>Text</p>", by: Array("<p>T".utf8) + [0xE9] + Array("xt</p>".utf8))
            }
        ])

    static let utf16 = RuleDescription(
        "xml-encoding-utf16", "RSC-027", .warning,
        summary: "An XML document should be in UTF-8.",
        rationale: "UTF-16 is allowed, but not every reading system can read it. Save the document as UTF-8.",
        reference: .epub33("sec-xml-constraints"), accepts: [.package()],
        rejects: [.package().markedWhole.inUTF16])

    static let utf16Content = RuleDescription(
        "xml-encoding-content-utf16", "HTM-058",
        summary: "XHTML must be in UTF-8.",
        rationale: "Not every reading system can read UTF-16. Save the document as UTF-8.",
        reference: .epub33("sec-xhtml-req"), accepts: [.xhtml("<p>Text</p>")],
        rejects: [.xhtml("<p>Text</p>").markedWhole.inUTF16])

    static let otherEncoding = RuleDescription(
        "xml-encoding-other", "RSC-028",
        summary: "An XML document must be in UTF-8 or UTF-16.",
        rationale: """
            Reading systems need not know any other encoding, and show wrong letters or nothing. Save the document as \
            UTF-8, and let the XML declaration say so or say nothing.
            """,
        reference: .epub33("sec-xml-constraints"),
        accepts: [
            .document(
                .xhtml,
                """
                <?xml version="1.0" encoding="utf-8"?>
                <html xmlns="http://www.w3.org/1999/xhtml"><head><title>A</title></head><body><p>A</p></body></html>
                """)
        ],
        rejects: [
            .document(
                .xhtml,
                """
                <?xml version="1.0" encoding="ISO-8859-1"?>
                <html xmlns="http://www.w3.org/1999/xhtml"><head><title>A</title></head><body><p>A</p></body></html>◆
                """
            ).literal
        ])
}
