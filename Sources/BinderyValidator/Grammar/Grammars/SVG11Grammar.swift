/// The grammar of SVG 1.1 (second edition), which EPUB 2 demands, and of which EPUB 3 only takes note.
enum SVG11Grammar {
    static let modules = [attributes, properties, structure, text, paint, filters, animation, fonts]

    /// The attributes that many elements share (SVG 1.1, appendix M).
    private static let attributes = """
        default namespace = "http://www.w3.org/2000/svg"
        namespace svg = "http://www.w3.org/2000/svg"
        namespace xlink = "http://www.w3.org/1999/xlink"
        namespace html = "http://www.w3.org/1999/xhtml"
        namespace epub = "http://www.idpf.org/2007/ops"

        start = svg
        svg.identifier = $ID
        svg.language = $language
        svg.core = @id { svg.identifier } | @xml:base { $anyURI } | @xml:lang { svg.language } | @xml:space { "default" | "preserve" }
            | svg.extension
        svg.extension = @(* - (none:* | xml:* | xlink:* | svg:* | epub:*))
        svg.styled = svg.core | @style | @class { $NMTOKENS }
        svg.test = @(requiredFeatures | requiredExtensions | systemLanguage)
            | @externalResourcesRequired { svg.truth }
        svg.external = @externalResourcesRequired { svg.truth }
        svg.events = @(onactivate | onclick | onfocusin | onfocusout | onload | onmousedown | onmousemove | onmouseout
            | onmouseover | onmouseup)
        svg.graphic = svg.styled | svg.test | svg.events | @transform

        svg.link = @xlink:type { "simple" } | @(xlink:role | xlink:arcrole) { $anyURI } | @xlink:title
        svg.referring = svg.link | @xlink:show { "other" } | @xlink:actuate { "onLoad" }
        svg.embedding = svg.link | @xlink:show { "embed" } | @xlink:actuate { "onLoad" }
        svg.target = @xlink:href { $anyURI }
        svg.truth = "true" | "false"
        svg.units = "userSpaceOnUse" | "objectBoundingBox"
        svg.ratio = @preserveAspectRatio { $aspectRatio }
        svg.place = @(x | y | width | height)

        # Elements of other vocabularies may stand anywhere.
        svg.other = element (* - (svg:* | html:*)) { anything }
        svg.description = svg.desc | svg.metadata
        svg.desc = element (desc | title) { svg.styled*, (text | svg.other)* }
        svg.metadata = element metadata { svg.core*, (text | svg.other)* }
        """

