/// Elements that HTML once had, and what takes their place.
enum ObsoleteElements {
    private static let successors = [
        "acronym": "abbr", "applet": "object", "basefont": "CSS", "big": "CSS", "blink": "CSS", "center": "CSS",
        "dir": "ul", "font": "CSS", "frame": "iframe", "frameset": "iframe", "listing": "pre", "marquee": "CSS",
        "nobr": "CSS", "plaintext": "pre", "strike": "s or del", "tt": "code or CSS", "xmp": "pre",
    ]

    /// What to use in the place of an element; `nil` if HTML never had it, or has it still.
    static func successor(of name: String) -> String? { successors[name] }
}
