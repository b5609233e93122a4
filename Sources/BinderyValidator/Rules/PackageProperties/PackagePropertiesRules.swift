extension RuleArea {
    /// The names of properties, and the prefixes that are declared for them.
    static let packageProperties = RuleArea(
        packages: [
            .propertyListed, .propertyMalformed, .propertyUnknown, .propertyPrefixUndeclared, .propertyDeprecated,
            .itemPropertyMediaType, .renditionRepeated, .renditionRefines, .renditionValue, .renditionOverrides,
        ],
        documents: [
            .prefixWhitespace, .prefixEmpty, .prefixName, .prefixColon, .prefixSpace, .prefixSpacing, .prefixURLMissing,
            .prefixURLInvalid, .prefixReserved, .prefixUnderscore, .prefixDefaultVocabulary, .prefixDublinCore,
        ])
}