    /// The properties that may be written as attributes (SVG 1.1, appendix N).
    private static let properties = """
        svg.painted = @(color | fill | stroke | stroke-dasharray | stroke-dashoffset | stroke-miterlimit | stroke-width)
            | @fill-rule { svg.rule } | @stroke-linecap { "butt" | "round" | "square" | "inherit" }
            | @stroke-linejoin { "miter" | "round" | "bevel" | "inherit" } | svg.colored
        svg.colored = @color | @color-interpolation { svg.space }
            | @color-rendering { "auto" | "optimizeSpeed" | "optimizeQuality" | "inherit" }
        svg.space = "auto" | "sRGB" | "linearRGB" | "inherit"
        svg.rule = "nonzero" | "evenodd" | "inherit"
        svg.opacity = @(opacity | stroke-opacity | fill-opacity)
        svg.shown = @display { "inline" | "block" | "list-item" | "run-in" | "compact" | "marker" | "table"
                | "inline-table" | "table-row-group" | "table-header-group" | "table-footer-group" | "table-row"
                | "table-column-group" | "table-column" | "table-cell" | "table-caption" | "none" | "inherit" }
            | @image-rendering { "auto" | "optimizeSpeed" | "optimizeQuality" | "inherit" }
            | @pointer-events { "visiblePainted" | "visibleFill" | "visibleStroke" | "visible" | "painted" | "fill"
                | "stroke" | "all" | "none" | "inherit" }
            | @shape-rendering { "auto" | "optimizeSpeed" | "crispEdges" | "geometricPrecision" | "inherit" }
            | @text-rendering { "auto" | "optimizeSpeed" | "optimizeLegibility" | "geometricPrecision" | "inherit" }
            | @visibility { "visible" | "hidden" | "inherit" }
            | @(cursor | filter | mask | clip-path) | @clip-rule { svg.rule }
        svg.fonted = @(font-family | font-size | font-size-adjust)
            | @font-stretch { "normal" | "wider" | "narrower" | "ultra-condensed" | "extra-condensed" | "condensed"
                | "semi-condensed" | "semi-expanded" | "expanded" | "extra-expanded" | "ultra-expanded" | "inherit" }
            | @font-style { "normal" | "italic" | "oblique" | "inherit" }
            | @font-variant { "normal" | "small-caps" | "inherit" }
            | @font-weight { "normal" | "bold" | "bolder" | "lighter" | "100" | "200" | "300" | "400" | "500" | "600"
                | "700" | "800" | "900" | "inherit" }
        svg.lettered = svg.fonted | @(baseline-shift | glyph-orientation-horizontal | glyph-orientation-vertical
            | kerning
                | letter-spacing | word-spacing | text-decoration)
            | @alignment-baseline { "auto" | "baseline" | "before-edge" | "text-before-edge" | "middle" | "central"
                | "after-edge" | "text-after-edge" | "ideographic" | "alphabetic" | "hanging" | "mathematical"
                | "inherit" }
            | @dominant-baseline { "auto" | "use-script" | "no-change" | "reset-size" | "ideographic" | "alphabetic"
                | "hanging" | "mathematical" | "central" | "middle" | "text-after-edge" | "text-before-edge"
                | "inherit" }
            | @direction { "ltr" | "rtl" | "inherit" } | @text-anchor { "start" | "middle" | "end" | "inherit" }
            | @unicode-bidi { "normal" | "embed" | "bidi-override" | "inherit" }
        svg.marked = @(marker-start | marker-mid | marker-end)
        svg.clipped = @clip | @overflow { "visible" | "hidden" | "scroll" | "auto" | "inherit" }
        svg.stopped = @(stop-color | stop-opacity)
        svg.directed = @writing-mode { "lr-tb" | "rl-tb" | "tb-rl" | "lr" | "rl" | "tb" | "inherit" }
        svg.filtered = @color-interpolation-filters { svg.space }

        svg.drawn = svg.painted | svg.opacity | svg.shown
        svg.written = svg.drawn | svg.lettered
        svg.styling = svg.written | svg.marked | svg.clipped | svg.stopped | svg.directed | svg.filtered
            | @(enable-background | flood-color | flood-opacity | lighting-color | color-profile)
        """

    /// Documents, groups, shapes and links (SVG 1.1, chapters 5, 9 and 17).
    private static let structure = """
        default namespace = "http://www.w3.org/2000/svg"

        svg = element svg {
            (svg.styled | svg.test | svg.events | svg.styling | svg.place | @viewBox | svg.ratio
            | @zoomAndPan { "disable" | "magnify" }
                | @version { "1.1" } | @(baseProfile | contentScriptType | contentStyleType)
                | @(onabort | onerror | onresize | onscroll | onunload | onzoom))*, svg.content }
        svg.content = (svg.element | svg.other)*
        svg.element = svg.description | svg.animation | svg | svg.group | svg.switch | svg.a | svg.shape
            | svg.image | svg.use | svg.text
            | svg.foreignObject | svg.clipPath | svg.mask | svg.gradient | svg.pattern | svg.marker | svg.filter
            | svg.symbol | svg.view | svg.cursor
            | svg.color.profile | svg.styleSheet | svg.script | svg.font | svg.font.face | svg.alternates
        svg.animation = svg.animate | svg.animateColor | svg.animateMotion | svg.animateTransform

        svg.group = element (g | defs) { (svg.graphic | svg.styling)*, svg.content }
        svg.symbol = element symbol {
            (svg.styled | svg.external | svg.events | svg.styling | @viewBox | svg.ratio)*, svg.content }
        svg.switch = element switch {
            (svg.graphic | svg.styling)*,
            (svg.description | svg.animation | svg | element g { (svg.graphic | svg.styling)*, svg.content }
            | svg.switch
                | svg.a | svg.shape | svg.image | svg.use | svg.text | svg.foreignObject | svg.other)* }
        svg.a = element a {
            (svg.graphic | svg.styling | svg.link | @xlink:show { "new" | "replace" }
                | @xlink:actuate { "onRequest" } | @target { $NMTOKEN })*, svg.target,
            (text | svg.element | svg.other)* }
        svg.image = element image {
            (svg.graphic | svg.colored | svg.opacity | svg.shown | svg.clipped | @color-profile | svg.embedding
            | @(x | y)
                | svg.ratio)*, svg.target, @width, @height, svg.decoration }
        svg.use = element use {
            (svg.graphic | svg.styling | svg.embedding | svg.place)*, svg.target, svg.decoration }
        svg.foreignObject = element foreignObject {
            (svg.graphic | svg.styling | @(x | y))*, @width, @height, svg.foreignContent }
        svg.foreignContent = (svg | svg.other)*
        svg.view = element view {
            (svg.core | svg.external | @viewBox | svg.ratio | @zoomAndPan { "disable" | "magnify" } | @viewTarget)*,
            (svg.description | svg.other)* }
        svg.decoration = (svg.description | svg.other)*, (svg.animation | svg.other)*

        svg.shape = element rect { (svg.graphic | svg.drawn | @(x | y | rx | ry))*, @width, @height, svg.decoration }
            | element circle { (svg.graphic | svg.drawn | @(cx | cy))*, @r, svg.decoration }
            | element ellipse { (svg.graphic | svg.drawn | @(cx | cy))*, @rx, @ry, svg.decoration }
            | element line { (svg.graphic | svg.drawn | svg.marked | @(x1 | x2 | y1 | y2))*, svg.decoration }
            | element path { (svg.graphic | svg.drawn | svg.marked | @pathLength)*, @d, svg.decoration }
            | element (polygon | polyline) { (svg.graphic | svg.drawn | svg.marked)*, @points, svg.decoration }

        svg.scriptType = @type
        svg.styleSheet = element style {
            (@id { svg.identifier } | @xml:base { $anyURI } | @xml:lang { svg.language } | @xml:space { "preserve" }
                | svg.extension | @(type | media | title))*, (text | svg.other)* }
        svg.script = element script {
            (svg.core | svg.external | svg.referring | @xlink:href { $anyURI })*, svg.scriptType, (text | svg.other)* }
        """

