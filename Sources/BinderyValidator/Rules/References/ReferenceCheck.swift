import BinderyCore

extension Rule<Publication> {
    /// Follows every reference; the first thing that is wrong with it is reported by the rule that it breaks.
    static let references = Rule(.missingResource) { publication, report in
        var check = ReferenceCheck(publication: publication)
        check.run(&report)
    }
}

/// Follows the references of all documents.
struct ReferenceCheck {
    let publication: Publication
    private var undeclared: Set<String> = []
    private let inSpine: Set<Int>

    init(publication: Publication) {
        self.publication = publication
        inSpine = Set(publication.package.spine.compactMap(\.item))
    }

    mutating func run(_ report: inout Reporter) {
        for facts in publication.orderedFacts {
            for reference in facts.references {
                guard let (rule, message) = problem(reference) else { continue }
                report.add(rule, reference.range, message, in: facts.context.part)
            }
        }
    }

    private typealias Problem = (rule: RuleDescription, message: String)

    private mutating func problem(_ reference: Reference) -> Problem? {
        let shown = reference.url.utf8.count <= 60 ? reference.url : reference.url.prefix(50) + "…"
        let item = publication.place(of: reference)
        switch reference.target {
        case .invalid:
            return nil
        case .data:
            guard needsFallback(reference), !isCore(DataURL.mediaType(of: reference.url)) else { return nil }
            return (.missingFallback, "“\(shown)” is of a type that needs a fallback")
        case .remote(let scheme):
            if let problem = remoteProblem(reference, scheme, item, shown) { return problem }
            guard item == nil else { return nil }
            if reference.kind == .hyperlink || reference.kind == .navigation || reference.kind == .citation {
                return nil
            }
            guard undeclared.insert(URLRecord.key(reference.url) ?? reference.url).inserted else { return nil }
            return (.undeclaredResource, "“\(shown)” is not in the manifest")
        case .part(let part, let fragment):
            guard let item else {
                if part == publication.package.part, needsFallback(reference) {
                    return (.missingFallback, "“\(shown)” is the package document, which nothing can show")
                }
                guard publication.container.contains(part) else {
                    return (.missingResource, "“\(shown)” is not in the book")
                }
                guard undeclared.insert(part.string).inserted else { return nil }
                return (.undeclaredResource, "“\(shown)” is not in the manifest")
            }
            return problem(reference, item, part, fragment, shown)
        }
    }

    private func remoteProblem(_ reference: Reference, _ scheme: String, _ item: Int?, _ shown: String) -> Problem? {
        if reference.kind == .hyperlink || reference.kind == .navigation || reference.kind == .citation { return nil }
        let isEPUB3 = publication.edition == .epub3
        let isAllowed =
            if let item {
                isEPUB3 && (inSpine.contains(item) || isMedia(publication.package.items[item].mediaType))
            } else {
                isEPUB3 && [.font, .audio, .video].contains(reference.kind)
            }
        // A font may come from afar whatever its type is said to be.
        guard isAllowed || isEPUB3 && [.font, .audio, .video].contains(reference.kind) else {
            return (.remoteResource, "“\(shown)” is not in the book; only sound, film and fonts may be elsewhere")
        }
        guard isEPUB3, scheme != "https", scheme != "file" else { return nil }
        return (.insecureResource, "“\(shown)” is fetched without “https”")
    }

    private func isMedia(_ mediaType: String) -> Bool {
        guard let type = MIMEType(mediaType) else { return false }
        return [.audio, .video, .font].contains(CoreMediaTypes.kind(of: type))
    }

    private func problem(
        _ reference: Reference, _ item: Int, _ part: PartPath, _ fragment: String?, _ shown: String
    ) -> Problem? {
        let target = publication.package.items[item]
        let type = MIMEType(target.mediaType)
        let isSVG = type?.essence == "image/svg+xml"
        let isDocument = type.map(isContentDocument) ?? false
        if needsFallback(reference), !isCore(type), !publication.hasFallback(item, where: isCore) {
            return (.missingFallback, "“\(shown)” is of the type “\(target.mediaType)” and has no fallback")
        }
        let meaning = fragment.map {
            URLFragment($0, in: isSVG ? .svg : type?.essence == "application/xhtml+xml" ? .html : .xml)
        }
        let isCFI = meaning?.kind == .scheme("epubcfi")
        switch reference.kind {
        case .hyperlink, .navigation:
            if isCFI { return nil }
            guard isDocument || publication.hasFallback(item, where: isContentDocument) else {
                return (.linkToResource, "“\(shown)” is a link to a resource of the type “\(target.mediaType)”")
            }
            if !inSpine.contains(item) { return (.linkOutsideSpine, "“\(shown)” is not in the spine") }
        case .image where fragment != nil && !isSVG && !isCFI:
            return (.fragmentOfImage, "“\(shown)” has a fragment, which the image cannot have")
        case .overlayText where !isDocument:
            return (.linkToResource, "“\(shown)” is a resource of the type “\(target.mediaType)”")
        case .styleSheet where fragment != nil:
            return (.fragmentOfStyleSheet, "“\(shown)” has a fragment, which a style sheet cannot have")
        case .svgPart where fragment == nil:
            return (.partWithoutFragment, "“\(shown)” names a file, but no element in it")
        default:
            break
        }
        guard case .id(let id) = meaning?.kind, isDocument else { return nil }
        return fragmentProblem(reference, part, id, shown)
    }

    private func fragmentProblem(_ reference: Reference, _ part: PartPath, _ id: String, _ shown: String) -> Problem? {
        guard let facts = publication.facts[part] else { return nil }
        guard let anchor = facts.anchors[id] else {
            return (.fragmentMissing, "there is no element with the id “\(id)” in “\(part.name)”")
        }
        switch reference.kind {
        case .hyperlink, .citation, .overlayText:
            return anchor.role == .svgDefinition
                ? (.fragmentOfOtherKind, "“\(shown)” leads to a part of a drawing that is not shown itself") : nil
        default:
            return nil
        }
    }

    private func needsFallback(_ reference: Reference) -> Bool {
        [.image, .audio, .video, .embedded, .resource].contains(reference.kind) && !reference.hasFallback
    }

    private func isCore(_ type: MIMEType?) -> Bool {
        type.map { CoreMediaTypes.isCore($0, in: .epub3) } ?? false
    }

    private func isContentDocument(_ type: MIMEType) -> Bool {
        switch type.essence {
        case "application/xhtml+xml": true
        case "image/svg+xml": publication.edition == .epub3
        case "application/x-dtbook+xml", "text/x-oeb1-document", "text/html": publication.edition == .epub2
        default: false
        }
    }
}
