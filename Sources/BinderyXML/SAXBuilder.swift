internal import CLibXML2

/// Collects what libxml2 reports into the arrays of a tree.
///
/// It lives for one document, on one thread; libxml2 reaches it through the pointer that it hands to its callbacks.
final class SAXBuilder {
    var nodes: [XMLTree.Node] = []
    var attributes: [XMLTree.Attribute] = []
    var texts: [UInt8] = []
    var names: XMLNames
    var prolog = XMLProlog()
    var namespaceDeclarations: [XMLTree.NamespaceDeclaration] = []
    var fault: XMLFault?
    var entities = EntityValue()
    /// The place of the innermost element that a fault left open.
    private(set) var innermostOpen: Int?

    /// The default namespace of the root that the document type supplies.
    private var suppliedNamespace: String?

    let source: [UInt8]
    private let offset: Int
    private let limits: XMLLimits
    private var cache: NameCache
    private var open: [Int32] = []
    private var lastIsText = false
    private var lastEnd: Int32

    /// Makes a builder for a document of which the first bytes, such as a byte order mark, are not given to libxml2.
    init(source: [UInt8], skipping offset: Int, names: XMLNames, cache: NameCache, limits: XMLLimits) {
        self.source = source
        self.offset = offset
        self.names = names
        self.cache = cache
        self.limits = limits
        lastEnd = Int32(offset)
        nodes.reserveCapacity(source.count / 48)
        texts.reserveCapacity(source.count)
    }

    /// Whether there is nothing more to collect.
    var isStopped: Bool { fault != nil }

    /// What the names' pointers stand for, to be used for the next document.
    func takeCache() -> NameCache { cache }

    /// The byte at which libxml2 is.
    func position(_ context: xmlParserCtxtPtr) -> Int {
        let input = unsafe context.pointee.inputNr > 0 ? context.pointee.inputTab[0] : context.pointee.input
        guard let input = unsafe input, let base = unsafe input.pointee.base, let current = unsafe input.pointee.cur
        else { return min(source.count, Int(lastEnd)) }
        return unsafe min(source.count, offset + Int(input.pointee.consumed) + (current - base))
    }

    func startElement(
        _ local: UnsafePointer<xmlChar>, _ uri: UnsafePointer<xmlChar>?,
        namespaces: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, namespaceCount: Int,
        attributes values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?, attributeCount: Int, at position: Int
    ) {
        guard open.count < limits.depth else {
            fault = XMLFault(.depth, "elements are nested more than \(limits.depth) deep", at: position)
            return
        }
        guard attributeCount <= limits.attributes else {
            fault = XMLFault(.attributes, "an element has more than \(limits.attributes) attributes", at: position)
            return
        }
        let place = Int32(nodes.count)
        let first = Int32(attributes.count)
        // Without a root that lacks a namespace there is none to supply.
        if open.isEmpty, unsafe uri != nil { suppliedNamespace = nil }
        if open.isEmpty, let supplied = suppliedNamespace {
            namespaceDeclarations.append(XMLTree.NamespaceDeclaration(node: Int(place), prefix: "", uri: supplied))
        }
        if let namespaces = unsafe namespaces { unsafe addNamespaces(namespaces, namespaceCount, of: Int(place)) }
        if let values = unsafe values { unsafe addAttributes(values, attributeCount, at: position) }
        guard fault == nil else {
            attributes.removeLast(attributes.count - Int(first))
            return
        }
        // libxml2 stands at the `>` or `/>`. A value holds no `<`, so that the first one before is the tag's.
        var start = min(position, source.count - 1)
        while start > Int(lastEnd), source[start] != 0x3C { start -= 1 }
        if position < source.count { lastEnd = Int32(position + (source[position] == 0x2F ? 2 : 1)) }
        var name = unsafe cache.name(local, uri, &names)
        if let suppliedNamespace, unsafe uri == nil {
            name = unsafe names.name(names.namespace(suppliedNamespace), String(cString: local))
        }
        nodes.append(
            XMLTree.Node(
                name: name, parent: open.last ?? -1, end: place + 1, start: Int32(start),
                stop: lastEnd, open: lastEnd, first: first, count: Int32(attributes.count) - first))
        open.append(place)
        lastIsText = false
        checkGrowth(at: position)
    }

    private func addNamespaces(
        _ namespaces: UnsafeMutablePointer<UnsafePointer<xmlChar>?>, _ count: Int, of node: Int
    ) {
        for index in 0..<count {
            guard let uri = unsafe namespaces[2 * index + 1] else { continue }
            let prefix = unsafe namespaces[2 * index].map { unsafe String(cString: $0) } ?? ""
            unsafe namespaceDeclarations.append(
                XMLTree.NamespaceDeclaration(node: node, prefix: prefix, uri: String(cString: uri)))
        }
    }

