import BinderyCore

extension Rule<Publication> {
    /// Follows every reference; what is wrong with it is reported by the rules that it breaks.
    static let references = Rule(.missingResource) { publication, report in
        var check = ReferenceCheck(publication: publication, report: report)
        check.run()
        report = check.report
    }
}

/// Follows the references of all documents.
struct ReferenceCheck {
    let publication: Publication
    /// What is wrong.
    var report: Reporter
    let inSpine: Set<Int>
    /// What is not in the manifest is reported once.
    private var undeclared: Set<String> = []

    init(publication: Publication, report: Reporter) {
        self.publication = publication
        self.report = report
        inSpine = Set(publication.package.spine.compactMap(\.item))
    }

    /// A reference whose target is known.
    struct Followed {
        var reference: Reference
        /// The document that it stands in.
        var source: PartPath
        /// The place in the manifest of what it leads to.
        var item: Int?
        /// The part that it leads to.
        var part: PartPath?
        /// The media type of what it leads to, as the manifest or the URL says.
        var mediaType: String
        /// The media type taken apart; `nil` if it is none, or has parameters, which only those of sound may have.
        var type: MIMEType?
        /// What stands behind `#`, percent-encoded.
        var fragment: String?
        /// The URL as it is shown.
        var shown: String {
            reference.url.utf8.count <= 60 ? reference.url : reference.url.prefix(50) + "…"
        }
    }

    mutating func run() {
        follow(publication.packageReferences, in: publication.package.part)
        for facts in publication.orderedFacts { follow(facts.references, in: facts.context.part) }
    }

    private mutating func follow(_ references: [Reference], in source: PartPath) {
        let saved = groupsWithCoreType(references)
        for reference in references {
            guard var followed = follow(reference, in: source) else { continue }
            if let group = reference.alternatives, saved.contains(group), followed.effectiveType?.type == "audio" {
                followed.reference.hasFallback = true
            }
            checkFallback(followed)
            checkStatedType(followed)
            guard checkUse(followed) else { continue }
            checkFragment(followed)
        }
    }

    /// Which `audio` and `video` elements have a source that every reading system can play.
    private func groupsWithCoreType(_ references: [Reference]) -> Set<Int> {
        var groups: Set<Int> = []
        for reference in references {
            guard let group = reference.alternatives else { continue }
            let stated = reference.mediaType.flatMap { MIMEType($0) }
            let declared = publication.item(of: reference).flatMap { MIMEType($0.mediaType) }
            if isCore(stated) || isCore(declared) { groups.insert(group) }
        }
        return groups
    }

    /// What a reference leads to; `nil` if it does not lead to a resource of the publication.
    private mutating func follow(_ reference: Reference, in source: PartPath) -> Followed? {
        var followed = Followed(reference: reference, source: source, mediaType: "")
        switch reference.target {
        case .invalid:
            return nil
        case .data:
            followed.type = DataURL.mediaType(of: reference.url)
            followed.mediaType = followed.type?.essence ?? ""
            return followed
        case .remote(let scheme):
            followed.item = publication.place(of: reference)
            guard checkRemote(followed, scheme) else { return nil }
        case .part(let part, let fragment):
            followed.item = publication.package.itemsByPart[part]
            followed.part = part
            followed.fragment = fragment
            if followed.item == nil, part == publication.package.part {
                followed.mediaType = "application/oebps-package+xml"
            }
        }
        if let item = followed.item { followed.mediaType = publication.package.items[item].mediaType }
        guard !followed.mediaType.isEmpty || followed.item != nil else {
            reportUndeclared(followed)
            return nil
        }
        followed.type = MIMEType(followed.mediaType).flatMap { $0.parameters.isEmpty || $0.type == "audio" ? $0 : nil }
        return followed
    }

    private mutating func reportUndeclared(_ followed: Followed) {
        let reference = followed.reference
        if let part = followed.part {
            let isThere = publication.container.contains(part)
            // EPUBCheck takes a file that only the manifest lacks for missing if a URL with a fragment leads to it.
            guard isThere, followed.fragment == nil else {
                let isWarning = reference.kind == .packageLink && publication.edition == .epub3
                add(
                    isWarning ? .missingLinkedResource : .missingResource, followed,
                    "“\(followed.shown)” is not in the \(isThere ? "manifest" : "book")")
                return
            }
        }
        if reference.kind == .packageLink || followed.part == nil && reference.isLink { return }
        let key = followed.part?.string ?? URLRecord.key(reference.url) ?? reference.url
        guard undeclared.insert(key).inserted else { return }
        add(.undeclaredResource, followed, "“\(followed.shown)” is not in the manifest")
    }

    /// Reports a breach at the place of the reference.
    mutating func add(_ rule: RuleDescription, _ followed: Followed, _ message: String) {
        report.add(rule, followed.reference.range, message, in: followed.source)
    }

    /// Whether a resource of a type needs no fallback. An NCX does: it is nothing that could be shown.
    func isCore(_ type: MIMEType?) -> Bool {
        guard let type, type.essence != "application/x-dtbncx+xml" else { return false }
        return CoreMediaTypes.isCore(type, in: .epub3)
    }

    /// Whether a type is one of documents that a reader reads.
    func isContentDocument(_ type: MIMEType) -> Bool {
        switch type.essence {
        case "application/xhtml+xml": true
        case "image/svg+xml": publication.edition == .epub3
        case "application/x-dtbook+xml": publication.edition == .epub2
        default: false
        }
    }

    /// Whether a type is one of documents that a link may lead to: older types too.
    func isLinkable(_ type: MIMEType) -> Bool {
        isContentDocument(type) || type.essence == "text/x-oeb1-document" || type.essence == "text/html"
    }
}

extension ReferenceCheck.Followed {
    /// The media type that counts for sound and film: the one that the reference states, or else the manifest's.
    var effectiveType: MIMEType? { reference.mediaType.flatMap { MIMEType($0) } ?? type }
}
