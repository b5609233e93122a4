import BinderyCore

extension RuleDescription {
    static let needlessRemoteResources = RuleDescription(
        "manifest-remote-needless", "OPF-018", .warning, editions: [.epub3],
        summary: "The manifest should not say that a document needs something outside the book if it does not.",
        rationale: "Readers may be asked for leave to use the network, for nothing. Remove the property.",
        reference: .epub33("sec-remote-resources"),
        accepts: [
            .content(
                "<p><audio src=\"https://example.org/a.mp3\"></audio></p>", properties: "remote-resources",
                manifest: "<item id=\"a\" href=\"https://example.org/a.mp3\" media-type=\"audio/mpeg\"/>")
        ],
        rejects: [
            .book(
                ["EPUB/d.xhtml": Example.xhtml("<p>a</p>").files[0].text + "◆"],
                manifest: """
                    <item id="d" href="d.xhtml" media-type="application/xhtml+xml" properties="remote-resources"/>
                    """, spine: "<itemref idref=\"c\"/><itemref idref=\"d\"/>")
        ])

    static let needlessRemoteResourcesWithScripts = RuleDescription(
        "manifest-remote-by-script", "OPF-018b", .usage, editions: [.epub3],
        summary: "A script may need something outside the book that the manifest tells of.",
        rationale: "Nothing in the document refers to it. See whether one of its scripts does.",
        reference: .epub33("sec-remote-resources"),
        accepts: [
            .content(
                "<p><audio src=\"https://example.org/a.mp3\"></audio></p>", properties: "remote-resources",
                manifest: "<item id=\"a\" href=\"https://example.org/a.mp3\" media-type=\"audio/mpeg\"/>")
        ],
        rejects: [
            .book(
                ["EPUB/d.xhtml": Example.xhtml("<p>a</p>", head: "<script>fetch(0)</script>").files[0].text + "◆"],
                manifest: """
                    <item id="d" href="d.xhtml" media-type="application/xhtml+xml" properties="remote-resources scripted"/>
                    """, spine: "<itemref idref=\"c\"/><itemref idref=\"d\"/>")
        ])
}

extension Rule<Publication> {
    static let needlessRemoteResources = Rule(.needlessRemoteResources) { publication, report in
        for facts in publication.orderedFacts {
            guard facts.hasKnownFeatures, facts.context.properties.contains("remote-resources"),
                facts.features[.remoteResources] == nil, !facts.styles.usesRemoteResources
            else { continue }
            let hasScripts = [DocumentFacts.Feature.scripted, .form, .module].contains { facts.features[$0] != nil }
            report.add(
                hasScripts ? .needlessRemoteResourcesWithScripts : .needlessRemoteResources, nil,
                "nothing in the document lies outside the book", in: facts.context.part)
        }
    }
}
