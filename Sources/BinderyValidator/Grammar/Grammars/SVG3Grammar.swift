extension GrammarSource {
    /// SVG content documents of EPUB 3, as far as EPUB itself demands something of them (EPUB 3.3, section 6.2).
    static let svg3 = Self("svg3", modules: XHTML5Grammar.modules + [SVGGrammar.document])
}

/// What EPUB demands of SVG: where `epub:type` may stand, and that what is XHTML in it is valid.
///
/// Everything else is for the informative grammar, whose findings are only worth knowing.
enum SVGGrammar {
    /// SVG within XHTML.
    static let embedded = """
        default namespace = "http://www.w3.org/2000/svg"

        svg = element svg { svg.typed, svg.content }
        svg.content = (text | svg.any)*
        svg.any = svg | svg.shape | svg.other | svg.title | svg.foreignObject | svg.foreign
        svg.shape = element (a | audio | canvas | circle | ellipse | g | iframe | image | line | path | polygon
                | polyline | rect | switch | symbol | text | textPath | tspan | unknown | use | video) {
            svg.typed, svg.content }
        svg.other = element svg:* - (svg | a | audio | canvas | circle | ellipse | g | iframe | image | line | path
                | polygon | polyline | rect | switch | symbol | text | textPath | tspan | unknown | use | video
                | title | foreignObject) {
            svg.attribute*, svg.content }
        svg.title = element title { svg.attribute*, (text | flow.html | svg | body | html)* }
        svg.foreignObject = element foreignObject { svg.attribute*, svg.foreignContent }
        svg.foreignContent = flow
        svg.foreign = element (* - svg:*) { anything }

        svg.attribute = @id { svg.id } | @(* - (none:id | epub:*))
        svg.typed = (svg.attribute | @epub:type { $NMTOKENS })*
        svg.id = $id
        """

    /// SVG as a document of its own.
    static let document = """
        default namespace = "http://www.w3.org/2000/svg"

        start = element svg { (svg.typed | @epub:prefix)*, svg.content }
        custom = notAllowed
        custom.phrasing = notAllowed
        svg.foreignContent = flow | body
        svg.id = $ID
        """
}
