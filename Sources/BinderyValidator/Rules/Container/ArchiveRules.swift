import BinderyCore
import BinderyZip

/// Judges the bytes of an archive before anything in it is read.
enum ArchiveRules {
    /// The descriptions of what is reported, apart from the one that holds for folders too.
    static let all: [RuleDescription] = [
        .archiveReadable, .archiveIsZIP, .archiveCutShort, .archiveEntryNames, .archiveDirectory, .archiveExtraField,
        .archiveEntryReadable, .archiveEntryIntact,
    ]

    /// As many bytes as an archive has at the least that begins with a whole `mimetype` entry.
    private static let openingLength = 58

    /// What the archive as such breaks, and whether it can be checked any further.
    static func judge(_ archive: ZipArchive, _ facts: ArchiveFacts) -> (findings: [Finding], isUsable: Bool) {
        var report = Reporter(part: nil, rule: .archiveReadable)
        judgeOpening(facts.opening, &report)
        let fault = unusable(archive, facts)
        if let fault { report.add(fault.rule, nil, fault.message) }
        return (report.findings, fault == nil)
    }

    /// Judges the local header of the first entry, where `mimetype` has to be.
    private static func judgeOpening(_ bytes: [UInt8], _ report: inout Reporter) {
        guard bytes.count >= openingLength else {
            let size = bytes.isEmpty ? "is empty" : "has only \(bytes.count) bytes"
            report.add(.archiveCutShort, nil, "the file \(size)")
            return
        }
        let nameLength = Int(bytes[26]) | Int(bytes[27]) << 8
        if bytes[0] != UInt8(ascii: "P"), bytes[1] != UInt8(ascii: "K") {
            report.add(.archiveIsZIP, nil, "the file does not begin as a ZIP archive does")
        } else if nameLength != 8 {
            report.add(.mimetypeFirst, nil, "the archive does not begin with the file “mimetype”")
        } else if bytes[28] != 0 || bytes[29] != 0 {
            report.add(.archiveExtraField, nil, "the entry of “mimetype” has an extra field")
        } else if !bytes[30..<38].elementsEqual("mimetype".utf8) {
            let name = String(decoding: bytes[30..<38], as: UTF8.self)
            report.add(.mimetypeFirst, nil, "the archive begins with “\(name)”, not with “mimetype”")
        }
    }

    private static func unusable(
        _ archive: ZipArchive, _ facts: ArchiveFacts
    ) -> (rule: RuleDescription, message: String)? {
        for fault in facts.faults {
            switch fault {
            case .missingEndRecord, .missingDirectory, .directoryTooLarge, .commentTooLong:
                return (.archiveReadable, "the archive cannot be opened: it is broken or cut off")
            case .entryCount(let declared, let found) where declared > found:
                return (.archiveReadable, "the archive counts \(declared) files, but lists \(found)")
            case .directoryOffset(let declared, let found) where declared > found:
                return (.archiveReadable, "the list of the archive's files is not where the archive says")
            case .directorySize:
                return (.archiveReadable, "the list of the archive's files is not as long as the archive says")
            case .totalTooLarge, .tooManyEntries:
                return (.archiveReadable, "the archive would grow beyond all measure when it is unpacked")
            case .spanned where archive.entries.isEmpty:
                return (.archiveReadable, "the archive cannot be opened: it goes on in other files")
            case .brokenDirectory:
                return (.archiveDirectory, "the list of the archive's files is broken")
            case .entry(let index, .encrypted):
                return (.archiveDirectory, "“\(archive.entries[index].name)” is encrypted by ZIP")
            case .entry(let index, .method(let method)):
                let name = archive.entries[index].name
                return (.archiveDirectory, "“\(name)” is packed by a method that EPUB does not allow (\(method))")
            default: continue
            }
        }
        for entry in archive.entries where String(validating: entry.nameBytes, as: UTF8.self) == nil {
            return (.archiveEntryNames, "the name of “\(entry.name)” is not in UTF-8")
        }
        return nil
    }
}

extension RuleDescription {
    static let archiveReadable = RuleDescription(
        "archive-readable", "PKG-008", .fatal,
        summary: "A publication must be a ZIP archive that can be opened.",
        rationale: "A broken archive cannot be read at all. Make it anew, or download it again.",
        reference: .epub33("sec-zip-container-zipreqs"),
        accepts: [.archive],
        rejects: [
            .archive("a book that was cut off in the middle") { Array($0.prefix($0.count / 2)) }
        ])

