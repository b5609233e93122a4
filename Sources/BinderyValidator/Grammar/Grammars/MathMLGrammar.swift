/// The grammar of MathML 3: presentation, and what may stand beside it as an annotation.
enum MathMLGrammar {
    static let modules = [attributes, presentation, layouts, tables, annotations, content]

    /// The attributes that many elements share (MathML 3, section 2.1.6 and 3.1.9).
    private static let attributes = """
        math.attribute = @id { $id } | @xref | @class { $NMTOKENS } | @(style | other) | @href { $anyURI } | @xlink:*
            | @xml:base { $anyURI } | @epub:type { $NMTOKENS } | @ssml:ph | @ssml:alphabet { $phoneticAlphabet }
            | aria | foreignAttribute
        math.shown = math.attribute | @mathcolor { $mathColor } | @mathbackground { "transparent" | $mathColor }
        math.font = math.shown | @mathvariant { math.variant }
            | @mathsize { "small" | "normal" | "big" | $mathLength }
        math.token = math.font | math.deprecated | @dir { "ltr" | "rtl" }
        math.variant = "normal" | "bold" | "italic" | "bold-italic" | "double-struck" | "bold-fraktur" | "script"
            | "bold-script" | "fraktur" | "sans-serif" | "bold-sans-serif" | "sans-serif-italic"
            | "sans-serif-bold-italic" | "monospace" | "initial" | "tailed" | "looped" | "stretched"
        math.deprecated = @fontfamily | @fontweight { "normal" | "bold" } | @fontstyle { "normal" | "italic" }
            | @fontsize { $mathLength } | @color { $mathColor } | @background { "transparent" | $mathColor }
        math.truth = "true" | "false"
        math.side = "left" | "center" | "right"
        math.vertical = "top" | "bottom" | "center" | "baseline" | "axis"

        math.indent = @indentalign { "left" | "center" | "right" | "auto" | "id" }
            | @(indentalignfirst | indentalignlast) { "left" | "center" | "right" | "auto" | "id" | "indentalign" }
            | @(indentshift | indentshiftfirst | indentshiftlast) { "indentshift" | $mathLength }
            | @indenttarget { $IDREF }
        math.operator = @form { "prefix" | "infix" | "postfix" } | @(lspace | rspace | minsize) { $mathLength }
            | @maxsize { "infinity" | $mathLength } | @linebreakmultchar | @lineleading { $mathLength }
            | @(fence | separator | stretchy | symmetric | largeop | movablelimits | accent) { math.truth }
            | @linebreakstyle { "before" | "after" | "duplicate" | "infixlinebreakstyle" } | math.break | math.indent
        math.break = @linebreak { "auto" | "newline" | "nobreak" | "goodbreak" | "badbreak" }
        math.scripts = @(subscriptshift | superscriptshift) { $mathLength }
        math.fraction = @linethickness { "thin" | "medium" | "thick" | $mathLength }
            | @(numalign | denomalign) { math.side } | @bevelled { math.truth }
        math.fence = @(open | close | separators)
        math.table = @align { math.tableAlign } | @rowalign { list { math.vertical+ } }
            | @columnalign { list { math.side+ } } | @groupalign { $groupAlignments }
            | @alignmentscope { list { math.truth+ } } | @columnwidth { list { ("auto" | "fit" | $mathLength)+ } }
            | @width { "auto" | $mathLength } | @(rowspacing | columnspacing) { list { $mathLength+ } }
            | @(rowlines | columnlines) { list { ("none" | "solid" | "dashed")+ } }
            | @frame { "none" | "solid" | "dashed" } | @framespacing { list { $mathLength, $mathLength } }
            | @(equalrows | equalcolumns | displaystyle) { math.truth }
            | @side { "left" | "right" | "leftoverlap" | "rightoverlap" } | @minlabelspacing { $mathLength }
        math.tableAlign = list { math.vertical, $integer? }
        math.cell = @(rowspan | columnspan) { $positiveInteger }
        math.elementary = @(position | shift) { $integer }
        math.line = @length { $nonNegativeInteger } | @(leftoverhang | rightoverhang) { $mathLength }
            | @mslinethickness { "thin" | "medium" | "thick" | $mathLength }
        math.carry = @location { "n" | "nw" | "w" | "sw" | "s" | "se" | "e" | "ne" }
            | @crossout { list { ("none" | "updiagonalstrike" | "downdiagonalstrike" | "verticalstrike"
                | "horizontalstrike")* } }
        math.stack = @stackalign { math.side | "decimalpoint" } | @charalign { math.side }
            | @charspacing { "loose" | "medium" | "tight" | $mathLength }
        math.over = @accentunder { math.truth } | @align { math.side }

        # What a style sets for all that is in it.
        math.style = math.operator | math.scripts | math.fraction | math.fence | math.table | math.cell
            | math.elementary | math.line | math.carry | math.stack | math.over | @scriptlevel { $integer }
            | @scriptsizemultiplier { $decimal } | @(scriptminsize | height | depth) { $mathLength }
            | @infixlinebreakstyle { "before" | "after" | "duplicate" } | @decimalpoint { $character }
            | @(veryverythinmathspace | verythinmathspace | thinmathspace | mediummathspace | thickmathspace
                | verythickmathspace | veryverythickmathspace) { $mathLength }
            | @(notation | lquote | rquote) | @edge { "left" | "right" } | @longdivstyle { math.division }
            | @selection { $positiveInteger } | @valign { $mathLength }
        math.division = "lefttop" | "stackedrightright" | "mediumstackedrightright" | "shortstackedrightright"
            | "righttop" | "left/\\right" | "left)(right" | ":right=right" | "stackedleftleft" | "stackedleftlinetop"
        """

