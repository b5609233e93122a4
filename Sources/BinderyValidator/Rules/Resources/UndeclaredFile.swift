import BinderyCore
import BinderyXML

extension Rule<Publication> {
    static let undeclaredFile = Rule(
        RuleDescription(
            "file-undeclared", "OPF-003", .usage,
            summary: "Files in the book should be in the manifest.",
            rationale: "Reading systems do not see what the manifest does not name. Add an item, or remove the file.",
            reference: .epub33("sec-manifest-elem"),
            accepts: [.book()],
            rejects: [.book(["EPUB/notes.txt": "Notes◆"])])
    ) { publication, report in
        let packages = [publication.package] + publication.renditions
        // In a book of several renditions one of them speaks for all.
        guard packages.allSatisfy({ publication.package.part.string <= $0.part.string }) else { return }
        var known: Set<PartPath> = ["mimetype"]
        for package in packages {
            known.insert(package.part)
            known.formUnion(package.items.compactMap(\.part))
            if package.edition == .epub3 { known.formUnion(package.links.compactMap(\.part)) }
        }
        if let container = publication.metaInf["container.xml"]?.tree {
            known.formUnion(container.elements.compactMap { $0["full-path"] ?? $0["href"] }.map { PartPath($0) })
        }
        for part in publication.container.container.parts.map(\.path) {
            guard !known.contains(part), !part.string.utf8.starts(with: "META-INF/".utf8) else { continue }
            report(nil, "the file is not in the manifest", in: part)
        }
    }
}
