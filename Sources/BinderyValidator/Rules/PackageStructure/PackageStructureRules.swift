extension RuleArea {
    /// The package document as a whole: its identifier, ids, and what is left from earlier editions.
    static let packageStructure = RuleArea(
        packages: [
            .uniqueIdentifierMissing, .uniqueIdentifierUnknown, .packageIDRepeated, .bindingsDeprecated,
            .guideReferenceRepeated, .packageURLData, .packageURLForm,
        ],
        readers: [.profileDeclared])
}
