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
        guard let spine = package.spineElement, !package.spine.isEmpty, package.spine.allSatisfy({ !$0.isLinear })
        else { return }
        report(spine.startTag, "no item of the spine is linear")
    }
}
