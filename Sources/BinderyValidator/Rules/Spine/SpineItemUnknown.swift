import BinderyXML

extension Rule<PackageDocument> {
    static let spineItemUnknown = Rule(
        RuleDescription(
            "spine-item-unknown", "OPF-049",
            summary: "What the spine names must be in the manifest.",
            rationale: "There is nothing to show at this place. Correct the id, or add the item to the manifest.",
            reference: .epub33("attrdef-itemref-idref"),
            accepts: [.package()],
            rejects: [
                .package(spine: "<itemref idref=\"c\"/>◆<itemref idref=\"x\"/>", also: ["spine-item-unresolved"]),
                .package(metadata: "◆<itemref idref=\"c\"/>", also: ["markup-element-not-allowed"]),
            ]),
        RuleScope().evenBroken
    ) { package, report in
        for item in package.spine where item.item == nil && item.element["idref"] != nil {
            report(item.element.startTag, "no item of the manifest has the id “\(item.idref)”")
        }
    }
}