    /// Text (SVG 1.1, chapter 10).
    private static let text = """
        default namespace = "http://www.w3.org/2000/svg"

        svg.text = element text {
            (svg.graphic | svg.written | svg.directed | svg.letters | svg.length)*,
            (text | svg.description | svg.animation | svg.a | svg.textPath | svg.span | svg.tref | svg.altGlyph
            | svg.other)* }
        svg.letters = @(x | y | dx | dy | rotate)
        svg.length = @textLength | @lengthAdjust { "spacing" | "spacingAndGlyphs" }
        svg.run = svg.styled | svg.test | svg.events | svg.written
        svg.runContent = (text | svg.description | svg.animate | svg.animateColor | svg.a | svg.span | svg.tref
            | svg.altGlyph | svg.other)*
        svg.span = element tspan { (svg.run | svg.letters | svg.length)*, svg.runContent }
        svg.textPath = element textPath {
            (svg.run | svg.length | svg.referring | @startOffset | @method { "align" | "stretch" }
                | @spacing { "auto" | "exact" })*, svg.target, svg.runContent }
        svg.tref = element tref {
            (svg.run | svg.letters | svg.length | svg.referring)*, svg.target,
            (svg.description | svg.animate | svg.animateColor | svg.other)* }
        svg.altGlyph = element altGlyph {
            (svg.run | svg.letters | svg.referring | @xlink:href { $anyURI } | @(glyphRef | format))*,
            (text | svg.other)* }
        svg.alternates = element altGlyphDef { svg.core*, (svg.glyphRef+ | svg.alternate+ | svg.other+) }
        svg.alternate = element altGlyphItem { svg.core*, (svg.glyphRef | svg.other)+ }
        svg.glyphRef = element glyphRef {
            (svg.styled | svg.fonted | svg.referring | @xlink:href { $anyURI } | @(glyphRef | format | x | y | dx
            | dy))*,
            svg.other* }
        """

