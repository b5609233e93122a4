import BinderyCore
import BinderyXML

/// An entry of the manifest (EPUB 3.3, section 5.6.2).
///
/// What it says is read when it is asked for: most entries are looked at for one thing only.
struct ManifestItem: Sendable {
    let element: XMLElement
    private let folder: Substring

    init(_ element: XMLElement, folder: Substring) {
        self.element = element
        self.folder = folder
    }

    var id: String { element["id"]?.trimmed ?? "" }
    var mediaType: String { element["media-type"]?.trimmed.lowercased() ?? "" }
    var properties: [String] {
        (element["properties"] ?? "").split { $0 == " " || $0 == "\n" || $0 == "\t" }.map(String.init)
    }
    /// The part that it stands for; `nil` for one elsewhere.
    var part: PartPath? { element["href"].flatMap { PartReference.resolve($0, from: folder)?.part } }

    /// Whether it is an image.
    var isImage: Bool { mediaType.hasPrefix("image/") }
    /// Whether it is called as images are, whatever type the manifest states.
    var isNamedLikeImage: Bool {
        let ending = part?.name.split(separator: ".").last?.lowercased() ?? ""
        return ["jpg", "jpeg", "png", "gif", "webp", "svg"].contains(ending)
    }
    /// Whether it is a page.
    var isPage: Bool { mediaType == "application/xhtml+xml" || mediaType == "text/html" }
}

extension EditablePackage {
    /// The manifest.
    var items: [ManifestItem] {
        guard let manifest = section("manifest") else { return [] }
        let folder = part.folder
        return manifest.children.filter { $0.localName == "item" }.map { ManifestItem($0, folder: folder) }
    }

    /// The references of the spine, with the items that they lead to.
    var spine: [(element: XMLElement, item: ManifestItem?)] {
        guard let spine = section("spine") else { return [] }
        let byID = Dictionary(items.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return spine.children.filter { $0.localName == "itemref" }.map {
            ($0, $0["idref"].flatMap { byID[$0.trimmed] })
        }
    }

    /// The table of contents of EPUB 2.
    var ncxItem: ManifestItem? {
        let id = section("spine")?["toc"]?.trimmed
        return items.first { $0.id == id && id != nil }
            ?? items.first { $0.mediaType == "application/x-dtbncx+xml" }
    }

    /// The navigation document of EPUB 3.
    var navigationItem: ManifestItem? {
        items.first { $0.properties.contains("nav") }
    }

    /// The references of the guide.
    var guide: [XMLElement] {
        section("guide")?.children.filter { $0.localName == "reference" } ?? []
    }

    /// Puts an item into the manifest, behind the others.
    mutating func addItem(
        id: String, part: PartPath, mediaType: String, properties: String? = nil
    ) throws(BinderyError) {
        guard let manifest = section("manifest") else {
            throw BinderyError(.input, "the package has no manifest", path: self.part.string)
        }
        let attributes =
            Markup.attribute(named: "id", id)
            + Markup.attribute(named: "href", PartReference.reference(to: part, from: self.part.folder))
            + Markup.attribute(named: "media-type", mediaType)
            + (properties.map { Markup.attribute(named: "properties", $0) } ?? "")
        let markup = "<\(document.writtenPrefix(of: manifest))item\(attributes)/>"
        try document.apply([document.appending(markup, to: manifest)])
    }

    /// Adds a property to an item, or takes it away.
    mutating func setProperty(_ property: String, of item: ManifestItem, to isSet: Bool) throws(BinderyError) {
        guard item.properties.contains(property) != isSet else { return }
        let properties = isSet ? item.properties + [property] : item.properties.filter { $0 != property }
        if properties.isEmpty, let attribute = item.element.attribute(.none, "properties") {
            return try document.apply([document.removing(attribute)])
        }
        try document.apply([
            document.setting("properties", of: item.element, to: properties.joined(separator: " "))
        ])
    }
}
