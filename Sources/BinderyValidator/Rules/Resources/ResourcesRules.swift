extension RuleArea {
    /// The resources of the publication, and what the manifest tells of them.
    static let resources = RuleArea(
        publications: [
            .missingItem, .missingPackageItem, .navigationUnreadable, .undeclaredFile, .unusedItem, .unreachableItem,
            .remoteItem,
            .undeclaredFeature, .needlessFeature, .needlessRemoteResources,
        ],
        readers: [.unreachableItemWithScripts, .remoteItemWithScripts, .needlessRemoteResourcesWithScripts])
}
