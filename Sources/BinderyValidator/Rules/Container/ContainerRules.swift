extension RuleArea {
    /// What the archive itself holds, apart from its documents.
    static let container = RuleArea(readers: ArchiveRules.all)
}
