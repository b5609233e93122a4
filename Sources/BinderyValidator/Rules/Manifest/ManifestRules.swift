extension RuleArea {
    /// The items of the manifest.
    static let manifest = RuleArea(
        packages: [
            .itemResourceRepeated, .itemFragment, .itemIsPackage, .fileNameSpace, .fileNameCharacter,
            .fileNameFullStop, .fileNameBeyondASCII, .navigationItemMissing, .navigationItemMediaType,
            .coverImageRepeated, .dataNavigationRepeated, .fallbackUnknown, .fallbackCircular, .mediaOverlayMediaType,
            .mediaOverlayPlace, .mediaOverlayTotalDuration, .mediaOverlayDuration,
        ])
}
