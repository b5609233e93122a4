import BinderyCore
import BinderyXML

extension Rule<Document> {
    /// Looks at the viewports of a document; what is wrong is reported by the rules that it breaks.
    static let viewport = Rule(.viewportMissing, RuleScope(kinds: [.xhtml, .navigation, .dataNavigation])) {
        document, report in
        let viewports = document.viewports
        guard document.context.isFixedLayout else {
            for element in viewports {
                report.add(.viewportReflowable, element.startTag, "the text flows, so that a viewport means nothing")
            }
            return
        }
        guard let first = viewports.first else {
            let head = document.tree.root?.firstChild(.xhtml, "head")
            if let head { report(head.startTag, "the page does not state its size by a viewport") }
            return
        }
        report.check(first)
        for element in viewports.dropFirst() {
            report.add(.viewportIgnored, element.startTag, "the page has a viewport already, which counts")
        }
    }
}

extension Document {
    /// The `meta` elements with the name `viewport`.
    fileprivate var viewports: [XMLElement] {
        tree.elements(.xhtml, "meta").filter { $0["name"].map(XMLWhitespace.trimmed) == "viewport" }
    }
}

extension Reporter {
    /// Reports what is wrong with the viewport of a page.
    fileprivate mutating func check(_ element: XMLElement) {
        let attribute = element.attribute(.none, "content")
        let range = attribute?.range ?? element.startTag
        let viewport = ViewportMeta(attribute?.bytes ?? [])
        if viewport.problem != nil {
            add(.viewportSyntax, range, "the viewport cannot be read; it must be like “width=1200, height=1600”")
            return
        }
        for name in ["width", "height"] {
            let values = viewport.properties.filter { $0.name == name }
            guard let first = values.first else {
                add(.viewportDimensionMissing, range, "the viewport has no \(name)")
                continue
            }
            if values.count > 1 { add(.viewportDimensionRepeated, range, "the viewport has more than one \(name)") }
            if !ViewportMeta.isLength(first.value ?? "", keyword: "device-" + name) {
                add(.viewportDimensionInvalid, range, "the \(name) is no positive number")
            }
        }
    }
}
