import BinderyXML

extension DocumentReferences {
    /// Takes down what XHTML and SVG documents refer to and need, with what stands in them in other languages.
    mutating func readContent() {
        let tree = document.tree
        let nodes = tree.nodes
        for index in nodes.indices where nodes[index].isElement {
            let role = names.element(nodes[index].name)
            if role != .none { read(tree.element(index), role) }
            for place in tree.attributes(of: index) {
                let role = names.attribute(tree.attributeName(place))
                if role != .none { read(tree.element(index).attribute(at: place), role) }
            }
        }
    }

    private mutating func read(_ element: XMLElement, _ role: ContentNames.Element) {
        switch role {
        case .hyperlink: addHyperlink(element.attribute(.none, "href"))
        case .svgHyperlink: addHyperlink(element.drawingLink)
        case .link: addLink(element)
        case .svgUse: add(.svgPart, element.drawingLink)
        case .svgImage: addResource(.image, element.drawingLink)
        case .svgFont: addResource(.font, element.drawingLink)
        case .object: addObject(element)
        case .image where document.edition == .epub2: add(.image, element.attribute(.none, "src"))
        case .script, .svgScript: readScript(element)
        default: if document.edition == .epub3 { readOfEPUB3(element, role) }
        }
    }

    /// What only the documents of EPUB 3 have.
    private mutating func readOfEPUB3(_ element: XMLElement, _ role: ContentNames.Element) {
        switch role {
        case .image: addImages(element)
        case .iframe, .input: addResource(.resource, element.attribute(.none, "src"))
        case .embed:
            addResource(.resource, element.attribute(.none, "src")) { $0.mediaType = element["type"] }
        case .track: addResource(.track, element.attribute(.none, "src"))
        case .media: addMedia(element)
        case .source: addSource(element)
        case .quotation: add(.citation, element.attribute(.none, "cite"))
        case .math:
            add(.mathml, element.startTag)
            add(.image, element.attribute(.none, "altimg"))
        case .svg: if document.kind != .svg { add(.svg, element.startTag) }
        case .switch: add(.switch, element.startTag)
        case .form: add(.form, element.startTag)
        case .base: checkBase(element.attribute(.none, "href"))
        default: break
        }
    }

    private mutating func read(_ attribute: XMLAttribute, _ role: ContentNames.Attribute) {
        switch role {
        case .event: add(.scripted, attribute.range)
        case .paint: addPaint(attribute)
        case .base: checkBase(attribute)
        case .type:
            for word in Datatype.words(attribute.bytes) { facts.types.insert(String(decoding: word, as: UTF8.self)) }
        case .none: break
        }
    }

    /// A link that a reader follows. What leads out of the book is not taken down: nothing is asked of it.
    private mutating func addHyperlink(_ attribute: XMLAttribute?) {
        guard let attribute, let found = resolve(attribute), found.url != ".", !found.target.isRemote else { return }
        if found.target.scheme == "data", document.edition == .epub3 {
            report.add(.dataLink, attribute.range, "a link leads to a data URL")
        }
        add(.hyperlink, found, attribute)
    }

    /// A `link` element: only style sheets are taken down.
    private mutating func addLink(_ element: XMLElement) {
        guard let attribute = element.attribute(.none, "href"), let found = resolve(attribute) else { return }
        let isStyleSheet = XMLWhitespace.words(element["rel"]).contains {
            $0.utf8.equalsIgnoringASCIICase("stylesheet")
        }
        guard isStyleSheet else { return }
        facts.styles.hasStyles = true
        add(.styleSheet, found, attribute)
    }

    /// Gradients and patterns; a value of several parts is left alone.
    private mutating func addPaint(_ attribute: XMLAttribute) {
        guard attribute.element.namespace == .svg else { return }
        let value = attribute.bytes
        guard value.starts(with: "url(".utf8), value.last == UInt8(ascii: ")") else { return }
        var url = Datatype.trimmed(value.dropFirst(4).dropLast())
        if let quote = url.first, quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\""), url.last == quote {
            url = url.dropFirst().dropLast()
        }
        if !url.isEmpty { add(.svgPaint, resolve(url, of: attribute), attribute) }
    }

    /// Scripts, but not what only looks like one: blocks of data.
    private mutating func readScript(_ element: XMLElement) {
        switch ScriptType(element["type"]) {
        case .script: add(.scripted, element.startTag)
        case .module: add(.module, element.startTag)
        case .data: break
        }
        guard document.edition == .epub3 else { return }
        addResource(.resource, element.attribute(.none, "src"))
    }
}

extension XMLElement {
    /// The link of an element of SVG: by XLink, or as SVG 2 writes it.
    fileprivate var drawingLink: XMLAttribute? {
        attribute(.xlink, "href") ?? attribute(.none, "href")
    }
}
