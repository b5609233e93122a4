import BinderyXML

/// Which elements and attributes of content documents refer to something or are features that the manifest must tell
/// of, by the numbers of their names.
struct ContentNames {
    /// What an element does.
    enum Element: UInt8 {
        case none
        case hyperlink, image, object, link, iframe, script, media, track, input, embed, source, quotation, form, base
        case svg, svgHyperlink, svgUse, svgImage, svgFont, svgScript, math, `switch`
    }

    /// What an attribute does.
    enum Attribute: UInt8 {
        case none
        /// A handler of an event, such as `onclick`.
        case event
        /// `fill` or `stroke`.
        case paint
        /// `xml:base`.
        case base
        /// `epub:type`.
        case type
    }

    private var elements: [Element] = []
    private var attributes: [Attribute] = []

    /// Looks up the names that have come up since the last document.
    mutating func learn(_ names: XMLNames) {
        for number in elements.count..<max(elements.count, names.count) {
            let name = XMLName(rawValue: UInt32(number))
            let local = names.local(name)
            let namespace = names.namespace(of: name)
            elements.append(Self.elements[namespace]?[local] ?? .none)
            attributes.append(Self.attribute(namespace, local))
        }
    }

    /// What an element of this name does.
    func element(_ name: XMLName) -> Element { elements[Int(name.rawValue)] }

    /// What an attribute of this name does.
    func attribute(_ name: XMLName) -> Attribute { attributes[Int(name.rawValue)] }

    private static let elements: [XMLNamespace: [String: Element]] = [
        .xhtml: [
            "a": .hyperlink, "area": .hyperlink, "img": .image, "object": .object, "link": .link, "iframe": .iframe,
            "script": .script, "audio": .media, "video": .media, "track": .track, "input": .input, "embed": .embed,
            "source": .source, "blockquote": .quotation, "q": .quotation, "ins": .quotation, "del": .quotation,
            "form": .form, "base": .base,
        ],
        .svg: [
            "svg": .svg, "a": .svgHyperlink, "use": .svgUse, "image": .svgImage, "font-face-uri": .svgFont,
            "script": .svgScript,
        ],
        .mathml: ["math": .math],
        .epub: ["switch": .switch],
    ]

    private static func attribute(_ namespace: XMLNamespace, _ local: String) -> Attribute {
        switch (namespace, local) {
        case (.none, "fill"), (.none, "stroke"): .paint
        case (.xml, "base"): .base
        case (.epub, "type"): .type
        case (_, let local) where local.utf8.starts(with: "on".utf8) && events.contains(String(local.dropFirst(2))):
            .event
        default: .none
        }
    }

    /// The events whose handlers count as scripts (HTML Standard, section 8.1.8.2; SVG 1.1, section 16).
    private static let events: Set<String> = [
        "abort", "afterprint", "beforeprint", "beforeunload", "blur", "canplay", "canplaythrough", "change", "click",
        "contextmenu", "dblclick", "drag", "dragend", "dragenter", "dragleave", "dragover", "dragstart", "drop",
        "durationchange", "emptied", "ended", "error", "focus", "formchange", "forminput", "haschange", "input",
        "invalid", "keydown", "keypress", "keyup", "load", "loadeddata", "loadedmetadata", "loadstart", "message",
        "mousedown", "mousemove", "mouseout", "mouseover", "mouseup", "mousewheel", "offline", "pagehide", "pageshow",
        "pause", "play", "playing", "popstate", "progress", "ratechange", "readystatechange", "redo", "reset",
        "resize", "scroll", "seeked", "seeking", "select", "stalled", "storage", "submit", "suspend", "timeupdate",
        "undo", "unload", "volumechange", "waiting",
    ]
}
