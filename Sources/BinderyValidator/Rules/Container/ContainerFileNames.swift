import BinderyCore

// The names of the files in a container, in the manifest or not. A package document alone is judged by the rules of the
// manifest that correspond to these.

extension Rule<OpenContainer> {
    static let entryNameCharacter = Rule(
        RuleDescription(
            "container-file-name-character", "PKG-009",
            summary: "File names must not contain characters that file systems forbid.",
            rationale: "The file cannot be unpacked everywhere. Rename it, and change the references to it.",
            reference: .epub33("sec-container-filenames"),
            accepts: [.book(["EPUB/a+b.txt": "text"])],
            rejects: [.book(["EPUB/a*b.txt": "text◆"])])
    ) { container, report in
        for name in container.fileNames where FileName.hasForbiddenCharacter(name) {
            report(nil, "the file name “\(name)” contains a character that is not allowed", in: PartPath(name))
        }
    }

    static let entryNameSpace = Rule(
        RuleDescription(
            "container-file-name-space", "PKG-010", .warning,
            summary: "File names should not contain white space.",
            rationale: "Older reading systems do not find such files. Use hyphens or underscores.",
            reference: .epub33("sec-container-filenames"),
            accepts: [.book(["EPUB/a-b.txt": "text"])],
            rejects: [.book(["EPUB/a b.txt": "text◆"])])
    ) { container, report in
        for name in container.fileNames where FileName.hasSpace(name) {
            report(nil, "the file name “\(name)” contains white space", in: PartPath(name))
        }
    }

    static let entryNameFullStop = Rule(
        RuleDescription(
            "container-file-name-full-stop", "PKG-011",
            summary: "A file name must not end with a full stop.",
            rationale: "Some file systems drop it, so that the file is not found. Rename the file.",
            reference: .epub33("sec-container-filenames"),
            accepts: [.book(["EPUB/a.txt": "text"])],
            rejects: [.book(["EPUB/a.": "text◆"])])
    ) { container, report in
        for name in container.fileNames where FileName.endsWithFullStop(name) {
            report(nil, "the file name “\(name)” ends with a full stop", in: PartPath(name))
        }
    }

    static let entryNameBeyondASCII = Rule(
        RuleDescription(
            "container-file-name-non-ascii", "PKG-012", .usage,
            summary: "File names of ASCII characters are found everywhere.",
            rationale: "Some older tools write and read other characters wrongly. Rename the file if that matters.",
            reference: .epub33("sec-container-filenames"),
            accepts: [.book(["EPUB/a.txt": "text"])],
            rejects: [.book(["EPUB/\u{E9}.txt": "text◆"])])
    ) { container, report in
        for name in container.fileNames where FileName.isBeyondASCII(name) {
            report(nil, "the file name “\(name)” has characters beyond ASCII", in: PartPath(name))
        }
    }
}

extension OpenContainer {
    /// The names of the files, without those of folders.
    var fileNames: some Sequence<String> {
        entryNames.lazy.filter { $0.utf8.last != UInt8(ascii: "/") }
    }
}
