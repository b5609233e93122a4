import BinderyCore
import BinderyXML

extension Rule<PackageDocument> {
    static let refinesFile = Rule(
        RuleDescription(
            "metadata-refines-file", "RSC-017", .warning, editions: [.epub3],
            summary: "Metadata about a resource should name its manifest item.",
            rationale: "The URL of the file breaks when it is moved. Use # and the id of the item.",
            reference: .epub33("attrdef-refines"),
            accepts: [.package(metadata: "<meta property=\"dcterms:rights\" refines=\"#c\">All</meta>")],
            rejects: [.package(metadata: "◆<meta property=\"dcterms:rights\" refines=\"c.xhtml\">All</meta>")])
    ) { package, report in
        let items = Dictionary(package.items.map { ($0.url.target, $0.id) }, uniquingKeysWith: { first, _ in first })
        for element in package.refiningElements {
            guard let refines = element["refines"].map(XMLWhitespace.trimmed) else { continue }
            let url = package.base.resolve(refines)
            guard url.fragment == nil, url.target != .none, let id = items[url.target] else { continue }
            report(element.startTag, "refines is “\(refines)”; “#\(id)” names its item")
        }
    }
}
