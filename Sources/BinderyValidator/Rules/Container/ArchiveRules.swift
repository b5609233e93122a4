import BinderyCore
import BinderyZip

/// Reports archives that cannot be opened at all.
enum ArchiveRules {
    /// The descriptions of what is reported.
    static let all: [RuleDescription] = [.archiveReadable, .archiveIsZIP, .archiveEmpty]

    /// What makes it impossible to check a publication.
    static func fatalFindings(_ facts: ArchiveFacts, size: Int) -> [Finding] {
        var report = Reporter(part: nil, rule: .archiveReadable)
        let isBroken = facts.faults.contains { fault in
            switch fault {
            case .missingEndRecord, .missingDirectory, .directoryTooLarge, .spanned: true
            default: false
            }
        }
        guard isBroken || size == 0 else { return [] }
        if size == 0 {
            report.add(.archiveEmpty, nil, "the file is empty")
        } else if !facts.opening.starts(with: [0x50, 0x4B]) {
            report.add(.archiveIsZIP, nil, "the file is not a ZIP archive: it does not begin as one")
        }
        report.add(.archiveReadable, nil, "the archive cannot be opened: it is broken or cut off")
        return report.findings
    }
}

extension RuleDescription {
    static let archiveReadable = RuleDescription(
        "archive-readable", "PKG-008", .fatal,
        summary: "A publication must be a ZIP archive that can be opened.",
        rationale: "A broken archive cannot be read at all. Make it anew, or download it again.",
        reference: .epub33("sec-zip-container-zipreqs"))

    static let archiveIsZIP = RuleDescription(
        "archive-is-zip", "PKG-004", .fatal,
        summary: "A publication must begin as a ZIP archive does.",
        rationale: "The file is something else, perhaps an image or a text with the wrong extension.",
        reference: .epub33("sec-zip-container-zipreqs"))

    static let archiveEmpty = RuleDescription(
        "archive-empty", "PKG-003", .error,
        summary: "A publication must not be an empty file.",
        rationale: "The file has no bytes: it was not written to its end. Make it anew, or download it again.",
        reference: .epub33("sec-zip-container-zipreqs"))
}
