import BinderyCore
import BinderyXML

/// A term of a vocabulary where a package document uses it.
struct PropertyUse: Sendable {
    /// The attributes that hold terms, of elements that count: items with id and `href`, spine items that are known.
    enum Place: Sendable {
        case meta, scheme, relation, link, item, itemref
    }

    /// What a term turns out to be.
    enum Meaning: Sendable {
        /// The prefix is not declared.
        case undeclared
        /// The vocabulary does not define it.
        case unknown
        /// A property of a vocabulary that is known.
        case property(PropertyVocabulary.Property, PropertyVocabulary)
        /// A term of a vocabulary that nobody looks into.
        case unchecked
    }

    /// Where it is used.
    let place: Place
    /// The element.
    let element: XMLElement
    /// The attribute.
    let attribute: XMLAttribute
    /// The term.
    let value: PropertyValue
    /// What it means; `nil` if it is malformed.
    let meaning: Meaning?

    /// The term as it is written.
    var name: String { value.prefix.map { "\($0):\(value.reference)" } ?? value.reference }

    /// All uses in the order of the document. Lists where one term may stand are left out.
    static func all(in package: PackageDocument) -> [PropertyUse] {
        let prefixes = PrefixDeclarations.effective(package.root?["prefix"])
        var uses: [PropertyUse] = []
        for (element, attribute, place) in attributes(in: package) {
            let values = PropertyValue.list(attribute.bytes)
            if values.count > 1, place == .meta || place == .scheme { continue }
            for value in values {
                uses.append(
                    PropertyUse(
                        place: place, element: element, attribute: attribute, value: value,
                        meaning: value.isWellFormed ? meaning(of: value, place, prefixes) : nil))
            }
        }
        return uses
    }

    /// The attributes that hold terms.
    static func attributes(in package: PackageDocument) -> [(XMLElement, XMLAttribute, Place)] {
        var found: [(XMLElement, XMLAttribute, Place)] = []
        let spine = Set(package.spine.compactMap { $0.item == nil ? nil : $0.element.index })
        for element in package.tree.elements where element.namespace == .opf {
            switch element.localName {
            case "item" where element["id"] == nil || element["href"] == nil: continue
            case "itemref" where !spine.contains(element.index): continue
            case "link":
                guard let href = element["href"].map(XMLWhitespace.trimmed),
                    package.hasRelation(package.base.resolve(href))
                else { continue }
            default: break
            }
            for (name, place) in places(of: element.localName) {
                if let attribute = element.attribute(.none, name) { found.append((element, attribute, place)) }
            }
        }
        return found
    }

    private static func places(of element: String) -> [(String, Place)] {
        switch element {
        case "meta": [("property", .meta), ("scheme", .scheme)]
        case "link": [("rel", .relation), ("properties", .link)]
        case "item": [("properties", .item)]
        case "itemref": [("properties", .itemref)]
        default: []
        }
    }

    private static func meaning(of value: PropertyValue, _ place: Place, _ prefixes: [String: String]) -> Meaning {
        guard let prefix = value.prefix else { return look(value.reference, in: place.vocabulary) }
        let reserved = place.knowsAccessibility || prefix != "a11y"
        guard let url = prefixes[prefix] ?? (reserved ? ReservedPrefix.url(of: prefix, in: .package) : nil) else {
            return .undeclared
        }
        switch (url, place) {
        case (rendition, .meta): return look(value.reference, in: .renditionMeta)
        case (rendition, .itemref): return look(value.reference, in: .renditionItemref)
        case (overlays, .meta): return look(value.reference, in: .overlayMeta)
        case (accessibility, .meta): return look(value.reference, in: .accessibilityMeta)
        case (accessibility, .relation): return look(value.reference, in: .accessibilityRelation)
        case (rendition, _), (overlays, _), (accessibility, _): return .unknown
        default: return .unchecked
        }
    }

    private static func look(_ name: String, in vocabulary: PropertyVocabulary?) -> Meaning {
        guard let vocabulary, let property = vocabulary[name] else { return .unknown }
        return .property(property, vocabulary)
    }

    private static let rendition = ReservedPrefix.url(of: "rendition", in: .package) ?? ""
    private static let overlays = ReservedPrefix.url(of: "media", in: .package) ?? ""
    private static let accessibility = ReservedPrefix.url(of: "a11y", in: .package) ?? ""
}

extension PackageDocument {
    /// Whether a link to a URL has a relation that anybody looks at: not so data, or what leads into the package
    /// document.
    func hasRelation(_ url: ResolvedURL) -> Bool {
        url.target != .none && url.scheme != "data" && !isOwnElement(url)
    }
}

extension PropertyUse.Place {
    /// Whether the prefix “a11y” means something here without a declaration, as EPUBCheck sees it.
    var knowsAccessibility: Bool {
        switch self {
        case .item, .itemref: false
        case .meta, .scheme, .relation, .link: true
        }
    }

    /// The vocabulary of terms without a prefix; `nil` if there is none.
    var vocabulary: PropertyVocabulary? {
        switch self {
        case .meta: .meta
        case .scheme: nil
        case .relation: .linkRelation
        case .link: .linkProperty
        case .item: .item
        case .itemref: .itemref
        }
    }
}
