import BinderyXML

extension Rule<PackageDocument> {
    /// EPUBCheck reports an unknown id twice, and people count on both codes.
    static let spineItemUnresolved = Rule(
        RuleDescription(
            "spine-item-unresolved", "RSC-005", editions: [.epub3],
            summary: "The idref of an itemref must be the id of an item.",
            rationale: "There is nothing to show at this place. Correct the id, or add the item to the manifest.",
            reference: .epub33("attrdef-itemref-idref"),
            accepts: [.package()],
            rejects: [
                .package(spine: "<itemref idref=\"c\"/>◆<itemref idref=\"x\"/>", also: ["spine-item-unknown"])
            ])
    ) { package, report in
        let ids = Set(package.items.filter(\.isInManifest).map(\.id))
        for item in package.spine where item.element["idref"] != nil && item.element.parent?.localName == "spine" {
            if ids.contains(item.idref) { continue }
            report(item.element.startTag, "idref is “\(item.idref)”, which is the id of no item")
        }
    }
}