    /// Gradients, patterns, markers, clipping and masking (SVG 1.1, chapters 11 to 14).
    private static let paint = """
        default namespace = "http://www.w3.org/2000/svg"

        svg.gradient = element linearGradient { (svg.graded | @(x1 | x2 | y1 | y2))*, svg.stops }
            | element radialGradient { (svg.graded | @(cx | cy | r | fx | fy))*, svg.stops }
        svg.graded = svg.styled | svg.external | svg.colored | svg.stopped | svg.referring | @xlink:href { $anyURI }
            | @gradientUnits { svg.units } | @gradientTransform | @spreadMethod { "pad" | "reflect" | "repeat" }
        svg.stops = (svg.description | svg.other)*, (svg.stop | svg.animate | svg.animateTransform | svg.other)*
        svg.stop = element stop { (svg.styled | svg.colored | svg.stopped)*, @offset, (svg.animate
            | svg.animateColor | svg.other)* }
        svg.pattern = element pattern {
            (svg.styled | svg.test | svg.styling | svg.referring | @xlink:href { $anyURI } | svg.place | @viewBox
                | svg.ratio | @patternTransform | @(patternUnits | patternContentUnits) { svg.units })*, svg.content }
        svg.marker = element marker {
            (svg.styled | svg.external | svg.styling | @viewBox | svg.ratio | @(refX | refY | orient)
                | @(markerWidth | markerHeight) | @markerUnits { "strokeWidth" | "userSpaceOnUse" })*, svg.content }
        svg.clipPath = element clipPath {
            (svg.styled | svg.test | svg.written | svg.directed | @transform | @clipPathUnits { svg.units })*,
            (svg.description | svg.other)*, (svg.animation | svg.shape | svg.text | svg.use | svg.alternates
            | svg.other)* }
        svg.mask = element mask {
            (svg.styled | svg.test | svg.styling | svg.place | @(maskUnits | maskContentUnits) { svg.units })*,
            svg.content }
        svg.cursor = element cursor {
            (svg.core | svg.test | svg.referring | @(x | y))*, svg.target,
            (svg.description | svg.other)* }
        svg.color.profile = element color-profile {
            (svg.core | svg.referring | @xlink:href { $anyURI } | @local | @rendering-intent { "auto" | "perceptual"
                | "relative-colorimetric" | "saturation" | "absolute-colorimetric" })*, @name,
            (svg.description | svg.other)* }
        """

    /// Filters (SVG 1.1, chapter 15).
    private static let filters = """
        default namespace = "http://www.w3.org/2000/svg"

        svg.filter = element filter {
            (svg.styled | svg.external | svg.styling | svg.referring | @xlink:href { $anyURI } | svg.place | @filterRes
                | @(filterUnits | primitiveUnits) { svg.units })*,
            (svg.description | svg.other)*, (svg.primitive | svg.animate | svg.other)* }
        svg.region = svg.core | svg.place | @result | svg.filtered
        svg.effect = svg.region | @in
        svg.lighting = svg.effect | @(class | style) | svg.colored | @(lighting-color | surfaceScale | kernelUnitLength)
        svg.light = element feDistantLight { (svg.core | @(azimuth | elevation))*, svg.moves }
            | element fePointLight { (svg.core | @(x | y | z))*, svg.moves }
            | element feSpotLight {
                (svg.core | @(x | y | z | pointsAtX | pointsAtY | pointsAtZ | specularExponent | limitingConeAngle))*,
                svg.moves }
        svg.moves = (svg.animate | svg.other)*
        svg.transfer = (svg.core | @(tableValues | slope | intercept | amplitude | exponent | offset))*,
            @type { "identity" | "table" | "discrete" | "linear" | "gamma" }, svg.moves

        svg.primitive = element feBlend {
                (svg.effect | @mode { "normal" | "multiply" | "screen" | "darken" | "lighten" })*, @in2, svg.moves }
            | element feColorMatrix {
                (svg.effect | @values | @type { "matrix" | "saturate" | "hueRotate" | "luminanceToAlpha" })*,
                svg.moves }
            | element feComponentTransfer {
                svg.effect*, svg.other*, element feFuncR { svg.transfer }?, element feFuncG { svg.transfer }?,
                element feFuncB { svg.transfer }?, element feFuncA { svg.transfer }? }
            | element feComposite {
                (svg.effect | @(k1 | k2 | k3 | k4) | @operator { "over" | "in" | "out" | "atop" | "xor"
                    | "arithmetic" })*, @in2, svg.moves }
            | element feConvolveMatrix {
                (svg.effect | @(divisor | bias | targetX | targetY | kernelUnitLength)
                    | @edgeMode { "duplicate" | "wrap" | "none" } | @preserveAlpha { svg.truth })*,
                @order, @kernelMatrix, svg.moves }
            | element feDiffuseLighting { (svg.lighting | @diffuseConstant)*, svg.light, (svg.animate
            | svg.animateColor | svg.other)* }
            | element feSpecularLighting { (svg.lighting | @(specularConstant | specularExponent))*, svg.light,
            (svg.animate | svg.animateColor | svg.other)* }
            | element feDisplacementMap {
                (svg.effect | @scale | @(xChannelSelector | yChannelSelector) { "R" | "G" | "B" | "A" })*, @in2,
                svg.moves }
            | element feFlood {
                (svg.effect | @(class | style) | svg.colored | @(flood-color | flood-opacity))*,
                (svg.animate | svg.animateColor | svg.other)* }
            | element feGaussianBlur { (svg.effect | @stdDeviation)*, svg.moves }
            | element feImage {
                (svg.styled | svg.external | svg.styling | svg.place | @result | svg.embedding | svg.ratio)*,
                svg.target, (svg.animate | svg.animateTransform | svg.other)* }
            | element feMerge {
                svg.region*, (element feMergeNode { (svg.core | @in)*, svg.moves } | svg.other)* }
            | element feMorphology { (svg.effect | @radius | @operator { "erode" | "dilate" })*, svg.moves }
            | element feOffset { (svg.effect | @(dx | dy))*, svg.moves }
            | element feTile { svg.effect*, svg.moves }
            | element feTurbulence {
                (svg.region | @(baseFrequency | numOctaves | seed) | @stitchTiles { "stitch" | "noStitch" }
                    | @type { "fractalNoise" | "turbulence" })*, svg.moves }
        """

