extension RuleArea {
    /// What the grammar of XHTML cannot say: ids that must resolve, elements that must not nest.
    static let xhtmlAssertions = RuleArea(
        documents: [.idRepeated, .idReferenceUnknown, .idReferenceTarget, .mapNameRepeated],
        nodes: [
            .linkNested2, .interactiveNested, .elementNested, .ancestorMissing, .writingDirectionMissing,
            .mapIDDiffers, .languagesDiffer, .selectionRepeated, .trackLabelEmpty, .trackDefaultRepeated,
            .phonemeNested, .iconSizesWithoutIcon, .encodingRepeated, .encodingDeclaration, .encodingDeclaredTwice,
            .microdataWithoutValue, .titleMissing, .titleEmpty, .switchDeprecated, .triggerDeprecated,
            .roleDeprecated,
        ])
}
