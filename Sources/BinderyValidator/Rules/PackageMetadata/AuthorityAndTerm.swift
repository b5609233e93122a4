import BinderyXML

extension Rule<PackageDocument> {
    static let authorityAndTerm = Rule(
        RuleDescription(
            "metadata-authority-and-term", "RSC-005", editions: [.epub3],
            summary: "A subject has an authority and a term of it, or neither.",
            rationale: """
                A term means something only in the scheme of an authority. Add the one that is missing; for a second \
                pair repeat the subject.
                """,
            reference: .epub33("authority"),
            accepts: [
                .package(
                    metadata: """
                        <dc:subject id="s">Cats</dc:subject><meta property="authority" refines="#s">BISAC</meta>
                        <meta property="term" refines="#s">PET003000</meta>
                        """)
            ],
            rejects: [
                .package(
                    metadata: """
                        ◆<dc:subject id="s">Cats</dc:subject><meta property="authority" refines="#s">BISAC</meta>
                        """)
            ])
    ) { package, report in
        var counts: [String: [String: Int]] = [:]
        for meta in package.tree.elements where meta.is(.opf, "meta") {
            guard let property = meta["property"].map(XMLWhitespace.trimmed),
                property == "authority" || property == "term", let refines = meta["refines"]
            else { continue }
            counts[String(XMLWhitespace.trimmed(refines).dropFirst()), default: [:]][property, default: 0] += 1
        }
        for subject in package.tree.elements where subject.is(.dc, "subject") {
            guard let found = counts[XMLWhitespace.trimmed(subject["id"] ?? "")] else { continue }
            switch (found["authority"] ?? 0, found["term"] ?? 0) {
            case (1, 0): report(subject.startTag, "the subject has an authority, but no term")
            case (0, 1): report(subject.startTag, "the subject has a term, but no authority")
            case (1, 1): break
            default: report(subject.startTag, "the subject has more than one pair of authority and term")
            }
        }
    }
}
