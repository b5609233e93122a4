internal import BinderyHTML

/// What CSS says about an element, as far as a book keeps it.
struct TextStyle: Hashable {
    /// How lines are aligned, where that is neither the beginning nor both sides.
    enum Alignment: String {
        case start, center, right
    }

    var isBold: Bool?
    var isItalic: Bool?
    var isUnderlined = false
    var isStruckThrough = false
    var isRaised = false
    var isLowered = false
    var isSmallCaps = false
    var isHidden = false
    /// Whether line ends of the source count.
    var keepsLines = false
    var alignment: Alignment?
    /// The level of a heading of a word processor, 1 to 9.
    var outlineLevel: Int?
    /// Whether a word processor takes the paragraph for an item of a list.
    var isListItem = false
    /// Whether this is the mark that a word processor drew before an item of a list.
    var isListMark = false
    /// Whether the element is too small to be seen.
    var isTiny = false

    init() {}

    /// Reads declarations such as `font-weight: bold; text-align: center`.
    init(declarations: some StringProtocol) {
        for declaration in declarations.utf8.split(separator: UInt8(ascii: ";")) {
            guard let colon = declaration.firstIndex(of: UInt8(ascii: ":")) else { continue }
            let name = String(decoding: declaration[..<colon], as: UTF8.self).trimmingBlanks.lowercased()
            let value = String(decoding: declaration[declaration.index(after: colon)...], as: UTF8.self)
            apply(name, value.lowercased().trimmingBlanks)
        }
    }

    private mutating func apply(_ property: String, _ text: String) {
        let value = text.replacing("!important", with: "").trimmingBlanks
        switch property {
        case "font-weight": isBold = value.hasPrefix("bold") || (Int(value) ?? 0) >= 600
        case "font-style": isItalic = value.hasPrefix("italic") || value.hasPrefix("oblique")
        case "font-variant", "font-variant-caps":
            if value.contains("small-caps") { isSmallCaps = true }
        case "text-decoration", "text-decoration-line":
            isUnderlined = value.contains("underline")
            isStruckThrough = value.contains("line-through")
        case "vertical-align":
            isRaised = value == "super"
            isLowered = value == "sub"
        case "text-align":
            switch value {
            case "center", "-webkit-center", "-moz-center": alignment = .center
            case "right", "end", "-webkit-right": alignment = .right
            default: alignment = .start
            }
        case "display": isHidden = isHidden || value == "none"
        case "visibility": isHidden = isHidden || value == "hidden"
        case "mso-hide": isHidden = isHidden || value == "all"
        case "white-space": keepsLines = value.hasPrefix("pre") || value == "break-spaces"
        case "mso-outline-level": outlineLevel = Int(value)
        case "mso-list":
            if value.hasPrefix("ignore") { isListMark = true } else if value != "none" { isListItem = true }
        case "width", "height": isTiny = isTiny || value == "1px" || value == "0" || value == "0px"
        default: break
        }
    }

    /// Adds what another style says, which takes precedence.
    mutating func add(_ other: TextStyle) {
        isBold = other.isBold ?? isBold
        isItalic = other.isItalic ?? isItalic
        isUnderlined = isUnderlined || other.isUnderlined
        isStruckThrough = isStruckThrough || other.isStruckThrough
        isRaised = isRaised || other.isRaised
        isLowered = isLowered || other.isLowered
        isSmallCaps = isSmallCaps || other.isSmallCaps
        isHidden = isHidden || other.isHidden
        keepsLines = keepsLines || other.keepsLines
        alignment = other.alignment ?? alignment
        outlineLevel = other.outlineLevel ?? outlineLevel
        isListItem = isListItem || other.isListItem
        isListMark = isListMark || other.isListMark
        isTiny = isTiny || other.isTiny
    }
}

/// The style sheets in a page's head, as far as they speak of classes.
///
/// Word processors and downloads put their italics into classes; rules with any other selector are about the page's
/// looks, and a book has its own.
struct StyleSheet {
    private var classes: [Substring: TextStyle] = [:]
    /// What attributes say that have been read before; pages repeat themselves.
    private var known: [String: TextStyle] = [:]

    init(_ tree: HTMLTree) {
        for (index, node) in tree.nodes.enumerated() where node.name == .style { read(tree.text(of: index)) }
    }

    /// What the style sheets and its own attribute say about an element.
    mutating func style(of element: Int, in tree: HTMLTree) -> TextStyle {
        var style = TextStyle()
        if !classes.isEmpty {
            for name in tree.tokens(.class, of: element) {
                if let rule = classes[name] { style.add(rule) }
            }
        }
        if let declarations = tree.attribute(.style, of: element) { style.add(self.style(declarations)) }
        return style
    }

    private mutating func style(_ declarations: String) -> TextStyle {
        if let style = known[declarations] { return style }
        let style = TextStyle(declarations: declarations)
        if known.count < 10_000 { known[declarations] = style }
        return style
    }

    private mutating func read(_ text: String) {
        var rest = Substring(text)
        while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
            let selectors = rest[..<open]
            rest = rest[rest.utf8.index(after: open)...]
            if let end = selectors.utf8.lastIndex(of: UInt8(ascii: "@")), !selectors[end...].hasPrefix("@page") {
                // The rules in `@media` follow; those of print and of narrow screens do no harm here.
                if !selectors[end...].hasPrefix("@font-face") { continue }
            }
            guard let close = rest.utf8.firstIndex(of: UInt8(ascii: "}")) else { return }
            add(selectors, TextStyle(declarations: rest[..<close]))
            rest = rest[rest.utf8.index(after: close)...]
        }
    }

    private mutating func add(_ selectors: Substring, _ style: TextStyle) {
        var style = style
        // What a style sheet hides, a script may have been meant to show.
        style.isHidden = false
        for selector in selectors.split(separator: ",") {
            guard let selector = selector.split(whereSeparator: \.isWhitespace).last,
                let dot = selector.firstIndex(of: "."), !selector.contains(":"), !selector.contains("[")
            else { continue }
            let name = selector[selector.index(after: dot)...]
            guard !name.isEmpty, !name.contains(".") else { continue }
            var known = classes[name] ?? TextStyle()
            known.add(style)
            classes[name] = known
        }
    }
}
