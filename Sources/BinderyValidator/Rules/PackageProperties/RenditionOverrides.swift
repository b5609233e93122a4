import BinderyXML

extension Rule<PackageDocument> {
    static let renditionOverrides = Rule(
        RuleDescription(
            "spine-rendition-contradictory", "RSC-005", editions: [.epub3],
            summary: "Properties of an itemref must not contradict each other.",
            rationale: "A document can have one layout, one flow, one place on the spread. Keep the one that is meant.",
            reference: .epub33("layout-overrides"),
            accepts: [.package(spine: "<itemref idref=\"c\" properties=\"rendition:flow-auto page-spread-left\"/>")],
            rejects: [.package(spine: "◆<itemref idref=\"c\" properties=\"page-spread-left page-spread-right\"/>")])
    ) { package, report in
        for item in package.spine where item.properties.count > 1 {
            for group in groups {
                let found = item.properties.filter { property in
                    group.contains { $0.utf8.last == UInt8(ascii: "-") ? property.hasPrefix($0) : property == $0 }
                }
                if found.count > 1 {
                    report(
                        item.element.startTag,
                        "“\(found[0])” and “\(found[1])” exclude each other")
                }
            }
        }
    }

    /// What excludes each other: names, or beginnings of names.
    private static var groups: [[String]] {
        [
            ["rendition:flow-"], ["rendition:layout-"], ["rendition:orientation-"], ["rendition:spread-"],
            ["page-spread-left", "page-spread-right", "rendition:page-spread-center"],
        ]
    }
}
