/// What a media overlay synchronises.
struct OverlayFacts: Sendable {
    /// A text with the sound that is played to it.
    struct Text: Sendable {
        /// What the text is.
        var target: ResourceTarget
        /// Where the reference is.
        var range: Range<Int>
    }

    /// The texts in their order.
    var texts: [Text] = []
    /// The total length in milliseconds; `nil` if it cannot be told.
    var duration: Int?
}
