extension GrammarSource {
    /// SVG content documents of EPUB 2 (OPS 2.0.1, section 2.5).
    static let svg2 = Self("svg2", modules: SVG11Grammar.modules)
}
