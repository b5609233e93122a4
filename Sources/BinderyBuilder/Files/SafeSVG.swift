import BinderyXML

/// What a drawing must not hold if it is to travel in a book: programs, and anything from elsewhere.
package enum SafeSVG {
    private static let forbiddenElements: Set<String> = [
        "script", "foreignObject", "iframe", "handler", "listener", "set", "animate", "animateColor", "animateMotion",
        "animateTransform", "discard", "audio", "video", "canvas",
    ]

    /// Why a drawing cannot be shown, as half a sentence; `nil` if it shows nothing but itself.
    package static func fault(in bytes: [UInt8]) -> String? {
        var parser = XMLParser()
        let tree = parser.parse(bytes)
        if let fault = tree.fault { return "it is not well-formed: \(fault.message)" }
        guard let root = tree.root, root.is(.svg, "svg") else { return "its root is no svg element" }
        guard tree.encoding.form == .utf8, tree.encoding.declared.map({ $0.lowercased() == "utf-8" }) ?? true else {
            return "it is not UTF-8"
        }
        if !tree.prolog.entities.isEmpty { return "it declares entities" }
        if tree.prolog.instructions.contains(where: { $0.target == "xml-stylesheet" }) { return foreignMatter }
        for element in tree.elements {
            if forbiddenElements.contains(element.localName) { return "it holds a \(element.localName) element" }
            if element.localName == "style", !isSafe(css: element.text) { return foreignMatter }
            for attribute in element.attributes {
                let name = attribute.localName.lowercased()
                if name.hasPrefix("on") { return "it holds a program" }
                if name == "href" || name == "src", !isSafe(reference: attribute.value) { return foreignMatter }
                if !isSafe(css: attribute.value) { return foreignMatter }
            }
        }
        return nil
    }

    private static let foreignMatter = "it refers to something outside of it"

    /// Whether a reference leads to a part of the drawing, or holds a picture itself.
    private static func isSafe(reference: String) -> Bool {
        ["#", "data:image/png;", "data:image/jpeg;", "data:image/gif;"].contains(where: reference.hasPrefix)
    }

    /// Whether a style sheet or the value of a property refers to nothing but parts of the drawing.
    private static func isSafe(css: String) -> Bool {
        let css = css.lowercased()
        if css.contains("@import") { return false }
        return css.ranges(of: "url(").allSatisfy { range in
            css[range.upperBound...].drop { $0 == " " || $0 == "\"" || $0 == "'" }.first == "#"
        }
    }
}
