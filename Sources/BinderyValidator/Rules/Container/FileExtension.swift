import BinderyCore

extension Rule<OpenContainer> {
    static let extensionCase = Rule(
        RuleDescription(
            "archive-extension-case", "PKG-016", .warning,
            summary: "The extension of a publication should be “.epub” in small letters.",
            rationale: "Some reading systems do not recognise it otherwise. Rename the file.",
            reference: .epub33("sec-ocf-zip-media-type"),
            accepts: [.archive(named: "book.epub")], rejects: [.archive(named: "book.EPUB")]), .kinds(.package)
    ) { container, report in
        guard let name = container.fileExtension, name != "epub", name.lowercased() == "epub" else { return }
        report(nil, "the extension “.\(name)” has capital letters")
    }

    static let extensionOther2 = Rule(
        RuleDescription(
            "archive-extension-other-epub2", "PKG-017", .warning, editions: [.epub2],
            summary: "The extension of a publication should be “.epub”.",
            rationale: "Reading systems recognise publications by it. Rename the file.",
            reference: .ocf201("4"),
            accepts: [.archive(named: "book.epub", of: .book2())],
            rejects: [.archive(named: "book.zip", of: .book2())]), .kinds(.package)
    ) { container, report in
        guard let name = container.fileExtension, name.lowercased() != "epub" else { return }
        report(nil, "the extension is “.\(name)”, not “.epub”")
    }

    static let extensionOther3 = Rule(
        RuleDescription(
            "archive-extension-other", "PKG-024", .usage, editions: [.epub3],
            summary: "The extension of a publication is usually “.epub”.",
            rationale: "Reading systems recognise publications by it. Rename the file, unless it is meant so.",
            reference: .epub33("sec-ocf-zip-media-type"),
            accepts: [.archive(named: "book.epub")], rejects: [.archive(named: "book.zip")]), .kinds(.package)
    ) { container, report in
        guard let name = container.fileExtension, name.lowercased() != "epub" else { return }
        report(nil, "the extension is “.\(name)”, not “.epub”")
    }
}

extension OpenContainer {
    /// The extension of the archive's own name.
    fileprivate var fileExtension: Substring? {
        guard archive != nil, let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return nil }
        return name[name.utf8.index(after: dot)...]
    }
}
