/// A URL in a document, and what it is for.
struct Reference: Sendable {
    /// What a reference is for.
    enum Kind: String, Sendable, Hashable {
        /// A link that a reader follows: `a`, `area`, and their like in SVG.
        case hyperlink
        /// An entry of a navigation list.
        case navigation
        case image, audio, video, track, poster, font, script
        /// A style sheet, by `link`, `@import` or `xml-stylesheet`.
        case styleSheet
        /// A resource with content of its own: `iframe`, `embed`, `object`.
        case embedded
        /// A source of a citation: `cite`.
        case citation
        /// Any other resource, such as CSS loads by `url()`.
        case resource
        /// A text of a media overlay.
        case overlayText
        /// A part of SVG: `use`, gradients, clip paths.
        case svgPart
    }

    /// What it is for.
    var kind: Kind
    /// The URL as it is written, without the white space at its ends.
    var url: String
    /// What it leads to.
    var target: ResourceTarget
    /// The bytes of the element or the value.
    var range: Range<Int>
    /// The name of the element, or a name for what is not one, such as `url()`.
    var element: String
    /// The media type that the reference states.
    var mediaType: String?
    /// Whether something else is given in case that the resource cannot be used.
    var hasFallback = false
}
