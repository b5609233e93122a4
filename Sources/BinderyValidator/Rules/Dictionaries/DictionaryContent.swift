import BinderyXML

extension Rule<Document> {
    static let dictionaryEntries = Rule(
        RuleDescription(
            "dictionary-entries", "RSC-005", editions: [.epub3],
            summary: "A dictionary must be a body or section that holds its entries as articles.",
            rationale: "Reading systems look up words entry by entry. Put each entry into an article.",
            reference: .dictionaries,
            accepts: [.dictionary("<section epub:type=\"dictionary\"><article><dfn>a</dfn></article></section>")],
            rejects: [.dictionary("◆<section epub:type=\"dictionary\"><p>a</p></section>")])
    ) { document, report in
        for element in document.dictionaryElements("dictionary") {
            if !["body", "section"].contains(element.localName) {
                report(element.startTag, "a dictionary must be a body or section, not “\(element.localName)”")
            }
            if element.firstChild(.xhtml, "article") == nil {
                report(element.startTag, "the dictionary holds no entry")
            }
        }
    }

    static let dictionaryHeadword = Rule(
        RuleDescription(
            "dictionary-headword", "RSC-005", editions: [.epub3],
            summary: "An entry of a dictionary must be an article with a headword in dfn.",
            rationale: "The headword is what a reader looks up. Put it into a dfn element.",
            reference: .dictionaries,
            accepts: [.dictionary("<section epub:type=\"dictionary\"><article><dfn>a</dfn></article></section>")],
            rejects: [
                .dictionary("<section epub:type=\"dictionary\">◆<article><p>a</p></article></section>")
            ])
    ) { document, report in
        guard document.context.isDictionaryContent else { return }
        for element in document.tree.elements where element.namespace == .xhtml {
            let isMarked = element.hasTerm("dictentry")
            guard isMarked || element.isDictionaryEntry else { continue }
            if element.localName != "article" {
                report(element.startTag, "an entry must be an article, not “\(element.localName)”")
            }
            let hasHeadword = element.descendants.contains {
                $0.is(.xhtml, "dfn") && !$0.ancestors.contains { $0.hasTerm("condensed-entry") }
            }
            if !hasHeadword { report(element.startTag, "the entry has no headword in “dfn”") }
        }
    }

    static let dictionaryCondensed = Rule(
        RuleDescription(
            "dictionary-condensed-entry", "RSC-005", editions: [.epub3],
            summary: "A condensed entry must be a hidden aside directly in its entry.",
            rationale: "It is shown in place of the entry where there is little room. Use <aside hidden=\"\">.",
            reference: .dictionaries,
            accepts: [
                .dictionary(
                    """
                    <section epub:type="dictionary"><article><dfn>a</dfn>\
                    <aside epub:type="condensed-entry" hidden=""><p>a</p></aside></article></section>
                    """)
            ],
            rejects: [
                .dictionary(
                    """
                    <section epub:type="dictionary"><article><dfn>a</dfn>\
                    ◆<aside epub:type="condensed-entry"><p>a</p></aside></article></section>
                    """)
            ])
    ) { document, report in
        for element in document.dictionaryElements("condensed-entry") {
            if element.localName != "aside" {
                report(element.startTag, "a condensed entry must be an aside, not “\(element.localName)”")
            }
            if element.parent?.isDictionaryEntry != true {
                report(element.startTag, "the condensed entry is not directly in an entry")
            }
            if !["", "hidden"].contains(element["hidden"]?.lowercased()) {
                report(element.startTag, "the condensed entry is not hidden")
            }
        }
    }

    static let dictionaryTermPlace = Rule(
        RuleDescription(
            "dictionary-term-place", "RSC-005", editions: [.epub3],
            summary: "Terms for lists and idioms of a dictionary must stand on lists and on dfn.",
            rationale: "Reading systems look for the term on that element. Put it there.",
            reference: .dictionaries,
            accepts: [
                .dictionary(
                    """
                    <section epub:type="dictionary"><article><dfn>a</dfn>\
                    <ol epub:type="sense-list"><li>b</li></ol></article></section>
                    """)
            ],
            rejects: [
                .dictionary(
                    """
                    <section epub:type="dictionary"><article><dfn>a</dfn>\
                    ◆<ul epub:type="sense-list"><li>b</li></ul></article></section>
                    """)
            ])
    ) { document, report in
        for (term, names) in places {
            for element in document.dictionaryElements(term) where !names.contains(element.localName) {
                report(element.startTag, "“\(term)” must not stand on “\(element.localName)”")
            }
        }
    }

