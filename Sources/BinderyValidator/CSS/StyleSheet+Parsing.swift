extension StyleSheet {
    /// Reads a style sheet; a byte order mark of UTF-8 may stand before it.
    package init(parsing bytes: [UInt8]) {
        var parser = StyleSheetParser(bytes, isStyleAttribute: false)
        self = parser.parse()
    }

    /// Reads the value of a `style` attribute (CSS Style Attributes, section 3).
    package init(parsingStyleAttribute bytes: [UInt8]) {
        var parser = StyleSheetParser(bytes, isStyleAttribute: true)
        self = parser.parse()
    }
}
