extension RuleArea {
    /// Images and other media, by their bytes.
    static let media = RuleArea(
        packages: [.preferredMediaType],
        readers: [.imageTooShort, .imageOfOtherType, .imageExtension, .imageCorrupt])
}
