import BinderyCore
import BinderyXML

extension Rule<PackageDocument> {
    static let dateForm = Rule(
        RuleDescription(
            "metadata-date-form", "OPF-053", .warning, editions: [.epub3],
            summary: "A date should have a form of ISO 8601, such as 2000, 2000-01 or 2000-01-31.",
            rationale: "Dates in words cannot be sorted or translated. Write year, month and day with hyphens.",
            reference: .epub33("sec-opf-dcdate"),
            accepts: [.package(metadata: "<dc:date>2000-01-31</dc:date>")],
            rejects: [.package(metadata: "◆<dc:date>31 January 2000</dc:date>")]),
        RuleScope().evenBroken
    ) { package, report in
        for element in package.tree.elements where element.is(.dc, "date") {
            let value = XMLWhitespace.trimmed(element.text)
            if !DateSyntax.isW3CDate(Array(value.utf8)[...]) {
                report(element.startTag, "the date “\(value)” does not have a form of ISO 8601")
            }
        }
    }
}
