extension RuleArea {
    /// Fixed layout, viewports and rendition properties.
    static let layout = RuleArea()
}