    /// The root, and the tokens (MathML 3, sections 2.2 and 3.2).
    private static let presentation = """
        default namespace = "http://www.w3.org/1998/Math/MathML"

        math = element math {
            (math.font | math.style | @dir { "ltr" | "rtl" } | @display { "block" | "inline" }
            | @maxwidth { $mathLength }
                | @overflow { "linebreak" | "scroll" | "elide" | "truncate" | "scale" } | @(altimg
                | cdgroup) { $anyURI }
                | @(altimg-width | altimg-height) { $mathLength } | @altimg-valign { "top" | "middle" | "bottom"
                    | $mathLength } | @(alttext | macros | mode))*,
            math.expression* }
        math.expression = math.tokens | math.schemata

        math.tokens = mi | mo | mtext | mspace | ms
        mi = element (mi | mn) { math.token*, math.text }
        mo = element mo { (math.token | math.operator)*, math.text }
        mtext = element mtext { math.token*, (text | mglyph | malignmark | phrasing.element)* }
        ms = element ms { (math.token | @(lquote | rquote))*, math.text }
        mspace = element mspace {
            (math.token | math.break | math.indent | @(width | height | depth) { $mathLength })*, empty }
        math.text = (text | mglyph | malignmark)*
        mglyph = element mglyph {
            (math.font | math.deprecated | @src { $anyURI } | @alt | @(width | height | valign) { $mathLength }
            | @index { $integer })*,
            empty }
        malignmark = element malignmark { (math.shown | @edge { "left" | "right" })*, empty }
        """

