import BinderyCore

extension Rule<OpenContainer> {
    static let fileNameRepeated = Rule(
        RuleDescription(
            "container-file-name-repeated", "OPF-060",
            summary: "No two files may have names that differ only in case or in the way accents are written.",
            rationale: """
                Some file systems cannot tell them apart, so that one file would replace the other when the book is \
                unpacked. Rename one of them.
                """,
            reference: .epub33("sec-container-filenames"),
            accepts: [.book(["EPUB/a.txt": "text", "EPUB/b.txt": "text"])],
            rejects: [
                .book(["EPUB/A.txt": "text", "EPUB/a.txt": "text◆"]),
                .book(["EPUB/STRASSE.txt": "text", "EPUB/strasse.txt": "text◆", "EPUB/stra\u{DF}e.txt": "text◆"]),
            ])
    ) { container, report in
        var seen: Set<String> = []
        for name in container.fileNames where !seen.insert(FileName.folded(name)).inserted {
            report(
                nil, "there is another file whose name equals “\(name)”, or differs only in case", in: PartPath(name))
        }
    }

    static let emptyFolder = Rule(
        RuleDescription(
            "container-folder-empty", "PKG-014", .warning,
            summary: "An archive should not hold empty folders.",
            rationale: "They are of no use to a reader. Remove them.",
            reference: .epub33("sec-container-file-and-dir-structure"),
            accepts: [.book()],
            rejects: [.book(["EPUB/images/": ""], unplaced: 1)])
    ) { container, report in
        let folders = container.entryNames.filter { $0.utf8.last == UInt8(ascii: "/") }
        guard !folders.isEmpty else { return }
        var used: Set<Substring> = []
        for name in container.fileNames {
            var folder = PartPath(name).folder
            while !folder.isEmpty, used.insert(folder).inserted {
                folder = folder.utf8.dropLast().lastIndex(of: UInt8(ascii: "/")).map { folder[...$0] } ?? ""
            }
        }
        var seen: Set<String> = []
        for folder in folders where !used.contains(folder[...]) && seen.insert(folder).inserted {
            report(nil, "the folder “\(folder)” is empty")
        }
    }
}