    static let archiveEntryReadable = RuleDescription(
        "archive-entry-readable", "PKG-008", .fatal,
        summary: "It must be possible to unpack every file of a publication.",
        rationale: "The bytes of the file are damaged. Make the archive anew, or download it again.",
        reference: .epub33("sec-zip-container-zipreqs"),
        accepts: [.archive],
        rejects: [
            .archive("a book with damage before a chapter") { $0.withBrokenHeader(of: "EPUB/c.xhtml") }
        ])

    static let archiveEntryIntact = RuleDescription(
        "archive-entry-intact", "PKG-008", .warning,
        summary: "The check sums of an archive must be those of its files.",
        rationale: """
            The bytes of the file have changed since the archive was made. Some reading systems refuse such a book; \
            others show what is left of it. Make the archive anew, or download it again.
            """,
        reference: .epub33("sec-zip-container-zipreqs"),
        accepts: [.archive],
        rejects: [
            .archive("a book with damage in a chapter") { $0.replacing("<p>Text</p>", by: Array("<p>Tent</p>".utf8)) }
        ])

    static let archiveIsZIP = RuleDescription(
        "archive-is-zip", "PKG-004", .fatal,
        summary: "A publication must begin as a ZIP archive does.",
        rationale: "The file is something else, perhaps an image or a text with the wrong extension.",
        reference: .epub33("sec-zip-container-zipreqs"),
        accepts: [.archive],
        rejects: [
            .archive("a text by the name of a book", also: ["archive-readable"]) { _ in
                Array(repeating: 0x41, count: 1000)
            }
        ])

    static let archiveCutShort = RuleDescription(
        "archive-cut-short", "PKG-003",
        summary: "A publication must be large enough for a first entry.",
        rationale: "The file is empty, or it was not written to its end. Make it anew, or download it again.",
        reference: .epub33("sec-zip-container-zipreqs"),
        accepts: [.archive],
        rejects: [
            .archive("an empty file", also: ["archive-readable"]) { _ in [] }
        ])

    static let archiveEntryNames = RuleDescription(
        "archive-entry-names", "PKG-027", .fatal,
        summary: "The names in an archive must be in UTF-8.",
        rationale: """
            In another encoding nobody knows which letters are meant, and references do not find the file. Pack the \
            archive with a program that writes UTF-8.
            """,
        reference: .epub33("sec-zip-container-zipreqs"),
        accepts: [.archive],
        rejects: [
            .archive("a book with the name of a file in Latin-1") {
                $0.replacing("EPUB/c.xhtml", by: Array("EPUB/".utf8) + [0xE9] + Array(".xhtml".utf8))
            }
        ])

    static let archiveDirectory = RuleDescription(
        "archive-directory", "PKG-027", .fatal,
        summary: "The list of an archive's files must be whole, and name only files that are stored or deflated.",
        rationale: """
            Reading systems know no encryption by ZIP and no other methods, and cannot go on where the list is broken. \
            Pack the archive anew.
            """,
        reference: .epub33("sec-zip-container-zipreqs"),
        accepts: [.archive],
        rejects: [
            .archive("a book with damage in its list of files") { $0.replacingLast("PK\u{1}\u{2}", by: [0, 0, 0, 0]) }
        ])

    static let archiveExtraField = RuleDescription(
        "archive-mimetype-extra-field", "PKG-005",
        summary: "The entry of the mimetype file must not have an extra field.",
        rationale: """
            Programs recognise a publication by the bytes at fixed places. Pack the archive so that no extra fields are \
            written (with zip: -X).
            """,
        reference: .epub33("sec-zip-container-mime"),
        accepts: [.archive],
        rejects: [
            .archive(
                "a book whose first entry has an extra field",
                also: ["container-mimetype-content", "archive-entry-readable"]
            ) {
                Array($0[..<28]) + [1, 0] + $0[30...]
            }
        ])

    static let mimetypeFirst = RuleDescription(
        "archive-mimetype-first", "PKG-006",
        summary: "The mimetype file must be there, as the first one of the archive.",
        rationale: """
            Programs recognise a publication by it. Add a file “mimetype” with the text application/epub+zip, and pack \
            it before all others.
            """,
        reference: .epub33("sec-zip-container-mime"),
        accepts: [.book()],
        rejects: [.book(["mimetype": nil], unplaced: 1)])
}
