extension RuleArea {
    /// What URLs lead to.
    static let references = RuleArea(
        nodes: [.unregisteredScheme], publications: [.references],
        readers: [
            .invalidURL, .fileURL, .leakingURL, .queryInURL, .undeclaredResource, .remoteResource, .insecureResource,
            .missingFallback, .linkToResource, .linkOutsideSpine, .fragmentOfImage, .fragmentOfStyleSheet,
            .fragmentMissing, .partWithoutFragment, .fragmentOfOtherKind,
        ])
}
