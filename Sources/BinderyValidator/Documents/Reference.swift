/// A URL in a document, and what it is for.
struct Reference: Sendable {
    /// What a reference is for.
    enum Kind: String, Sendable, Hashable {
        /// A link that a reader follows: `a`, `area`, their like in SVG, and the entries of an NCX.
        case hyperlink
        case image, audio, video, track, font
        /// A style sheet, by `link`, `@import` or `xml-stylesheet`.
        case styleSheet
        /// A source of a citation: `cite`.
        case citation
        /// Any other resource: `iframe`, `embed`, `object`, `script`, and what CSS loads by `url()`.
        case resource
        /// A text of a media overlay.
        case overlayText
        /// A part of SVG that is drawn again, by `use`.
        case svgPart
        /// A gradient or pattern of SVG, by `fill` or `stroke`.
        case svgPaint
        /// A `link` of the package document.
        case packageLink
        /// A media overlay, by the attribute of a manifest item.
        case mediaOverlay
        /// A place that a search key map leads to.
        case searchKey
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
    /// The media type that the reference states, if it counts against the one in the manifest.
    var mediaType: String?
    /// Whether something else is given in case that the resource cannot be used.
    var hasFallback = false
    /// Which `audio` or `video` element of the document it is a source of: another source may take its place.
    var alternatives: Int?
    /// Whether it is an image of a `picture` element.
    var isInPicture = false

    /// Whether following it is left to the reader, so that it may lead out of the book.
    var isLink: Bool { kind == .hyperlink || kind == .citation || kind == .packageLink }
}
