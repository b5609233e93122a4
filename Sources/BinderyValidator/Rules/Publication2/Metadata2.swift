import BinderyCore
import BinderyXML

extension Rule<PackageDocument> {
    static let creatorRole = Rule(
        RuleDescription(
            "metadata-creator-role", "OPF-052",
            summary: "The role of a creator must be a code of MARC, or begin with “oth.”.",
            rationale: "Catalogues know these codes only, such as aut for an author. Correct the role.",
            reference: .opf201("2.2.6"),
            accepts: [.package2(metadata: "<dc:creator opf:role=\"aut\">A</dc:creator>")],
            rejects: [.package2(metadata: "◆<dc:creator opf:role=\"author\">A</dc:creator>")]),
        RuleScope().evenBroken
    ) { package, report in
        for entry in package.dublinCore where entry.name == "creator" {
            guard let role = entry.element[.opf, "role"], !role.isEmpty, !role.utf8.starts(with: "oth.".utf8),
                Relator(role)?.code != role
            else { continue }
            report(entry.element.startTag, "“\(role)” is not a code for the role of a creator")
        }
    }

    static let dateForm2 = Rule(
        RuleDescription(
            "metadata-date-form-epub2", "OPF-054", editions: [.epub2],
            summary: "A date must have a form of ISO 8601, such as 2000, 2000-01 or 2000-01-31.",
            rationale: "Dates in words cannot be sorted or translated. Write year, month and day with hyphens.",
            reference: .opf201("2.2.7"),
            accepts: [.package2(metadata: "<dc:date>2000-01-31</dc:date>")],
            rejects: [
                .package2(metadata: "◆<dc:date>31 January 2000</dc:date>"),
                .package2(metadata: "◆<dc:date></dc:date>"),
            ]),
        RuleScope().evenBroken
    ) { package, report in
        for entry in package.dublinCore where entry.name == "date" {
            if !DateSyntax.isW3CDate(Array(entry.value.utf8)[...]) {
                report(entry.element.startTag, "the date “\(entry.value)” does not have a form of ISO 8601")
            }
        }
    }

    static let titleEmpty = Rule(
        RuleDescription(
            "metadata-title-empty", "OPF-055", .warning, editions: [.epub2],
            summary: "Title and language should not be empty.",
            rationale: "Libraries show the title, and choose voices and hyphenation by the language. Fill them in.",
            reference: .opf201("2.2"),
            accepts: [.package2()],
            rejects: [.package2(metadata: "◆<dc:title></dc:title>")]),
        RuleScope().evenBroken
    ) { package, report in
        for entry in package.dublinCore where entry.value.isEmpty && ["title", "language"].contains(entry.name) {
            report(entry.element.startTag, "dc:\(entry.name) is empty")
        }
    }

    static let metadataEmpty = Rule(
        RuleDescription(
            "metadata-empty", "OPF-072", .usage, editions: [.epub2],
            summary: "Elements of the metadata should not be empty.",
            rationale: "An empty element says nothing. Fill it in, or remove it.",
            reference: .opf201("2.2"),
            accepts: [.package2()],
            rejects: [.package2(metadata: "◆<dc:subject></dc:subject>")]),
        RuleScope().evenBroken
    ) { package, report in
        let others: Set<String> = ["title", "language", "identifier", "date"]
        for entry in package.dublinCore where entry.value.isEmpty && !others.contains(entry.name) {
            report(entry.element.startTag, "dc:\(entry.name) is empty")
        }
    }
}