    private static let places: [(String, [String])] = [
        ("part-of-speech-list", ["ol"]), ("sense-list", ["ol"]), ("idiom", ["dfn"]), ("phrase-list", ["ol", "ul"]),
    ]

    static let dictionaryTermParts = Rule(
        RuleDescription(
            "dictionary-term-parts", "RSC-005", editions: [.epub3],
            summary: "Groups of a dictionary must hold what they group, and notes on translations stand beside one.",
            rationale: "A group without its parts means nothing. Mark the parts, or remove the term.",
            reference: .dictionaries,
            accepts: [
                .dictionary(
                    """
                    <section epub:type="dictionary"><article><dfn>a</dfn>\
                    <div><p epub:type="tran">a</p><p epub:type="tran-info">b</p></div></article></section>
                    """)
            ],
            rejects: [
                .dictionary(
                    """
                    <section epub:type="dictionary"><article><dfn>a</dfn>\
                    <div>◆<p epub:type="tran-info">b</p></div></article></section>
                    """)
            ])
    ) { document, report in
        guard document.context.isDictionaryContent else { return }
        for element in document.tree.elements where element.namespace == .xhtml {
            let list = element.localName == "li" ? element.parent : nil
            let isSpeechItem = list.map { $0.is(.xhtml, "ol") && $0.hasTerm("part-of-speech-list") } ?? false
            if isSpeechItem || element.hasTerm("part-of-speech-group"), !element.hasDirectTerm("part-of-speech") {
                report(element.startTag, "the group holds no “part-of-speech”")
            }
            if element.hasTerm("tran-info"),
                element.parent?.children.contains(where: { $0.hasTerm("tran") }) != true
            {
                report(element.startTag, "beside “tran-info” there is no “tran”")
            }
            let isPhrase = list.map { $0.namespace == .xhtml && $0.hasTerm("phrase-list") } ?? false
            if isPhrase || element.hasTerm("phrase-group"),
                !element.descendants.contains(where: { $0.hasTerm("example") || $0.hasTerm("idiom") })
            {
                report(element.startTag, "the group of phrases holds neither “idiom” nor “example”")
            }
        }
    }
}

extension Document {
    /// The elements of XHTML with a term, if the document may hold dictionary entries.
    fileprivate func dictionaryElements(_ term: String) -> [XMLElement] {
        guard context.isDictionaryContent else { return [] }
        return tree.elements.filter { $0.hasTerm(term) }
    }
}

extension XMLElement {
    /// Whether a word of its `epub:type` is a term, and it is XHTML.
    func hasTerm(_ term: String) -> Bool {
        namespace == .xhtml && (self[.epub, "type"].map { XMLWhitespace.words($0).contains(term) } ?? false)
    }

    /// Whether it is an article directly in a dictionary.
    fileprivate var isDictionaryEntry: Bool { localName == "article" && parent?.hasTerm("dictionary") == true }

    /// Whether an element in it has a term, with no list item or element with a type between the two.
    fileprivate func hasDirectTerm(_ term: String) -> Bool {
        descendants.contains { element in
            guard element.hasTerm(term) else { return false }
            let around = element.ancestors.first {
                $0.namespace == .xhtml && ($0.localName == "li" || $0[.epub, "type"] != nil)
            }
            return around?.index == index
        }
    }
}

extension SpecificationReference {
    /// The profile for dictionaries.
    static let dictionaries = Self.other(
        "EPUB Dictionaries and Glossaries 1.0", "https://idpf.org/epub/dict/epub-dict.html")
}

extension Example {
    /// A document of a dictionary.
    fileprivate static func dictionary(_ body: String) -> Self { .xhtml(body, profile: .dictionary) }
}
