import BinderyCore
import BinderyXML

extension EditablePackage {
    /// The namespace of Dublin Core.
    static let dublinCoreURI = "http://purl.org/dc/elements/1.1/"
    /// The namespace of package documents.
    static let packageURI = "http://www.idpf.org/2007/opf"

    /// What begins the ids that an edit gives to elements, and that go when they are not needed any more.
    static let ownPrefix = "bindery-"

    /// A Dublin Core element.
    func dublinCore(_ name: String, _ text: String, attributes: String = "") -> String {
        let parent = dublinCoreParent ?? root
        var prefix = "dc:"
        var declaration = ""
        if let bound = document.prefixes(of: Self.dublinCoreURI, in: parent).first(where: { !$0.isEmpty }) {
            prefix = bound + ":"
        } else {
            declaration = Markup.attribute(named: "xmlns:dc", Self.dublinCoreURI)
        }
        return "<\(prefix)\(name)\(declaration)\(attributes)>\(document.escaped(text))</\(prefix)\(name)>"
    }

    /// A property of EPUB 3.
    func property(_ name: String, _ text: String, id: String? = nil, scheme: String? = nil) -> String {
        let attributes =
            Markup.attribute(named: "property", name)
            + (id.map { Markup.attribute(named: "id", $0) } ?? "")
            + (scheme.map { Markup.attribute(named: "scheme", $0) } ?? "")
        return "<\(metaName)\(attributes)>\(document.escaped(text))</\(metaName)>"
    }

    /// A property that refines the element with an id. Its attributes stand in the order that the book is used to.
    func refinement(_ id: String, _ name: String, _ text: String, scheme: String? = nil) -> String {
        let refines = Markup.attribute(named: "refines", "#" + id)
        let property = Markup.attribute(named: "property", name)
        let model = document.tree.elements.first { $0["refines"] != nil && $0["property"] != nil }
        var isPropertyFirst = false
        if let model, let first = model.attribute(.none, "property"), let second = model.attribute(.none, "refines") {
            isPropertyFirst = first.range.lowerBound < second.range.lowerBound
        }
        let attributes =
            (isPropertyFirst ? property + refines : refines + property)
            + (scheme.map { Markup.attribute(named: "scheme", $0) } ?? "")
        return "<\(metaName)\(attributes)>\(document.escaped(text))</\(metaName)>"
    }

    /// A `meta` of EPUB 2. Old readers want the name first.
    func named(_ name: String, _ content: String) -> String {
        let attributes = Markup.attribute(named: "name", name) + Markup.attribute(named: "content", content)
        return "<\(metaName)\(attributes)/>"
    }

    /// The name of `meta` as it must be written.
    private var metaName: String {
        (section("metadata").map(document.writtenPrefix) ?? document.writtenPrefix(of: root)) + "meta"
    }

    /// An attribute of EPUB 2, such as `opf:role`, for an element that has no attribute of that name.
    ///
    /// - Parameter isDeclared: whether the prefix has been declared just before.
    func packageAttribute(
        _ name: String, _ value: String, of element: XMLElement? = nil, isDeclared: Bool = false
    ) -> String {
        let place = element ?? dublinCoreParent ?? root
        if let prefix = document.prefixes(of: Self.packageURI, in: place).first(where: { !$0.isEmpty }) {
            return Markup.attribute(named: "\(prefix):\(name)", value)
        }
        let declaration = isDeclared ? "" : Markup.attribute(named: "xmlns:opf", Self.packageURI)
        return declaration + Markup.attribute(named: "opf:" + name, value)
    }
}
