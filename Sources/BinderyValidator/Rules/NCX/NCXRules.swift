import BinderyXML

extension RuleArea {
    /// The NCX.
    static let ncx = RuleArea(
        documents: [
            .ncxIDRepeated, .ncxTextEmpty, .playOrderFirst, .playOrderGap, .playOrderRepeated, .playOrderDiffers,
            .pageTargetRepeated,
        ],
        publications: [.ncxIdentifier, .ncxIdentifierSpace])
}

extension SpecificationReference {
    /// A section of the specification of digital talking books, from which the NCX comes.
    static func talkingBooks(_ section: String) -> Self {
        .other(
            "ANSI/NISO Z39.86-2005, section \(section)",
            "https://daisy.org/activities/standards/daisy/daisy-3/z39-86-2005-r2012-specifications-for-the-digital-talking-book/"
        )
    }
}

extension Example {
    /// A book of EPUB 2 with an NCX of these places, or another identifier.
    static func ncx(
        _ places: String, uid: String = "urn:isbn:9780000000002", after: String = "", mark: String = "",
        also: [String] = []
    ) -> Self {
        let text = """
            <?xml version="1.0" encoding="UTF-8"?>
            <ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1">
              <head>\(mark)<meta name="dtb:uid" content="\(uid)"/></head>
              <docTitle><text>Title</text></docTitle>
              <navMap>\(places)</navMap>\(after)
            </ncx>
            """
        return .book2(
            ["EPUB/toc.ncx": text, "EPUB/d.xhtml": Example.xhtml2("<p>Text</p>").files[0].text],
            manifest: "<item id=\"d\" href=\"d.xhtml\" media-type=\"application/xhtml+xml\"/>",
            spine: "<itemref idref=\"c\"/><itemref idref=\"d\"/>", also: also)
    }

    /// A place of an NCX.
    static func place(_ id: String, _ order: String = "", _ file: String = "c", label: String = "A") -> String {
        """
        <navPoint id="\(id)"\(order.isEmpty ? "" : " playOrder=\"\(order)\"")><navLabel>\
        <text>\(label)</text></navLabel><content src="\(file).xhtml"/></navPoint>
        """
    }
}
