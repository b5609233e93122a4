extension RuleArea {
    /// Dictionaries and their search key maps.
    static let dictionaries = RuleArea(
        packages: [
            .dictionaryType, .dictionarySearchKeyMap, .dictionaryLanguages, .dictionaryLanguageUndeclared,
            .dictionaryKind, .dictionaryCollection, .dictionaryCollectionLanguages, .dictionaryLinkUnknown,
            .dictionaryLinkKind, .dictionaryMapMissing, .dictionaryMapRepeated, .dictionaryMapShared,
        ],
        documents: [
            .dictionaryEntries, .dictionaryHeadword, .dictionaryCondensed, .dictionaryTermPlace, .dictionaryTermParts,
            .dictionaryUndeclared,
        ],
        publications: [.dictionaryWithoutContent, .searchKeyMapName])
}