    /// What arranges expressions (MathML 3, sections 3.3, 3.4, 3.6 and 3.7).
    private static let layouts = """
        default namespace = "http://www.w3.org/1998/Math/MathML"

        math.schemata = mrow | mfrac | mroot | mstyle | mpadded | mfenced | menclose | msub | msup | msubsup | munder
            | mover | munderover | mmultiscripts | mtable | maligngroup | malignmark | mstack | mlongdiv | maction
            | semantics

        mrow = element mrow { (math.shown | @dir { "ltr" | "rtl" })*, math.expression* }
            | element (msqrt | merror | mphantom) { math.shown*, math.expression* }
        mfrac = element mfrac { (math.shown | math.fraction)*, math.expression, math.expression }
        mroot = element mroot { math.shown*, math.expression, math.expression }
        mstyle = element mstyle { (math.token | math.style)*, math.expression* }
        mpadded = element mpadded {
            (math.shown | @(width | height | depth | lspace | voffset) { $mathPadding })*, math.expression* }
        mfenced = element mfenced { (math.shown | math.fence)*, math.expression* }
        menclose = element menclose { (math.shown | @notation)*, math.expression* }

        msub = element msub { (math.shown | @subscriptshift { $mathLength })*, math.expression, math.expression }
        msup = element msup { (math.shown | @superscriptshift { $mathLength })*, math.expression, math.expression }
        msubsup = element msubsup {
            (math.shown | math.scripts)*, math.expression, math.expression, math.expression }
        munder = element munder { (math.shown | math.over)*, math.expression, math.expression }
        mover = element mover {
            (math.shown | @accent { math.truth } | @align { math.side })*, math.expression, math.expression }
        munderover = element munderover {
            (math.shown | math.over | @accent { math.truth })*, math.expression, math.expression, math.expression }
        mmultiscripts = element mmultiscripts {
            (math.shown | math.scripts)*, math.expression, math.pair*, (mprescripts, math.pair*)? }
        math.pair = (math.expression | none), (math.expression | none)
        mprescripts = element mprescripts { math.shown*, empty }
        none = element none { math.shown*, empty }

        mstack = element mstack { (math.shown | math.stack | @align { math.tableAlign })*, math.row* }
        mlongdiv = element mlongdiv {
            (math.shown | math.elementary | @longdivstyle { math.division })*, math.row, math.row,
            math.row+ }
        math.row = math.expression | msrow | msgroup | mscarries | msline
        msrow = element msrow { (math.shown | @position { $integer })*, (math.expression | none)* }
        msgroup = element msgroup { (math.shown | math.elementary)*, math.row* }
        msline = element msline { (math.shown | math.line | @position { $integer })*, empty }
        mscarries = element mscarries {
            (math.shown | math.carry | @position { $integer } | @scriptsizemultiplier { $decimal })*,
            (math.expression | none | mscarry)* }
        mscarry = element mscarry { (math.shown | math.carry)*, (math.expression | none)* }
        maction = element maction {
            @actiontype, (math.shown | @selection { $positiveInteger })*, math.expression+ }
        """

    /// Tables (MathML 3, section 3.5).
    private static let tables = """
        default namespace = "http://www.w3.org/1998/Math/MathML"

        mtable = element mtable { (math.shown | math.table)*, (mtr | mlabeledtr)* }
        mtr = element mtr { math.tableRow*, mtd* }
        mlabeledtr = element mlabeledtr { math.tableRow*, mtd+ }
        math.tableRow = math.shown | @rowalign { math.vertical } | @columnalign { list { math.side+ } }
            | @groupalign { $groupAlignments }
        mtd = element mtd {
            (math.shown | math.cell | @rowalign { math.vertical } | @columnalign { math.side }
                | @groupalign { list { (math.side | "decimalpoint")* } })*, math.expression* }
        maligngroup = element maligngroup { (math.shown | @groupalign { math.side | "decimalpoint" })*, empty }
        """

