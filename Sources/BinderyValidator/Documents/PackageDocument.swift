import BinderyCore
import BinderyXML

/// A package document, EPUB 2 or 3, as far as it could be read: what is missing is `nil` or empty.
struct PackageDocument: Sendable {
    /// The document.
    let document: Document
    /// What its URLs are resolved against.
    let base: BaseURL
    /// The namespace of its elements; another than that of package documents in OEBPS 1.2 only.
    var namespace = XMLNamespace.opf
    /// The `version` attribute.
    var version: String?
    /// The `unique-identifier` attribute, without the white space at its ends.
    var uniqueIdentifierID: String?
    /// The prefixes that the `prefix` attribute declares.
    var prefixes: [String: String] = [:]
    /// Whether all of it is laid out as fixed pages, where a spine item does not say otherwise.
    var isPrePaginated = false
    /// The elements of Dublin Core, in their order.
    var dublinCore: [MetadataEntry] = []
    /// The `meta` elements of EPUB 3, in their order.
    var metas: [MetadataEntry] = []
    /// The `meta` elements with a `name`, as in EPUB 2.
    var namedMetas: [MetadataEntry] = []
    /// The `link` elements of the metadata.
    var links: [PackageLink] = []
    /// The items of the manifest, in their order.
    var items: [ManifestItem] = []
    /// The items of the spine, in their order.
    var spine: [SpineItem] = []
    /// The place of the item that `toc` of the spine names; `nil` if there is none before the spine.
    var tocItem: Int?
    /// The references of the guide, in their order.
    var guide: [GuideReference] = []
    /// The collections at the top, in their order.
    var collections: [PackageCollection] = []
    /// The places of the items by their ids; of several the last. Items without `href` are not known.
    var itemsByID: [String: Int] = [:]
    /// The places of the items by their parts; of several the first.
    var itemsByPart: [PartPath: Int] = [:]
    /// The places of the remote items by ``URLRecord/key(_:)``; of several the first.
    var remoteItems: [String: Int] = [:]
    /// The places of elements by their ids, whatever the elements; of several the first.
    var elementsByID: [String: Int] = [:]

    /// The uses of properties, if its edition has them.
    var propertyUses: [PropertyUse] = []

    /// Makes a package document of which nothing has been read.
    init(_ document: Document) {
        self.document = document
        base = BaseURL(of: document.part)
    }

    /// The edition by which it is judged.
    var edition: EPUBEdition { document.edition }
    /// The document's tree.
    var tree: XMLTree { document.tree }
    /// Where it stands.
    var part: PartPath { document.part }
    /// The `package` element.
    var root: XMLElement? { tree.root }
    /// The `metadata` element.
    var metadata: XMLElement? { root?.firstChild(namespace, "metadata") }
    /// The `manifest` element.
    var manifestElement: XMLElement? { root?.firstChild(namespace, "manifest") }
    /// The `spine` element, also where it is out of place.
    var spineElement: XMLElement? {
        root?.firstChild(namespace, "spine") ?? tree.elements(namespace, "spine").first
    }

    /// Whether it is written in the way of OEBPS 1.2, which EPUB 2 permits.
    var isOEBPS1: Bool {
        edition == .epub2 && hasOldNamespace
    }

    /// Whether its root element has no namespace, or that of OEBPS 1.2.
    var hasOldNamespace: Bool {
        guard let root else { return false }
        return root.namespace == .none
            || tree.names.uri(root.namespace) == "http://openebook.org/namespaces/oeb-package/1.0/"
    }

    /// The value of the unique identifier, without the white space at its ends; `nil` where the package names none.
    var uniqueIdentifier: String? {
        guard let id = uniqueIdentifierID else { return nil }
        return dublinCore.first { $0.name == "identifier" && $0.id == id }?.value
    }

    /// Whether the attribute `unique-identifier`, as it is written with its white space, is the id of an identifier.
    var hasUniqueIdentifier: Bool {
        guard let id = root?["unique-identifier"] else { return false }
        return tree.elements.contains {
            $0.namespace == .dc && $0.localName.lowercased() == "identifier"
                && $0["id"].map(XMLWhitespace.trimmed) == id
        }
    }

    /// Whether an item can be found by its id: EPUBCheck knows no item without id or `href`, and of several items with
    /// one id the last.
    func isKnown(_ place: Int) -> Bool { itemsByID[items[place].id] == place }

