import BinderyXML

/// What pages of EPUB 2 may hold and HTML has given up, with what says the same today (HTML, section 16.2).
enum ObsoleteMarkup {
    /// What becomes of an attribute.
    enum Replacement {
        case none, removed, id
        case style(String)
        case value(String)
    }

    /// Elements, with the element and the style that take their place.
    static let elements: [String: (name: String, style: String)] = [
        "center": ("div", "text-align: center"), "big": ("span", "font-size: larger"),
        "tt": ("span", "font-family: monospace"), "font": ("span", ""), "strike": ("s", ""),
        "acronym": ("abbr", ""), "dir": ("ul", ""),
    ]

    /// What `http-equiv` may say in EPUB 3; anything else goes with its element.
    static let pragmas: Set<String> = [
        "content-type", "default-style", "refresh", "x-ua-compatible", "content-security-policy",
    ]

    private static let removed: [String: Set<String>] = [
        "html": ["version"], "head": ["profile"], "body": ["link", "vlink", "alink"],
        "table": ["summary", "cellpadding", "cellspacing", "rules", "frame", "border"],
        "td": ["axis", "abbr", "scope", "char", "charoff", "nowrap"], "th": ["axis", "char", "charoff", "nowrap"],
        "tr": ["char", "charoff"], "tbody": ["char", "charoff"], "thead": ["char", "charoff"],
        "tfoot": ["char", "charoff"], "col": ["char", "charoff"], "colgroup": ["char", "charoff"],
        "a": ["rev", "charset", "shape", "coords"], "link": ["rev", "charset", "target"], "script": ["language"],
        "img": ["longdesc", "name"], "br": ["clear"], "hr": ["noshade", "size"], "ul": ["compact"],
        "ol": ["compact"], "dl": ["compact"], "pre": ["width"], "meta": ["scheme"],
        "object": ["classid", "codetype", "standby"],
    ]

    private static let aligned: Set<String> = [
        "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "tr", "tbody", "thead", "tfoot", "col", "colgroup",
        "caption",
    ]

    /// What becomes of an attribute of an element.
    static func replacement(of attribute: XMLAttribute, on element: String) -> Replacement {
        let name = attribute.localName
        let value = attribute.value.trimmed
        if removed[element]?.contains(name) == true { return .removed }
        switch (name, element) {
        case ("name", "a"): return .id
        case ("align", "img"), ("align", "object"), ("align", "table"):
            switch value.lowercased() {
            case "left", "right": return .style("float: \(value.lowercased())")
            case "center": return .style("margin-left: auto; margin-right: auto")
            default: return .style("vertical-align: \(value.lowercased())")
            }
        case ("align", "hr"), ("align", "legend"), ("align", "iframe"): return .removed
        case ("align", _) where aligned.contains(element): return .style("text-align: \(value.lowercased())")
        case ("valign", _): return .style("vertical-align: \(value.lowercased())")
        case ("bgcolor", _): return .style("background-color: \(value)")
        case ("background", "body"): return .removed
        case ("text", "body"), ("color", "font"): return .style("color: \(value)")
        case ("face", "font"): return .style("font-family: \(value)")
        case ("size", "font"): return fontSize(value)
        case ("border", "img"), ("border", "object"): return .style("border-width: \(length(value))")
        case ("hspace", _): return .style("margin-left: \(length(value)); margin-right: \(length(value))")
        case ("vspace", _): return .style("margin-top: \(length(value)); margin-bottom: \(length(value))")
        case ("width", "table"), ("width", "td"), ("width", "th"), ("width", "col"), ("width", "colgroup"),
            ("width", "hr"):
            return .style("width: \(length(value))")
        case ("width", "img"), ("height", "img"):
            // HTML has whole numbers only.
            return value.utf8.allSatisfy { (0x30...0x39).contains($0) } && !value.isEmpty
                ? .none : .style("\(name): \(length(value))")
        case ("height", "table"), ("height", "td"), ("height", "th"), ("height", "tr"):
            return .style("height: \(length(value))")
        case ("type", "ul"), ("type", "li"): return .style("list-style-type: \(value.lowercased())")
        case ("content", "meta"):
            let isType = attribute.element["http-equiv"]?.lowercased() == "content-type"
            return isType && value.lowercased() != "text/html; charset=utf-8"
                ? .value("text/html; charset=utf-8") : .none
        default: return .none
        }
    }

    /// A length of HTML in CSS: pixels, unless it says otherwise.
    private static func length(_ value: String) -> String {
        value.utf8.allSatisfy { (0x30...0x39).contains($0) } ? "\(value)px" : value
    }

    private static func fontSize(_ value: String) -> Replacement {
        let names = ["x-small", "small", "medium", "large", "x-large", "xx-large", "xxx-large"]
        let number =
            value.hasPrefix("+") ? Int(value.dropFirst()).map { $0 + 3 } : Int(value).map { $0 < 0 ? $0 + 3 : $0 }
        return .style("font-size: \(names[min(max((number ?? 3) - 1, 0), 6)])")
    }
}
