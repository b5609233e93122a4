import BinderyXML

extension Rule<PackageDocument> {
    static let refinesAbsolute = Rule(
        RuleDescription(
            "metadata-refines-absolute", "RSC-005", editions: [.epub3],
            summary: "What metadata refine must be named by a relative URL.",
            rationale: "Only the package document and what is in it can be refined. Use # and the id of the element.",
            reference: .epub33("attrdef-refines"),
            accepts: [.package(metadata: "<meta property=\"dcterms:rights\" refines=\"#c\">All</meta>")],
            rejects: [.package(metadata: "◆<meta property=\"dcterms:rights\" refines=\"http://a.org/\">All</meta>")])
    ) { package, report in
        for element in package.refiningElements {
            guard let refines = element["refines"], hasScheme(Array(refines.utf8)) else { continue }
            report(element.startTag, "refines is “\(refines)”, not a relative URL")
        }
    }

    /// Whether somewhere a colon follows what could be a scheme.
    private static func hasScheme(_ bytes: [UInt8]) -> Bool {
        bytes.indices.contains { colon in
            bytes[colon] == UInt8(ascii: ":")
                && bytes[..<colon].reversed().prefix { $0.isASCIIAlphanumeric || "+-.".utf8.contains($0) }
                    .contains(where: \.isASCIIAlpha)
        }
    }
}
