import BinderyCore
import BinderyXML

/// Writes the NCX, the table of contents of old readers (Open Packaging Format 2.0.1, section 2.4.1).
struct NCXDocument {
    private var xml = XMLWriter(indentation: 2, capacity: 16_384)
    private let plan: BookPlan
    /// The place in reading order of each point: by document, then in the order in which they come.
    private var playOrder: [Anchor: Int] = [:]
    private var pointCount = 0

    private init(plan: BookPlan) {
        self.plan = plan
    }

    /// The bytes of the NCX.
    static func bytes(of plan: BookPlan) -> [UInt8] {
        var document = NCXDocument(plan: plan)
        document.write()
        return document.xml.bytes
    }

    private mutating func write() {
        let points = Self.twoLevels(plan.contents)
        numberTargets(points)
        xml.declaration()
        xml.start("ncx")
        xml.attribute("xmlns", "http://www.daisy.org/z3986/2005/ncx/")
        xml.attribute("version", "2005-1")
        if plan.language.language != "und" { xml.attribute("xml:lang", plan.language.description) }
        writeHead(depth: points.contains { !$0.children.isEmpty } ? 2 : 1)
        writeText("docTitle", plan.metadata.title)
        for author in plan.metadata.authors { writeText("docAuthor", author) }
        element("navMap") { document in
            for point in points { document.write(point) }
        }
        writePages()
        xml.end(onNewLine: true)
    }

    private mutating func writeHead(depth: Int) {
        let last = plan.pages.compactMap { Int($0.label) }.filter { $0 > 0 }.max() ?? 0
        element("head") { document in
            document.meta("dtb:uid", document.plan.metadata.identifiers[0].text)
            document.meta("dtb:depth", String(depth))
            document.meta("dtb:totalPageCount", String(document.plan.pages.count))
            document.meta("dtb:maxPageNumber", String(last))
        }
    }

    private mutating func meta(_ name: StaticString, _ content: String) {
        xml.line()
        xml.start("meta")
        xml.attribute("name", name.description)
        xml.attribute("content", content)
        xml.endEmpty()
    }

    private mutating func write(_ entry: ContentsEntry) {
        element("navPoint") { document in
            document.pointCount += 1
            document.xml.attribute("id", "point-\(document.pointCount)")
            document.writeOrder(of: Anchor(document: entry.document, id: entry.fragment ?? ""))
            document.writeText("navLabel", entry.title)
            document.writeContent(entry.document, entry.fragment)
            for child in entry.children { document.write(child) }
        }
    }

    private mutating func writePages() {
        guard !plan.pages.isEmpty else { return }
        element("pageList") { document in
            document.writeText("navLabel", document.plan.labels[.pages])
            for (number, page) in zip(1..., document.plan.pages) {
                document.element("pageTarget") { document in
                    document.xml.attribute("id", "page-\(number)")
                    let value = Int(page.label).flatMap { $0 > 0 ? $0 : nil }
                    document.xml.attribute("type", value == nil ? "special" : "normal")
                    if let value { document.xml.attribute("value", String(value)) }
                    document.writeOrder(of: Anchor(document: page.document, id: page.id))
                    document.writeText("navLabel", page.label)
                    document.writeContent(page.document, page.id)
                }
            }
        }
    }

    private mutating func writeOrder(of target: Anchor) {
        xml.attribute("playOrder", String(playOrder[target] ?? 1))
    }

    private mutating func writeContent(_ document: Int, _ fragment: String?) {
        xml.line()
        xml.start("content")
        xml.attribute("src", plan.documents[document].path + (fragment.map { "#" + $0 } ?? ""))
        xml.endEmpty()
    }

    private mutating func writeText(_ name: StaticString, _ text: String) {
        element(name) { document in
            document.xml.line()
            document.xml.start("text")
            document.xml.text(text)
            document.xml.end()
        }
    }

    private mutating func element(_ name: StaticString, _ content: (inout NCXDocument) -> Void) {
        xml.line()
        xml.start(name)
        content(&self)
        xml.end(onNewLine: true)
    }
}

extension NCXDocument {
    /// Entries two levels deep: old readers lose what lies deeper, so that it is lifted.
    private static func twoLevels(_ entries: [ContentsEntry]) -> [ContentsEntry] {
        entries.map { entry in
            var entry = entry
            entry.children = preorder(entry.children)
            return entry
        }
    }

    private static func preorder(_ entries: [ContentsEntry]) -> [ContentsEntry] {
        entries.flatMap { entry in
            var leaf = entry
            leaf.children = []
            return [leaf] + preorder(entry.children)
        }
    }

    /// Numbers everything that points and pages lead to in reading order; the same place has the same number.
    private mutating func numberTargets(_ points: [ContentsEntry]) {
        let entries = Self.preorder(points).map { Anchor(document: $0.document, id: $0.fragment ?? "") }
        let pages = plan.pages.map { Anchor(document: $0.document, id: $0.id) }
        // Within a document, its beginning comes first, then headings, then pages.
        let targets = (entries + pages).enumerated().sorted {
            ($0.element.document, $0.offset) < ($1.element.document, $1.offset)
        }
        for (_, target) in targets where playOrder[target] == nil { playOrder[target] = playOrder.count + 1 }
    }
}
