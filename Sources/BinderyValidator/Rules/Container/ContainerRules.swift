extension RuleArea {
    /// What the archive itself holds, apart from its documents.
    static let container = RuleArea(
        containers: [
            .mimetypeMissing, .mimetypeContent, .entryNameCharacter, .entryNameSpace, .entryNameFullStop,
            .entryNameBeyondASCII, .fileNameRepeated, .emptyFolder, .extensionCase, .extensionOther2, .extensionOther3,
        ],
        readers: ArchiveRules.all + RuleDescription.rootfileRules)
}
