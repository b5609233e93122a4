extension RuleArea {
    /// The metadata of package documents of EPUB 3.
    static let packageMetadata = RuleArea(
        packages: [
            .modifiedOnce, .modifiedForm, .dateForm, .uuidForm, .packageLanguageTag, .refinesAbsolute, .refinesFile,
            .refinesUnknown, .refinesCycle, .refinementTarget, .refinementRepeated, .authorityAndTerm, .sourceOfValue,
            .metaAuthDeprecated, .linkRecordRefines, .linkVoicingRefines, .linkMediaTypeMissing,
            .linkRelationMediaType, .linkVoicingMediaType, .linkAlternate, .linkInManifest, .linkToPackageElement,
            .overlayDurationForm, .overlayClassRepeated, .overlayClassRefines, .overlayClassList,
        ])
}
