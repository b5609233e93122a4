extension RuleArea {
    /// Previews: publications of their own, or collections in the publication.
    static let previews = RuleArea(
        packages: [
            .previewType, .previewSource, .previewIdentifier, .previewManifest, .previewLinks, .previewContent,
            .previewFragment,
        ])
}