    /// Animation (SVG 1.1, chapter 19).
    private static let animation = """
        default namespace = "http://www.w3.org/2000/svg"

        svg.animated = svg.core | svg.test | svg.referring | @xlink:href { $anyURI } | @(begin | dur | end | min | max)
            | @restart { "always" | "never" | "whenNotActive" } | @(repeatCount | repeatDur)
            | @fill { "remove" | "freeze" } | @(onbegin | onend | onrepeat | onload)
        svg.course = @calcMode { "discrete" | "linear" | "paced" | "spline" }
            | @(values | keyTimes | keySplines | from | to | by) | @additive { "replace" | "sum" }
            | @accumulate { "none" | "sum" }
        svg.animate = element animate {
                (svg.animated | svg.course | @attributeType)*, @attributeName, (svg.description | svg.other)* }
            | element set { (svg.animated | @to | @attributeType)*, @attributeName, (svg.description | svg.other)* }
        svg.animateColor = element animateColor {
            (svg.animated | svg.course | @attributeType)*, @attributeName, (svg.description | svg.other)* }
        svg.animateTransform = element animateTransform {
            (svg.animated | svg.course | @attributeType | @type { "translate" | "scale" | "rotate" | "skewX"
            | "skewY" })*,
            @attributeName, (svg.description | svg.other)* }
        svg.animateMotion = element animateMotion {
            (svg.animated | svg.course | @(path | keyPoints | rotate | origin))*, (svg.description | svg.other)*,
            (element mpath {
                (svg.core | svg.external | svg.referring)*, svg.target,
                (svg.description | svg.other)* }, svg.other*)? }
        """

    /// Fonts (SVG 1.1, chapter 20).
    private static let fonts = """
        default namespace = "http://www.w3.org/2000/svg"

        svg.font = element font {
            (svg.styled | svg.external | svg.styling | svg.advance | @(horiz-origin-x | horiz-origin-y))*, @horiz-adv-x,
            (svg.description | svg.other)*, svg.font.face, svg.other*,
            element missing-glyph { (svg.styled | svg.styling | svg.advance | @(d | horiz-adv-x))*, svg.content },
            (svg.glyph | svg.kern | svg.other)* }
        svg.advance = @(vert-adv-y | vert-origin-x | vert-origin-y)
        svg.glyph = element glyph {
            (svg.styled | svg.styling | svg.advance | @(d | horiz-adv-x | unicode | glyph-name | orientation
            | arabic-form
                | lang))*, svg.content }
        svg.kern = element (hkern | vkern) { (svg.core | @(u1 | u2 | g1 | g2))*, @k, svg.other* }
        svg.font.face = element font-face {
            (svg.core | @(font-family | font-size | font-style | font-variant | font-weight | font-stretch)
                | @(unicode-range | units-per-em | panose-1 | stemv | stemh | slope | cap-height | x-height
                | accent-height
                    | ascent | descent | widths | bbox | ideographic | alphabetic | mathematical | hanging
                    | v-ideographic | v-alphabetic | v-mathematical | v-hanging | underline-position
                    | underline-thickness | strikethrough-position | strikethrough-thickness | overline-position
                    | overline-thickness))*,
            (svg.description | svg.other)*, (svg.font.source, svg.other*)?,
            element definition-src { (svg.core | svg.referring)*, svg.target, svg.other* }? }
        svg.font.source = element font-face-src {
            svg.core*, (element font-face-name { (svg.core | @name)*, svg.other* }
                | element font-face-uri {
                    (svg.core | svg.referring)*, svg.target,
                    (element font-face-format { (svg.core | @string)*, svg.other* } | svg.other)* }
                | svg.other)+ }
        """
}
