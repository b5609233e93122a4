import BinderyXML

extension DocumentReferences {
    /// A resource that is shown with the document; the manifest must tell if it is remote.
    mutating func addResource(
        _ kind: Reference.Kind, _ attribute: XMLAttribute?, change: (inout Reference) -> Void = { _ in }
    ) {
        guard let attribute, let found = resolve(attribute) else { return }
        addResource(kind, found, attribute, change: change)
    }

    private mutating func addResource(
        _ kind: Reference.Kind, _ found: (url: String, target: ResolvedURL), _ attribute: XMLAttribute,
        change: (inout Reference) -> Void = { _ in }
    ) {
        if found.target.isRemote { add(.remoteResources, attribute.range) }
        add(kind, found, attribute, change: change)
    }

    /// The images of `img`, or of a `source` in a `picture`: those of `src` and `srcset`, each once.
    mutating func addImages(_ element: XMLElement) {
        let isInPicture = element.ancestors.contains { $0.is(.xhtml, "picture") }
        let type = isInPicture && element.localName == "source" ? element["type"].map(XMLWhitespace.trimmed) : nil
        let change = { (reference: inout Reference) in
            reference.isInPicture = isInPicture
            reference.hasFallback = isInPicture
            reference.mediaType = type
        }
        var seen: Set<String> = []
        if let source = element.attribute(.none, "src"), let found = resolve(source) {
            seen.insert(found.url)
            addResource(.image, found, source, change: change)
        }
        guard let set = element.attribute(.none, "srcset") else { return }
        let value = set.bytes
        for range in SourceSet.urls(value) {
            let url = value[value.startIndex + range.lowerBound..<value.startIndex + range.upperBound]
            guard !url.isEmpty, seen.insert(String(decoding: url, as: UTF8.self)).inserted else { continue }
            addResource(.image, resolve(url, of: set), set, change: change)
        }
    }

    /// An `audio` or `video` element, which may have sources as well.
    mutating func addMedia(_ element: XMLElement) {
        mediaCount += 1
        addResource(.video, element.attribute(.none, "src"))
        if element.localName == "video" { addResource(.image, element.attribute(.none, "poster")) }
    }

    /// A `source` of an `audio`, `video` or `picture` element.
    mutating func addSource(_ element: XMLElement) {
        guard let parent = element.parent, parent.namespace == .xhtml else { return }
        switch parent.localName {
        case "picture":
            addImages(element)
        case "audio", "video":
            let group = mediaCount
            addResource(.video, element.attribute(.none, "src")) {
                $0.mediaType = element["type"]
                $0.alternatives = group
            }
        default: break
        }
    }

    /// An `object`: what a reader sees in it is its fallback.
    mutating func addObject(_ element: XMLElement) {
        let data = element.attribute(.none, "data")
        guard document.edition == .epub3 else { return add(.resource, data) }
        addResource(.resource, data) {
            $0.mediaType = element["type"]
            $0.hasFallback = element.hasPalpableContent
        }
    }
}

extension XMLElement {
    /// Whether a reader would see something of what is in the element: text, or content that is embedded.
    fileprivate var hasPalpableContent: Bool {
        let nodes = tree.nodes
        var place = index + 1
        let end = Int(nodes[index].end)
        while place < end {
            if nodes[place].isElement {
                switch tree.element(place).palpability {
                case true?: return true
                case false?: place = max(place + 1, Int(nodes[place].end))
                case nil: place += 1
                }
            } else {
                if nodes[place].name == .text { return true }
                place += 1
            }
        }
        return false
    }

    /// Whether the element is seen whatever is in it; `nil` if that depends on what is in it.
    private var palpability: Bool? {
        if attribute(.none, "hidden") != nil { return false }
        switch namespace {
        case .svg: return localName == "svg"
        case .mathml: return localName == "math"
        case .xhtml:
            switch localName {
            case "audio", "canvas", "embed", "iframe", "img", "object", "picture", "video": return true
            case "head", "script", "link", "meta", "title", "style": return false
            default: return nil
            }
        default: return false
        }
    }
}
