extension GrammarSource {
    /// Content documents of EPUB 3 in XHTML (EPUB 3.3, section 6.1), with all that may be embedded in them.
    static let xhtml3 = Self("xhtml3", modules: XHTML5Grammar.modules)
}

/// The grammar of XHTML 5, after the HTML standard: who may hold whom, in which order, with which attributes.
///
/// What depends on elements further out ("no link in a link") is for rules: a grammar would need each element once for
/// every such circumstance.
enum XHTML5Grammar {
    static let modules =
        [
            categories, globalAttributes, eventHandlers, accessibility, metadata, sections, grouping, phrasing,
            embedded,
            tables, forms, inputs, interactive, epub,
        ] + MathMLGrammar.modules + [SVGGrammar.embedded]

    /// The kinds of content that the standard tells apart.
    static let categories = """
        namespace epub = "http://www.idpf.org/2007/ops"
        namespace ssml = "http://www.w3.org/2001/10/synthesis"
        namespace events = "http://www.w3.org/2001/xml-events"
        namespace xlink = "http://www.w3.org/1999/xlink"
        namespace svg = "http://www.w3.org/2000/svg"
        namespace mathml = "http://www.w3.org/1998/Math/MathML"
        namespace html = "http://www.w3.org/1999/xhtml"
        default namespace = "http://www.w3.org/1999/xhtml"

        start = html

        flow = (text | flow.element)*
        phrasing = (text | phrasing.element)*
        scripting = (script | template)*

        flow.element = flow.html | custom | switch | trigger | math
        flow.html = phrasing.only | a | ins | del | object | video | audio | map | canvas | slot | flow.only
        phrasing.element = phrasing.only | a.phrasing | ins.phrasing | del.phrasing | object.phrasing
            | video.phrasing | audio.phrasing | map.phrasing | canvas.phrasing | slot.phrasing
            | custom.phrasing | switch.phrasing | math

        # What holds other than phrasing content, and stands only where flow content may.
        flow.only = address | article | aside | blockquote | details | dialog | div | dl | fieldset | figure | footer
            | form | h1 | h2 | h3 | h4 | h5 | h6 | header | hgroup | hr | main | menu | nav | ol | p | pre | search
            | section | table | ul

        # Whatever is the same in flow and in phrasing content.
        phrasing.only = abbr | area | b | bdi | bdo | br | button | cite | code | data | datalist | dfn | em | embed | i
            | iframe | img | input | kbd | label | link | mark | meta.body | meter | output | picture | progress
            | q | ruby | s | samp | script | select | small | span | strong | sub | sup | template | textarea | time | u
            | var | wbr | svg
        """
}
