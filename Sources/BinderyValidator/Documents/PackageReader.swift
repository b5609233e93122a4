import BinderyCore
import BinderyXML

/// Takes what it can from a package document, however faulty.
struct PackageReader {
    /// How deep collections may be nested before the rest is left out.
    private static let depth = 20

    private var package: PackageDocument

    /// Reads a package document.
    static func read(_ document: Document) -> PackageDocument {
        var reader = PackageReader(package: PackageDocument(document))
        reader.read()
        return reader.package
    }

    private mutating func read() {
        guard let root = package.tree.root else { return }
        package.version = root["version"]
        if package.hasOldNamespace { package.namespace = root.namespace }
        package.uniqueIdentifierID = root["unique-identifier"].map(XMLWhitespace.trimmed)
        package.prefixes = PrefixAttribute.urls(root["prefix"])
        for element in package.tree.elements {
            guard let id = element["id"].map(XMLWhitespace.trimmed), package.elementsByID[id] == nil else { continue }
            package.elementsByID[id] = element.index
        }
        for section in root.children
        where section.namespace == .opf || root.namespace != .opf && package.hasOldNamespace {
            switch section.localName {
            case "metadata": readMetadata(section)
            case "collection": package.collections.append(collection(section, depth: 0))
            default: break
            }
        }
        readEntries()
        if package.edition == .epub3 { package.propertyUses = PropertyUse.all(in: package) }
    }

    private mutating func readMetadata(_ section: XMLElement) {
        for element in section.descendants {
            // Of a document that breaks off only what it says to the end counts.
            if package.tree.fault != nil, !element.isEnded { continue }
            if element.namespace == .dc {
                package.dublinCore.append(entry(element, name: element.localName, value: element.text))
            } else if element.is(package.namespace, "meta") {
                if let property = element["property"] {
                    package.metas.append(entry(element, name: XMLWhitespace.trimmed(property), value: element.text))
                } else if let name = element["name"] {
                    package.namedMetas.append(entry(element, name: name, value: element["content"] ?? ""))
                }
            } else if element.is(package.namespace, "link") {
                package.links.append(link(element))
            }
        }
        package.isPrePaginated = package.metas.contains {
            $0.name == "rendition:layout" && $0.refines == nil && $0.value == "pre-paginated"
        }
    }

    private func entry(_ element: XMLElement, name: String, value: String) -> MetadataEntry {
        MetadataEntry(
            element: element, name: name, value: XMLWhitespace.trimmed(value),
            id: element["id"].map(XMLWhitespace.trimmed),
            refines: element["refines"].map(XMLWhitespace.trimmed),
            scheme: element["scheme"] ?? element[.opf, "scheme"])
    }

    /// Takes the entries of manifest, spine and guide one after the other, wherever they stand: what is out of place
    /// is the grammar's business. As in EPUBCheck, the spine knows only items that stand before it.
    private mutating func readEntries() {
        for element in package.tree.elements where element.namespace == package.namespace {
            switch element.localName {
            case "item": readItem(element)
            case "spine" where package.tocItem == nil:
                package.tocItem = element["toc"].flatMap { package.itemsByID[XMLWhitespace.trimmed($0)] }
            case "itemref": readSpineItem(element)
            case "reference": readGuideReference(element)
            default: break
            }
        }
        for (place, item) in package.items.enumerated() where package.isKnown(place) {
            guard let part = item.part else { continue }
            if package.itemsByPart[part].map(package.isKnown) != true { package.itemsByPart[part] = place }
        }
    }

    private mutating func readItem(_ element: XMLElement) {
        let href = XMLWhitespace.trimmed(element["href"] ?? "")
        let item = ManifestItem(
            element: element, id: XMLWhitespace.trimmed(element["id"] ?? ""), href: href,
            url: package.base.resolve(href),
            mediaType: XMLWhitespace.trimmed(element["media-type"] ?? ""),
            properties: XMLWhitespace.words(element["properties"]),
            fallback: element["fallback"].map(XMLWhitespace.trimmed),
            mediaOverlay: element["media-overlay"].map(XMLWhitespace.trimmed))
        let place = package.items.count
        package.items.append(item)
        if element["id"] != nil, element["href"] != nil { package.itemsByID[item.id] = place }
        if item.isRemote, let url = URLRecord.key(href), package.remoteItems[url] == nil {
            package.remoteItems[url] = place
        }
    }

    private mutating func readSpineItem(_ element: XMLElement) {
        let idref = XMLWhitespace.trimmed(element["idref"] ?? "")
        package.spine.append(
            SpineItem(
                element: element, idref: idref, isLinear: XMLWhitespace.trimmed(element["linear"] ?? "yes") != "no",
                properties: XMLWhitespace.words(element["properties"]), item: package.itemsByID[idref]))
    }

    private mutating func readGuideReference(_ element: XMLElement) {
        let href = XMLWhitespace.trimmed(element["href"] ?? "")
        package.guide.append(
            GuideReference(element: element, type: element["type"] ?? "", href: href, url: package.base.resolve(href)))
    }

    private func collection(_ element: XMLElement, depth: Int) -> PackageCollection {
        PackageCollection(
            element: element, roles: XMLWhitespace.words(element["role"]),
            links: element.children.filter { $0.is(package.namespace, "link") }.map(link),
            collections: depth == Self.depth
                ? []
                : element.children.filter { $0.is(package.namespace, "collection") }.map {
                    collection($0, depth: depth + 1)
                })
    }

    private func link(_ element: XMLElement) -> PackageLink {
        let href = XMLWhitespace.trimmed(element["href"] ?? "")
        return PackageLink(
            element: element, href: href, url: package.base.resolve(href),
            relations: XMLWhitespace.words(element["rel"]),
            properties: XMLWhitespace.words(element["properties"]),
            mediaType: element["media-type"].map(XMLWhitespace.trimmed),
            refines: element["refines"].map(XMLWhitespace.trimmed))
    }
}
