import BinderyCore
import BinderyXML

extension Rule<PackageDocument> {
    static let itemPropertyMediaType = Rule(
        RuleDescription(
            "manifest-property-media-type", "OPF-012", editions: [.epub3],
            summary: "A property of an item must be defined for its media type.",
            rationale:
                "The property says something that such a resource cannot be. Correct the property or the media type.",
            reference: .epub33("app-item-properties-vocab"),
            accepts: [
                .package(
                    manifest: "<item id=\"a\" href=\"a.png\" media-type=\"image/png\" properties=\"cover-image\"/>")
            ],
            rejects: [
                .package(
                    manifest: "<item id=\"a\" href=\"a.css\" media-type=\"text/css\" ◆properties=\"cover-image\"/>")
            ])
    ) { package, report in
        var seen: Set<[String]> = []
        for use in package.propertyUses where use.place == .item {
            guard case .property(let property, .item) = use.meaning, !property.extent.isEmpty,
                seen.insert(["\(use.element.index)", use.name]).inserted
            else { continue }
            let mediaType = XMLWhitespace.trimmed(use.element["media-type"] ?? "")
            let fits = property.extent.contains {
                $0 == mediaType || $0.utf8.last == UInt8(ascii: "*") && mediaType.utf8.starts(with: $0.utf8.dropLast())
            }
            if !fits {
                report(
                    use.attribute.range,
                    "the property “\(use.name)” is not for resources of the type “\(mediaType)”")
            }
        }
    }
}
