/// What the style sheets in a document, or a style sheet, define and use.
struct StyleFacts: Sendable {
    /// Whether there is a style sheet: in the document, or linked.
    var hasStyles = false
    /// Whether a style sheet in the document refers to something outside the book.
    var usesRemoteResources = false
    /// The selectors of classes that a media overlay sets.
    var overlayClasses: [ClassUse] = []

    /// A class in a selector.
    struct ClassUse: Sendable {
        /// The class.
        var name: OverlayClass
        /// The bytes of its name.
        var range: Range<Int>
    }
}

/// A class that reading systems set by custom while a media overlay is played (EPUB 3.3, section 9.3.4).
enum OverlayClass: String, Sendable, CaseIterable {
    case active = "-epub-media-overlay-active"
    case playing = "-epub-media-overlay-playing"

    /// The property of the package document that declares it.
    var property: String {
        switch self {
        case .active: "media:active-class"
        case .playing: "media:playback-active-class"
        }
    }
}
