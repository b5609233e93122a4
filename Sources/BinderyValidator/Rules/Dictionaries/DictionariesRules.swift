extension RuleArea {
    /// Dictionaries and their search key maps.
    static let dictionaries = RuleArea(
        documents: [
            .dictionaryEntries, .dictionaryHeadword, .dictionaryCondensed, .dictionaryTermPlace, .dictionaryTermParts,
            .dictionaryUndeclared,
        ],
        publications: [.dictionaryWithoutContent])
}
