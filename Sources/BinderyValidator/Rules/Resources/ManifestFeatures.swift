import BinderyCore

extension DocumentFacts {
    /// Whether it is an XHTML or SVG document that could be read to its end, so that its features are known.
    var hasKnownFeatures: Bool { (context.kind.isXHTML || context.kind == .svg) && !isBroken }

    /// The features that the manifest must tell, by their names, with the place of each.
    fileprivate var requiredFeatures: [(name: String, range: Range<Int>)] {
        var required: [(name: String, range: Range<Int>)] = []
        for feature in [Feature.scripted, .form, .svg, .mathml, .switch, .remoteResources] {
            guard let range = features[feature] else { continue }
            let name = feature == .form ? Feature.scripted.rawValue : feature.rawValue
            if !required.contains(where: { $0.name == name }) { required.append((name, range)) }
        }
        return required
    }
}

extension Rule<Publication> {
    static let undeclaredFeature = Rule(
        RuleDescription(
            "manifest-feature-undeclared", "OPF-014", editions: [.epub3],
            summary: "The manifest must tell what a document needs: scripts, formulas, drawings, remote resources.",
            rationale: """
                A reading system wants to know before it opens a document what the document needs. Add the word to the \
                attribute “properties” of the item.
                """,
            reference: .epub33("sec-item-resource-properties"),
            accepts: [.content("<form><p><input/></p></form>", properties: "scripted")],
            rejects: [
                .content("<form ◆onsubmit=\"\"><p><input/></p></form>"),
                .content("<p>a</p>", head: "◆<script>scroll(0, 0)</script>"),
                .content("<p>◆<svg xmlns=\"http://www.w3.org/2000/svg\"></svg></p>"),
            ])
    ) { publication, report in
        for facts in publication.orderedFacts
        where facts.hasKnownFeatures || facts.context.kind == .overlay && !facts.isBroken {
            for (name, range) in facts.requiredFeatures where !facts.context.properties.contains(name) {
                report(range, "the manifest does not say that this needs “\(name)”", in: facts.context.part)
            }
        }
    }

    static let needlessFeature = Rule(
        RuleDescription(
            "manifest-feature-needless", "OPF-015", editions: [.epub3],
            summary: "The manifest must not tell of features that a document does not have.",
            rationale: """
                A reading system may refuse or slow down what it takes for a script, or leave a document out. Remove the \
                word from the attribute “properties” of the item.
                """,
            reference: .epub33("sec-item-resource-properties"),
            accepts: [
                .content(
                    "<p><img src=\"a.svg\" alt=\"\"/></p>", properties: "svg",
                    files: ["EPUB/a.svg": "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"></svg>"],
                    manifest: "<item id=\"i\" href=\"a.svg\" media-type=\"image/svg+xml\"/>"),
                .content("<p>a</p>", head: "<script type=\"module\">scroll(0, 0)</script>", properties: "scripted"),
            ],
            rejects: [.content("<p>a</p>", properties: "scripted svg").endMarked])
    ) { publication, report in
        for facts in publication.orderedFacts where facts.hasKnownFeatures {
            var needless = facts.context.properties.intersection(features)
            needless.subtract(facts.requiredFeatures.map(\.name))
            if facts.features[.module] != nil { needless.remove("scripted") }
            for type in ["index", "glossary"] where facts.types.contains(type) { needless.remove(type) }
            if needless.contains("svg"), facts.references.contains(where: publication.leadsToDrawing) {
                needless.remove("svg")
            }
            if needless.isEmpty { continue }
            let names = needless.sorted().map { "“\($0)”" }.joined(separator: ", ")
            report(nil, "the manifest says \(names), but the document has nothing of the kind", in: facts.context.part)
        }
    }

    /// The properties that say something about what is in a document.
    private static let features: Set<String> = [
        "dictionary", "glossary", "index", "mathml", "scripted", "search-key-map", "svg", "switch",
    ]
}

extension Publication {
    /// Whether a resource that a document shows is a drawing.
    fileprivate func leadsToDrawing(_ reference: Reference) -> Bool {
        if reference.isLink || reference.kind == .styleSheet { return false }
        if reference.target == .data { return DataURL.mediaType(of: reference.url)?.essence == "image/svg+xml" }
        return item(of: reference)?.mediaType == "image/svg+xml"
    }
}

extension Example {
    /// The example with a mark at the end of its second document.
    fileprivate var endMarked: Self {
        let files = files.map { file in
            file.path == "EPUB/d.xhtml" ? File(path: file.path, text: file.text + "◆") : file
        }
        return Self(mode, edition, profile: profile, files: files, also: also, unplaced: unplaced)
    }
}
