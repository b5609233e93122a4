import BinderyCore

extension RuleDescription {
    static let imageTooShort = RuleDescription(
        "image-too-short", "MED-004",
        summary: "An image file must have a header.",
        rationale: "The file is empty or nearly so; something went wrong when it was made. Export the image again.",
        reference: .epub33("sec-core-media-types"),
        accepts: [.image(gif, as: "image/gif", name: "a.gif")],
        rejects: [.image("GIF◆", as: "image/gif", name: "a.gif", also: ["image-corrupt"])])

    static let imageOfOtherType = RuleDescription(
        "image-type-wrong", "OPF-029",
        summary: "An image must be of the type that the manifest states.",
        rationale: """
            Some reading systems trust the manifest and show nothing. Correct the media type, or convert the image.
            """,
        reference: .epub33("attrdef-item-media-type"),
        accepts: [.image(gif, as: "image/gif", name: "a.gif")],
        rejects: [.image(gif + "◆", as: "image/png", name: "a.gif")])

    static let imageExtension = RuleDescription(
        "image-extension-wrong", "PKG-022", .warning,
        summary: "The name of an image should end as its format does.",
        rationale:
            "Programs that go by the name take it for another format. Rename the file, and correct what refers to it.",
        reference: .epub33("sec-core-media-types"),
        accepts: [.image(gif, as: "image/gif", name: "a.gif")],
        rejects: [.image(gif + "◆", as: "image/gif", name: "a.png")])

    static let imageCorrupt = RuleDescription(
        "image-corrupt", "PKG-021",
        summary: "Images must be whole, and have a name that ends as their format does.",
        rationale: "No reading system can show the image. Export it again.",
        reference: .epub33("sec-core-media-types"),
        accepts: [.image(gif, as: "image/gif", name: "a.gif")],
        rejects: [
            .image("GIF89a◆", as: "image/gif", name: "a.gif"), .image(gif + "◆", as: "image/gif", name: "a"),
            .image("<html></html>◆", as: "image/gif", name: "a.gif", also: ["image-type-wrong"]),
        ])

    /// The smallest image that can be written as text.
    private static let gif = "GIF89a\u{1}\0\u{1}\0\0\0\0,\0\0\0\0\u{1}\0\u{1}\0\0"
}

extension Example {
    /// A book with an image.
    fileprivate static func image(_ text: String, as type: String, name: String, also: [String] = []) -> Self {
        .book(
            ["EPUB/" + name: text], manifest: "<item id=\"i\" href=\"\(name)\" media-type=\"\(type)\"/>", also: also
        ).literal
    }
}