    /// The same expression in another language (MathML 3, chapter 5; EPUB 3.3, section 6.1.3.1).
    private static let annotations = """
        default namespace = "http://www.w3.org/1998/Math/MathML"

        semantics = element semantics {
            (math.attribute | math.symbol | @name)*, math.expression, (annotation | annotation.xml)* }
        math.symbol = @definitionURL { $anyURI } | @(cd | encoding)
        annotation = element annotation { (math.attribute | math.symbol | @name | @src { $anyURI })*, text }
        annotation.xml = element annotation-xml {
            (math.attribute | @src { $anyURI } | @cd)*,
            ((@name { $NCName }?, @encoding { "MathML-Presentation" | "application/mathml-presentation+xml"
            | "MathML" },
                math.expression*)
            | (@name { "contentequiv" }, @encoding { "MathML-Content" | "application/mathml-content+xml" },
                math.content*)
            | (@name { $NCName }?, @encoding { "application/xhtml+xml" | "text/html" }?, flow)
            | (@name { $NCName }?, @encoding { "SVG1.1" }, svg)) }
        """

    /// Content MathML, which stands in annotations only: which elements there are, not what each operator takes.
    private static let content = """
        default namespace = "http://www.w3.org/1998/Math/MathML"

        math.content = math.number | math.operation | math.relation | math.function
        math.defined = math.attribute | @(encoding | definitionURL | type)
        math.number = element cn { (math.defined | @base)*, (text | math.expression | mglyph | sep)* }
            | element ci { math.defined*, (text | math.expression | mglyph)* }
            | element csymbol { (math.defined | @cd)*, (text | math.expression | mglyph)* }
            | element (cs | cbytes) { math.defined*, text }
            | element share { (math.defined | @src { $anyURI })*, empty }
        sep = element sep { empty }
        math.operation = element (apply | bind) { math.defined*, math.content, math.arguments }
            | element lambda { math.defined*, math.arguments, math.content }
            | element (set | list | vector | matrix) { (math.defined | @order)*, math.arguments }
            | element interval { (math.defined | @closure)*, math.content, math.content }
            | element piecewise { math.defined*, piece*, otherwise? }
            | element cerror { math.defined*, element csymbol { (math.defined | @cd)*, text }, math.content* }
            | element fn { math.defined*, math.content }
            | element reln { math.defined*, math.content* }
            | element declare { (math.defined | @(nargs | occurrence | scope))*, math.content+ }
            | element matrixrow { math.defined*, math.content* }
            | element semantics {
                (math.attribute | math.symbol | @name)*, math.content, (annotation | annotation.xml)* }
        math.arguments = (math.content | bvar | math.qualifier)*
        bvar = element bvar { math.defined*, math.qualifier*, math.content, math.qualifier* }
        math.qualifier = (element lowlimit { math.defined*, math.content },
                element uplimit { math.defined*, math.content }?)
            | element (condition | domainofapplication | degree | momentabout | logbase) {
                math.defined*, math.content }
        piece = element piece { math.defined*, math.content, math.content }
        otherwise = element otherwise { math.defined*, math.content }
        math.relation = element (eq | neq | gt | lt | geq | leq | equivalent | approx | factorof | in | notin | subset
                | prsubset | notsubset | notprsubset | tendsto | and | or | xor | not | implies | forall | exists) {
            math.defined*, empty }
        math.function = element (inverse | ident | domain | codomain | image | compose | plus | times | minus | divide
                | max | min | power | rem | root | gcd | lcm | abs | conjugate | arg | real | imaginary | floor
                | ceiling
                | factorial | quotient | exp | ln | log | sin | cos | tan | sec | csc | cot | sinh | cosh | tanh | sech
                | csch | coth | arcsin | arccos | arctan | arcsec | arccsc | arccot | arcsinh | arccosh | arctanh
                | arcsech
                | arccsch | arccoth | union | intersect | setdiff | card | cartesianproduct | int | diff | partialdiff
                | divergence | grad | curl | laplacian | sum | product | limit | mean | sdev | variance | median | mode
                | moment | determinant | transpose | selector | vectorproduct | scalarproduct | outerproduct | integers
                | reals | rationals | naturalnumbers | complexes | primes | emptyset | exponentiale | imaginaryi
                | notanumber | true | false | pi | eulergamma | infinity) {
            math.defined*, empty }
        """
}
