import BinderyCore

extension ReferenceCheck {
    /// Whether a resource may be used as the reference does, so that its fragment is worth a look.
    mutating func checkUse(_ followed: Followed) -> Bool {
        let isCFI = followed.meaning?.kind == .scheme("epubcfi")
        switch followed.reference.kind {
        case .hyperlink:
            if isCFI { return true }
            guard followed.type.map(isLinkable) == true || hasReadableFallback(followed) else {
                add(
                    .linkToResource, followed,
                    "“\(followed.shown)” is a link to a resource of the type “\(followed.mediaType)”")
                return false
            }
            if let item = followed.item, inSpine.contains(item) { return true }
            add(.linkOutsideSpine, followed, "“\(followed.shown)” is not in the spine")
        case .image:
            guard followed.fragment != nil, !followed.isSVG, !isCFI else { return true }
            add(.fragmentOfImage, followed, "“\(followed.shown)” has a fragment, which the image cannot have")
        case .overlayText:
            if followed.type.map(isContentDocument) == true { return true }
            add(.linkToResource, followed, "“\(followed.shown)” is a resource of the type “\(followed.mediaType)”")
        case .searchKey:
            if let item = followed.item, inSpine.contains(item) { return true }
            if isCFI { return true }
            add(.searchKeyOutsideSpine, followed, "“\(followed.shown)” is not in the spine")
        case .styleSheet:
            guard followed.fragment != nil else { return true }
            add(.fragmentOfStyleSheet, followed, "“\(followed.shown)” has a fragment, which a style sheet cannot have")
        case .svgPart, .svgPaint:
            if followed.fragment != nil { return true }
            add(.partWithoutFragment, followed, "“\(followed.shown)” names a file, but no element in it")
        default:
            return true
        }
        return false
    }

    private func hasReadableFallback(_ followed: Followed) -> Bool {
        followed.item.map { publication.hasFallback($0, where: isLinkable) } ?? false
    }

    /// Whether the element that a fragment names is there and of the right kind.
    mutating func checkFragment(_ followed: Followed) {
        guard let meaning = followed.meaning, followed.fragment != "" else { return }
        let kind = followed.reference.kind
        var id: String?
        if case .id(let name) = meaning.kind { id = name }
        if kind == .overlayText {
            if followed.isXHTML, id == nil {
                add(.overlayFragmentNotID, followed, "“\(followed.shown)” does not name an element by its id")
            } else if followed.isSVG, !meaning.isValid {
                add(.overlayFragmentInvalid, followed, "“\(followed.shown)” has no fragment that SVG knows")
            }
        }
        guard let id, !id.isEmpty, let part = followed.part else { return }
        let anchor = publication.facts[part]?.anchors[id]
        if anchor == nil, followed.isXHTML || followed.isSVG {
            add(.fragmentMissing, followed, "there is no element with the id “\(id)” in “\(part.name)”")
            return
        }
        let isRight: Bool =
            switch kind {
            case .svgPaint: anchor?.role == .svgPaint
            case .svgPart: anchor?.role == .other || anchor?.role == .svgSymbol
            case .hyperlink, .citation, .overlayText: anchor?.role == .other
            default: true
            }
        if !isRight { add(.fragmentOfOtherKind, followed, "“\(followed.shown)” leads to an element of another kind") }
    }
}

extension ReferenceCheck.Followed {
    /// Whether it leads to an SVG image.
    var isSVG: Bool { type?.essence == "image/svg+xml" }
    /// Whether it leads to an XHTML document.
    var isXHTML: Bool { type?.essence == "application/xhtml+xml" }

    /// What the fragment means; `nil` if there is none.
    var meaning: URLFragment? {
        fragment.map { URLFragment($0, in: isSVG ? .svg : isXHTML ? .html : .xml) }
    }
}
