import BinderyCore
import BinderyXML

extension Rule<PackageDocument> {
    static let uuidForm = Rule(
        RuleDescription(
            "metadata-uuid-form", "OPF-085", .warning,
            summary: "What is marked as a UUID should be one.",
            rationale:
                "A UUID is five groups of hexadecimal digits. Make a new one, or use another kind of identifier.",
            reference: .epub33("sec-opf-dcidentifier"),
            accepts: [
                .package(
                    identifier: """
                        <dc:identifier id="id">urn:uuid:6d82ba42-09ed-4f0c-b0b5-7c5eb5f6a7e0</dc:identifier>
                        """)
            ],
            rejects: [.package(identifier: "◆<dc:identifier id=\"id\">urn:uuid:6d82ba42</dc:identifier>")]),
        RuleScope().evenBroken
    ) { package, report in
        for entry in package.dublinCore where entry.name == "identifier" && entry.id == package.uniqueIdentifierID {
            let value = Array(entry.value.utf8)[...]
            let isMarked = entry.element[.opf, "scheme"]?.lowercased() == "uuid"
            guard let id = UUIDSyntax.identifier(in: value) ?? (isMarked ? value : nil), !UUIDSyntax.isValid(id) else {
                continue
            }
            report(entry.element.startTag, "the identifier “\(entry.value)” is not a UUID")
        }
    }
}