    /// The item of an id.
    func item(_ id: String) -> ManifestItem? { itemsByID[id].map { items[$0] } }

    /// The item of a part.
    func item(of part: PartPath) -> ManifestItem? { itemsByPart[part].map { items[$0] } }

    /// The place of the remote item that a URL leads to.
    func remoteItem(at url: String) -> Int? { URLRecord.key(url).flatMap { remoteItems[$0] } }

    /// Whether a URL leads to an element of the package document.
    func isOwnElement(_ url: ResolvedURL) -> Bool { url.path == part && url.fragment?.isEmpty == false }

    /// The values of `dc:type`.
    var types: Set<String> { Set(dublinCore.filter { $0.name == "type" }.map(\.value)) }

    /// The first value of a metadata property that refines nothing.
    func value(of property: String) -> String? {
        metas.first { $0.name == property && $0.refines == nil }?.value
    }

    /// Whether a spine item is laid out as fixed pages: its own properties count more than the package's.
    func isFixedLayout(_ item: SpineItem) -> Bool {
        if item.properties.contains("rendition:layout-pre-paginated") { return true }
        if item.properties.contains("rendition:layout-reflowable") { return false }
        return isPrePaginated
    }
}

/// An entry of the metadata.
struct MetadataEntry: Sendable {
    /// The element.
    let element: XMLElement
    /// The local name of a Dublin Core element, the `property` of a `meta`, or its `name`.
    let name: String
    /// The text without the white space at its ends; the `content` of a `meta` with a name.
    let value: String
    /// The id.
    let id: String?
    /// What the entry says something about, such as `#title`.
    let refines: String?
    /// The scheme of the value.
    let scheme: String?
    /// The id in ``refines``.
    var refinedID: String? { refines.flatMap { $0.utf8.first == 0x23 ? String($0.dropFirst()) : nil } }
}

/// A `link` in the metadata or a collection.
struct PackageLink: Sendable {
    /// The element.
    let element: XMLElement
    /// The URL as it is written.
    let href: String
    /// The URL, resolved.
    let url: ResolvedURL
    /// The words of `rel`.
    let relations: [String]
    /// The words of `properties`.
    let properties: [String]
    /// The media type that is stated.
    let mediaType: String?
    /// What the link says something about.
    let refines: String?

    /// The part that it leads to.
    var part: PartPath? { url.path }
}

/// An item of the manifest.
struct ManifestItem: Sendable {
    /// The element.
    let element: XMLElement
    /// The id, without the white space at its ends.
    let id: String
    /// The URL as it is written.
    let href: String
    /// The URL, resolved.
    let url: ResolvedURL
    /// The media type that is stated.
    let mediaType: String
    /// The words of `properties`.
    let properties: [String]
    /// The id of the item to use in its place.
    let fallback: String?
    /// The id of its media overlay.
    let mediaOverlay: String?

    /// The part that it stands for; `nil` for remote resources.
    var part: PartPath? { url.path }

    /// Whether it stands where items belong.
    var isInManifest: Bool { element.parent?.localName == "manifest" }

    /// Whether the resource is outside the container.
    var isRemote: Bool { url.isRemote }
}

/// An item of the spine.
struct SpineItem: Sendable {
    /// The element.
    let element: XMLElement
    /// The id of the manifest item.
    let idref: String
    /// Whether it is part of the reading order proper.
    let isLinear: Bool
    /// The words of `properties`.
    let properties: [String]
    /// The place of the manifest item; `nil` if there is none.
    let item: Int?
}

/// A reference of the guide.
struct GuideReference: Sendable {
    /// The element.
    let element: XMLElement
    /// The type.
    let type: String
    /// The URL as it is written.
    let href: String
    /// The URL, resolved.
    let url: ResolvedURL
}

/// A collection of resources in the package document.
struct PackageCollection: Sendable {
    /// The element.
    let element: XMLElement
    /// The words of `role`.
    let roles: [String]
    /// The links directly in it.
    let links: [PackageLink]
    /// The collections directly in it.
    let collections: [PackageCollection]

    /// The parts that the links in it, and in the collections in it, lead to.
    var parts: [PartPath] { links.compactMap(\.part) + collections.flatMap(\.parts) }
}
