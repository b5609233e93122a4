import BinderyXML

/// What a document refers to and needs: its URLs are checked, and taken down in its facts.
struct DocumentReferences {
    /// The document.
    let document: Document
    /// What the names in it do.
    let names: ContentNames
    /// What is taken down.
    var facts: DocumentFacts
    /// What is wrong with how URLs are written.
    var report: Reporter
    /// How many `audio` and `video` elements have been seen.
    var mediaCount = 0

    private let plainBase: BaseURL
    private let hasBases: Bool

    private init(_ document: Document, _ names: ContentNames, _ facts: DocumentFacts, _ report: Reporter) {
        self.document = document
        self.names = names
        self.facts = facts
        self.report = report
        plainBase = BaseURL(of: document.part)
        let known = document.tree.names
        hasBases = known.find(.xml, "base") != nil || known.find(.xhtml, "base") != nil
    }

    /// Checks and takes down the references of a document whose names are known.
    static func check(
        _ document: Document, _ names: ContentNames, _ facts: inout DocumentFacts, _ report: inout Reporter
    ) {
        var references = DocumentReferences(document, names, facts, report)
        switch document.kind {
        case .xhtml, .navigation, .dataNavigation, .svg: references.readContent()
        case .overlay: references.readOverlay()
        case .ncx: references.readNCX()
        case .searchKeyMap: references.readSearchKeyMap()
        case .dtbook: references.readTalkingBook()
        default: return
        }
        (facts, report) = (references.facts, references.report)
    }

    /// The URL of an attribute without the white space at its ends, and what it points at; the way it is written is
    /// checked. `nil` if there is no attribute, or nothing in it.
    mutating func resolve(_ attribute: XMLAttribute?) -> (url: String, target: ResolvedURL)? {
        guard let attribute else { return nil }
        let bytes = Datatype.trimmed(attribute.bytes)
        return bytes.isEmpty ? nil : resolve(bytes, of: attribute)
    }

    /// What a URL in an attribute points at; the way it is written is checked.
    mutating func resolve(_ bytes: ArraySlice<UInt8>, of attribute: XMLAttribute) -> (url: String, target: ResolvedURL)
    {
        let url = String(decoding: bytes, as: UTF8.self)
        let base = hasBases ? document.base(of: attribute.element) : plainBase
        let target = base.resolve(bytes)
        if !target.isFlawless {
            report.add(target, url: url, attribute.range, isInPublication: facts.context.isInPublication)
        }
        return (url, target)
    }

    /// Checks how a URL is written that others are resolved against: it names no file, so that it may well lead to the
    /// folder of the book, or have a query.
    mutating func checkBase(_ attribute: XMLAttribute?) {
        guard let attribute else { return }
        let url = XMLWhitespace.trimmed(attribute.value)
        var base = plainBase.resolve(url)
        base.hasQuery = false
        report.add(base, url: url, attribute.range, isInPublication: false)
    }

    /// Takes down a reference.
    mutating func add(
        _ kind: Reference.Kind, _ found: (url: String, target: ResolvedURL), _ attribute: XMLAttribute,
        change: (inout Reference) -> Void = { _ in }
    ) {
        var reference = Reference(
            kind: kind, url: found.url, target: ResourceTarget(found.target), range: attribute.range,
            element: attribute.element.localName)
        change(&reference)
        facts.references.append(reference)
    }

    /// Takes down the reference of an attribute, if there is one.
    mutating func add(_ kind: Reference.Kind, _ attribute: XMLAttribute?) {
        guard let attribute, let found = resolve(attribute) else { return }
        add(kind, found, attribute)
    }

    /// Takes down a feature at its first place.
    mutating func add(_ feature: DocumentFacts.Feature, _ range: @autoclosure () -> Range<Int>) {
        if facts.features[feature] == nil { facts.features[feature] = range() }
    }
}

extension ResolvedURL {
    /// Whether nothing can be said against the way in which the URL is written.
    fileprivate var isFlawless: Bool {
        problems.isEmpty && !leaksOut && !hasQuery && scheme != "file"
    }
}
