extension GrammarSource {
    /// The grammar of what navigation documents demand beyond XHTML (EPUB 3.3, section 7.3).
    ///
    /// What XHTML itself forbids is let through, so that it is not reported twice.
    static let navigation = GrammarSource("navigation", modules: [navigationText])

    private static let navigationText = """
        default namespace = "http://www.w3.org/1999/xhtml"
        namespace epub = "http://www.idpf.org/2007/ops"

        start = any
        any = nav | element * - nav { @**, (text | any)* }
        nav =
            element nav { @* - epub:type*, (text | any)* }
            | element nav { @epub:type, @* - epub:type*, heading?, entries }
        heading = element (h1 | h2 | h3 | h4 | h5 | h6 | hgroup) { @**, (text | any)* }
        entries = element ol { @**, (stray*, item, (text | item | stray)*) }
        stray = element * - (li | nav) { @**, (text | any)* }
        item = element li { @**, (label | ((label | span), entries)) }
        label = element a { @**, (text | phrase)* }
        phrase = element * - (address | article | aside | blockquote | details | dialog | div | dl | fieldset | figure
            | footer | form | h1 | h2 | h3 | h4 | h5 | h6 | header | hgroup | hr | main | menu | nav | ol | p | pre
            | search | section | table | ul) { @**, (text | any)* }
        span = element span { @**, (text | any)* }
        """
}
