import BinderyXML

extension Rule<PackageDocument> {
    static let spineWithoutLinear = Rule(
        RuleDescription(
            "spine-linear-missing", "OPF-033",
            summary: "At least one item of the spine must be linear.",
            rationale: "There would be nothing to read from beginning to end. Remove linear=\"no\" from the main text.",
            reference: .epub33("attrdef-itemref-linear"),
            accepts: [.package(spine: "<itemref idref=\"n\" linear=\"no\"/><itemref idref=\"c\"/>")],
            rejects: [.package(spine: "<itemref idref=\"c\" linear=\"no\"/>").marked("<spine")])
    ) { package, report in
        // Of an item that the spine repeats the last place counts.
        let known = package.spine.filter { $0.item != nil }
        let isLinear = Dictionary(known.map { ($0.idref, $0.isLinear) }, uniquingKeysWith: { _, last in last })
        guard let spine = package.spineElement, !known.isEmpty, isLinear.values.allSatisfy({ !$0 })
        else { return }
        report(spine.startTag, "no item of the spine is linear")
    }
}
