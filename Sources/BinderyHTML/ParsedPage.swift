internal import CBinderyHTML
internal import CGumbo

extension HTMLTree {
    /// Parses a page or a fragment of one, as the HTML standard says.
    ///
    /// - Parameters:
    ///   - source: the page in UTF-8, without a byte order mark.
    ///   - isFragment: whether it is a piece of a page's body.
    /// - Throws: ``HTMLError`` if the page is too large or its tags are beyond reason.
    public init(parsing source: [UInt8], isFragment: Bool = false) throws(HTMLError) {
        guard source.count <= Self.sizeLimit else { throw .tooLarge }
        var scanner = MarkupScanner(source)
        scanner.scan()
        let source = scanner.result
        let page = try ParsedPage(source, isFragment: isFragment)
        self.init()
        repairs = scanner.repairs
        page.copy(into: &self)
    }
}

/// A page in gumbo's memory, which is freed when the value goes out of scope.
@safe private struct ParsedPage: ~Copyable {
    private let page: OpaquePointer
    /// gumbo's nodes point into it.
    private let source: [UInt8]

    init(_ source: [UInt8], isFragment: Bool) throws(HTMLError) {
        // Ordinary pages need 5 to 15 times their size.
        let limit = (64 << 20) + 24 * source.count
        let parsed = unsafe source.withUnsafeBytes { buffer in
            unsafe bindery_html_parse(
                buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count, isFragment, limit)
        }
        guard let parsed = unsafe parsed else { throw .tooComplex }
        unsafe page = parsed
        self.source = source
    }

    deinit {
        unsafe bindery_html_free(page)
    }

    /// Names of elements in the order of `GumboTag`.
    private static let names: [HTMLElementName] = (0..<GUMBO_TAG_UNKNOWN.rawValue).map { tag in
        let name = unsafe String(cString: gumbo_normalized_tagname(GumboTag(rawValue: tag)))
        return HTMLElementName(rawValue: name.lowercased()) ?? .other
    }

    private static let attributeNames = Dictionary(
        uniqueKeysWithValues: HTMLAttributeName.allCases.map { ($0.rawValue, $0) })

    /// An element whose children are being copied.
    @safe private struct Level {
        let element: UnsafePointer<GumboElement>
        /// The element's index in the tree; that of the element around it, if it is too deep to be copied.
        let index: Int
        let isCopied: Bool
        var nextChild: UInt32 = 0
    }

    func copy(into tree: inout HTMLTree) {
        guard let root = unsafe bindery_html_root(page) else { return }
        tree.bytes.reserveCapacity(source.count)
        var levels: [Level] = []
        unsafe open(root, parent: 0, levels: &levels, tree: &tree)
        while let level = levels.last {
            let children = unsafe level.element.pointee.children
            guard unsafe level.nextChild < children.length else {
                if level.isCopied { tree.nodes[level.index].endIndex = UInt32(tree.nodes.count) }
                levels.removeLast()
                continue
            }
            levels[levels.count - 1].nextChild += 1
            guard let child = unsafe children.data[Int(level.nextChild)]?.assumingMemoryBound(to: GumboNode.self) else {
                continue
            }
            switch unsafe child.pointee.type {
            case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
                unsafe open(child, parent: level.index, levels: &levels, tree: &tree)
            case GUMBO_NODE_TEXT, GUMBO_NODE_CDATA, GUMBO_NODE_WHITESPACE:
                unsafe addText(child.pointee.v.text, parent: level.index, tree: &tree)
            default: break
            }
        }
    }

    private func open(
        _ node: UnsafePointer<GumboNode>, parent: Int, levels: inout [Level], tree: inout HTMLTree
    ) {
        guard let offset = unsafe MemoryLayout<GumboNode>.offset(of: \.v) else { return }
        let element = unsafe (UnsafeRawPointer(node) + offset).assumingMemoryBound(to: GumboElement.self)
        let isCopied = levels.count < HTMLTree.depthLimit
        let index = isCopied ? tree.nodes.count : parent
        unsafe levels.append(Level(element: element, index: index, isCopied: isCopied))
        guard isCopied else { return }
        let first = UInt32(tree.attributes.count)
        unsafe addAttributes(element.pointee.attributes, tree: &tree)
        tree.nodes.append(
            HTMLTree.Node(
                name: unsafe Self.name(of: element),
                isForeign: unsafe element.pointee.tag_namespace != GUMBO_NAMESPACE_HTML,
                line: unsafe element.pointee.start_pos.line, parentIndex: UInt32(parent),
                endIndex: UInt32(tree.nodes.count + 1), first: first, last: UInt32(tree.attributes.count)))
    }

    private static func name(of element: UnsafePointer<GumboElement>) -> HTMLElementName {
        let tag = unsafe Int(element.pointee.tag.rawValue)
        if tag < names.count { return names[tag] }
        var original = unsafe element.pointee.original_tag
        unsafe gumbo_tag_from_original_text(&original)
        guard let start = unsafe original.data, unsafe (1...16).contains(original.length) else { return .other }
        let name = unsafe UnsafeRawBufferPointer(start: start, count: original.length)
        return unsafe HTMLElementName(rawValue: String(decoding: name, as: UTF8.self).lowercased()) ?? .other
    }

    private func addAttributes(_ attributes: GumboVector, tree: inout HTMLTree) {
        for index in unsafe 0..<Int(attributes.length) {
            guard let attribute = unsafe attributes.data[index]?.assumingMemoryBound(to: GumboAttribute.self),
                let text = unsafe attribute.pointee.name,
                let name = unsafe Self.attributeNames[String(cString: text)]
            else { continue }
            let first = UInt32(tree.bytes.count)
            unsafe add(attribute.pointee.value, to: &tree)
            tree.attributes.append(HTMLTree.Attribute(name: name, first: first, last: UInt32(tree.bytes.count)))
        }
    }

    /// Adds a text, or makes it the end of the one before it.
    private func addText(_ text: GumboText, parent: Int, tree: inout HTMLTree) {
        let first = UInt32(tree.bytes.count)
        unsafe add(text.text, to: &tree)
        let last = UInt32(tree.bytes.count)
        guard last > first else { return }
        let end = tree.nodes.count - 1
        if tree.nodes[end].isText, tree.nodes[end].parent == parent, tree.nodes[end].last == first {
            tree.nodes[end].last = last
            return
        }
        tree.nodes.append(
            HTMLTree.Node(
                name: .text, isForeign: false, line: unsafe text.start_pos.line, parentIndex: UInt32(parent),
                endIndex: UInt32(tree.nodes.count + 1), first: first, last: last))
    }

    private func add(_ text: UnsafePointer<CChar>?, to tree: inout HTMLTree) {
        guard let text = unsafe text else { return }
        var length = 0
        while unsafe text[length] != 0 { length += 1 }
        unsafe tree.bytes.append(contentsOf: UnsafeRawBufferPointer(start: text, count: length))
    }
}
