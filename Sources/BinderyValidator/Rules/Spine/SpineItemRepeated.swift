import BinderyXML

extension Rule<PackageDocument> {
    static let spineItemRepeated = Rule(
        RuleDescription(
            "spine-item-repeated", "RSC-005", editions: [.epub3],
            summary: "The spine must name each item once.",
            rationale: "A reader would come upon the same text again. Remove the second entry.",
            reference: .epub33("sec-itemref-elem"),
            accepts: [.package(spine: "<itemref idref=\"c\"/><itemref idref=\"n\"/>")],
            rejects: [.package(spine: "<itemref idref=\"c\"/>◆<itemref idref=\"c\"/>")])
    ) { package, report in
        var seen: Set<String> = []
        let spine = package.spineElement?.index
        for item in package.spine
        where item.element.parent?.index == spine && item.element["idref"] != nil && !seen.insert(item.idref).inserted {
            report(item.element.startTag, "the spine names the item “\(item.idref)” again")
        }
    }
}
