import BinderyCore
import BinderyXML

extension Rule<PackageDocument> {
    static let collectionRole = Rule(
        RuleDescription(
            "collection-role-url", "OPF-070", .warning, editions: [.epub3],
            summary: "A role of one's own should be a valid URL.",
            rationale: "The URL keeps roles of different makers apart. Correct it.",
            reference: .epub33("attrdef-collection-role"),
            accepts: [
                .package(after: "<collection role=\"http://example.org/r\"><link href=\"c.xhtml\"/></collection>")
            ],
            rejects: [.package(after: "◆<collection role=\"http://\"><link href=\"c.xhtml\"/></collection>")])
    ) { package, report in
        for element in package.collectionElements {
            for role in XMLWhitespace.words(element["role"]) where role.utf8.contains(UInt8(ascii: ":")) {
                if BaseURL.root.resolve(role).problems.contains(where: { $0.kind != .credentials }) {
                    report(element.startTag, "the role “\(role)” is not a valid URL")
                }
            }
        }
    }
}

extension PackageDocument {
    /// All collections, nested ones too, in the order of the document.
    var collectionElements: [XMLElement] {
        tree.elements.filter { $0.is(.opf, "collection") }
    }

    /// All collections that have a role.
    func collectionElements(_ role: String) -> [XMLElement] {
        collectionElements.filter { XMLWhitespace.words($0["role"]).contains(role) }
    }
}
