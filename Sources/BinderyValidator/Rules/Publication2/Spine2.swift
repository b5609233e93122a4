import BinderyCore
import BinderyXML

extension Rule<PackageDocument> {
    static let spineItemRepeated2 = Rule(
        RuleDescription(
            "spine-item-repeated-epub2", "OPF-034", editions: [.epub2],
            summary: "The spine must name each item once.",
            rationale: "A reader would come upon the same text again. Remove the second entry.",
            reference: .opf201("2.4"),
            accepts: [.package2()],
            rejects: [.package2(spine: "<itemref idref=\"c\"/>◆<itemref idref=\"c\"/>")])
    ) { package, report in
        var seen: Set<Int> = []
        for entry in package.spine {
            guard let item = entry.item, !seen.insert(item).inserted else { continue }
            report(entry.element.startTag, "the spine names the item “\(entry.idref)” more than once")
        }
    }

    static let spineMediaType2 = Rule(
        RuleDescription(
            "spine-item-unsuited", "OPF-042", editions: [.epub2],
            summary: "Images and style sheets must not stand in the spine.",
            rationale: "Reading systems show documents only. Put the image into an XHTML document.",
            reference: .opf201("2.4"),
            accepts: [.package2()],
            rejects: [
                .package2(
                    manifest: "◆<item id=\"a\" href=\"a.png\" media-type=\"image/png\"/>",
                    spine: "<itemref idref=\"c\"/><itemref idref=\"a\"/>")
            ])
    ) { package, report in
        for entry in package.spine {
            guard let item = entry.item.map({ package.items[$0] }), item.isUnsuitedForSpine(in: .epub2) else {
                continue
            }
            report(item.element.startTag, "“\(item.href)” of the type “\(item.mediaType)” stands in the spine")
        }
    }

    static let pageMap = Rule(
        RuleDescription(
            "spine-page-map", "OPF-062", .usage,
            summary: "A page map is an extension that few reading systems know.",
            rationale: "Use the page list of the NCX in its place.",
            reference: .opf201("2.4"),
            accepts: [.package2()],
            rejects: [
                .package2(spineAttributes: "toc=\"ncx\" page-map=\"c\"", also: ["markup-attribute-not-allowed"])
                    .marked("<spine")
            ])
    ) { package, report in
        guard let spine = package.spineElement, spine["page-map"] != nil else { return }
        report(spine.startTag, "the spine has a page map, which is an extension")
    }

    static let pageMapUnknown = Rule(
        RuleDescription(
            "spine-page-map-unknown", "OPF-063", .warning,
            summary: "The page map must be in the manifest.",
            rationale: "Correct the id, or remove the attribute.",
            reference: .opf201("2.4"),
            accepts: [.package2()],
            rejects: [
                .package2(spineAttributes: "toc=\"ncx\" page-map=\"x\"", also: ["markup-attribute-not-allowed"])
                    .marked("<spine")
            ])
    ) { package, report in
        guard let spine = package.spineElement, let id = spine["page-map"].map(XMLWhitespace.trimmed),
            package.item(id) == nil
        else { return }
        report(spine.startTag, "no item of the manifest has the id “\(id)” that page-map names")
    }

    static let fallbackStyleUnknown = Rule(
        RuleDescription(
            "manifest-fallback-style-unknown", "OPF-041", editions: [.epub2],
            summary: "A fallback style sheet must be an item of the manifest.",
            rationale: "There is no style sheet of this id. Correct the id.",
            reference: .opf201("2.3.1.2"),
            accepts: [.package2()],
            rejects: [
                .package2(
                    manifest: "◆<item id=\"a\" href=\"a.xml\" media-type=\"application/xml\" fallback-style=\"x\"/>")
            ])
    ) { package, report in
        for item in package.items {
            guard let id = item.element["fallback-style"].map(XMLWhitespace.trimmed), package.item(id) == nil else {
                continue
            }
            report(item.element.startTag, "no item has the id “\(id)” that fallback-style names")
        }
    }
}
