import BinderyXML

extension Rule<PackageDocument> {
    static let refinesUnknown = Rule(
        RuleDescription(
            "metadata-refines-unknown", "RSC-005", editions: [.epub3],
            summary: "What metadata refine must be there.",
            rationale: "The statement is about nothing. Correct the id, or add it to the element that is meant.",
            reference: .epub33("attrdef-refines"),
            accepts: [.package(metadata: "<meta property=\"dcterms:rights\" refines=\"#c\">All</meta>")],
            rejects: [.package(metadata: "◆<meta property=\"dcterms:rights\" refines=\"#x\">All</meta>")])
    ) { package, report in
        for element in package.refiningElements {
            guard let refines = element["refines"].map(XMLWhitespace.trimmed), refines.utf8.first == UInt8(ascii: "#")
            else { continue }
            let id = String(refines.dropFirst())
            if !id.isEmpty, package.elementsByID[id] == nil {
                report(element.startTag, "no element has the id “\(id)” that refines names")
            }
        }
    }
}

extension PackageDocument {
    /// The elements outside collections that refine something.
    var refiningElements: [XMLElement] {
        tree.elements.filter { element in
            element["refines"] != nil && !element.ancestors.contains { $0.is(.opf, "collection") }
        }
    }
}