    /// Takes down the attributes of a start tag; a fault, if entities make one grow beyond the limit.
    private func addAttributes(
        _ values: UnsafeMutablePointer<UnsafePointer<xmlChar>?>, _ count: Int, at position: Int
    ) {
        for index in 0..<count {
            guard let local = unsafe values[5 * index], let start = unsafe values[5 * index + 3],
                let end = unsafe values[5 * index + 4]
            else { continue }
            let name = unsafe cache.name(local, values[5 * index + 2], &names)
            let first = Int32(texts.count)
            let value = unsafe UnsafeBufferPointer(start: start, count: end - start)
            if unsafe value.contains(0x26) {
                guard let expanded = unsafe entities.expand(value, limit: source.count + limits.entityGrowth) else {
                    fault = XMLFault(.growth, "entities make an attribute grow beyond the limit", at: position)
                    return
                }
                texts += expanded
            } else {
                unsafe texts.append(contentsOf: value)
            }
            attributes.append(
                XMLTree.Attribute(
                    name: name, element: Int32(nodes.count), first: first, count: Int32(texts.count) - first))
        }
    }

    func endElement(at position: Int) {
        guard let place = open.popLast() else { return }
        nodes[Int(place)].end = Int32(nodes.count)
        nodes[Int(place)].stop = Int32(position)
        lastEnd = Int32(position)
        lastIsText = false
    }

    func characters(_ bytes: UnsafeBufferPointer<UInt8>, at position: Int) {
        guard let parent = open.last, !bytes.isEmpty else { return }
        let isBlank = unsafe bytes.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x09 || $0 == 0x0D }
        let first = Int32(texts.count)
        unsafe texts.append(contentsOf: bytes)
        if lastIsText {
            let last = nodes.count - 1
            nodes[last].count += Int32(bytes.count)
            nodes[last].stop = Int32(position)
            nodes[last].open = Int32(position)
            if !isBlank { nodes[last].name = .text }
        } else {
            nodes.append(
                XMLTree.Node(
                    name: isBlank ? .blank : .text, parent: parent, end: Int32(nodes.count + 1), start: lastEnd,
                    stop: Int32(position), open: Int32(position), first: first, count: Int32(bytes.count)))
            lastIsText = true
        }
        checkGrowth(at: position)
    }

    /// Stops at entities that make much out of little.
    private func checkGrowth(at position: Int) {
        if texts.count > source.count + limits.entityGrowth || nodes.count > source.count {
            fault = XMLFault(.growth, "entities make the document grow beyond the limit", at: position)
        }
    }

    /// Ends the elements that a fault left open.
    func closeAll() {
        if fault != nil { dropUnfinishedTag() }
        innermostOpen = open.last.map { Int($0) }
        while let place = open.popLast() {
            nodes[Int(place)].end = Int32(nodes.count)
            nodes[Int(place)].stop = max(lastEnd, nodes[Int(place)].stop)
        }
    }

    /// Takes back an element whose start tag breaks off: libxml2 tells of it before it looks for the `>`.
    private func dropUnfinishedTag() {
        guard let last = open.last, Int(last) == nodes.count - 1, let node = nodes.last,
            node.open <= node.start || source[Int(node.open) - 1] != 0x3E
        else { return }
        open.removeLast()
        nodes.removeLast()
        namespaceDeclarations.removeAll { $0.node == Int(last) }
    }

    /// Notes a processing instruction that ends at a byte.
    func instruction(_ target: String, _ data: String, endingAt position: Int) {
        let start = startOfMarkup(before: position, second: 0x3F)
        prolog.instructions.append(.init(target: target, data: data, range: start..<position))
    }

    /// Notes the document type declaration, of which the beginning ends at a byte.
    func doctype(_ name: String, publicID: String?, systemID: String?, endingAt position: Int) {
        let start = startOfMarkup(before: position, second: 0x21)
        prolog.doctype = .init(name: name, publicID: publicID, systemID: systemID, range: start..<position)
        let isXHTML = publicID?.utf8.starts(with: "-//W3C//DTD XHTML 1.".utf8) ?? false
        suppliedNamespace = DefaultNamespace.supplied(by: publicID)
        guard entities.mayKnowHTML else { return }
        entities.knowsHTML = isXHTML && systemID?.utf8.starts(with: "http://www.w3.org/TR/xhtml".utf8) ?? false
    }

    /// The last `<?` or `<!` before a byte.
    private func startOfMarkup(before position: Int, second: UInt8) -> Int {
        var start = min(position, source.count - 1) - 1
        while start > offset, source[start] != 0x3C || source[start + 1] != second { start -= 1 }
        return max(start, 0)
    }
}
