import BinderyXML

/// A URL in a package document, resolved.
struct PackageURL {
    /// The elements whose URLs are meant.
    enum Kind: Sendable {
        case item, link, reference
    }

    /// What it belongs to.
    let kind: Kind
    /// The element that has it.
    let element: XMLElement
    /// The URL as it is written, without the white space at its ends.
    let url: String
    /// What it points at.
    let resolved: ResolvedURL

    /// The URLs of the manifest, the links and the guide, in the order of the document.
    static func all(in package: PackageDocument) -> [PackageURL] {
        package.tree.elements.compactMap { element in
            guard element.namespace == .opf, let kind = kind(of: element), let href = element["href"] else {
                return nil
            }
            let url = XMLWhitespace.trimmed(href)
            return PackageURL(kind: kind, element: element, url: url, resolved: package.base.resolve(url))
        }
    }

    private static func kind(of element: XMLElement) -> Kind? {
        switch element.localName {
        case "item": .item
        case "link": .link
        case "reference": .reference
        default: nil
        }
    }

    /// The bytes of the attribute.
    var range: Range<Int> { element.attribute(.none, "href")?.range ?? element.startTag }
}
