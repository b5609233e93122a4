extension RuleArea {
    /// Style sheets, wherever they stand.
    static let styles = RuleArea(
        nodes: [.alternateStyleTags, .alternateStyleSheetTitle],
        publications: [.overlayClassUndeclared, .overlayClassWithoutStyles, .fontOfOtherType, .remoteInStylesNeedless],
        readers: [
            .cssSyntax, .straySemicolon, .styleSheetInUTF16, .styleSheetEncoding, .emptyURLInStyles, .directionInStyles,
            .fixedPosition, .emptyFontFace, .fontFaceDeclared, .remoteInStylesUndeclared,
        ])
}

extension Example {
    /// A book with a style sheet.
    static func styles(_ css: String, manifest: String = "", also: [String] = []) -> Self {
        .book(
            ["EPUB/a.css": css], manifest: "<item id=\"s\" href=\"a.css\" media-type=\"text/css\"/>" + manifest,
            also: also)
    }
}
