import BinderyCore
import BinderyXML

extension Rule<PackageDocument> {
    static let renditionValue = Rule(
        RuleDescription(
            "rendition-value", "RSC-005", editions: [.epub3],
            summary: "A property of the rendition must have one of its values.",
            rationale: "Reading systems ignore any other value. Correct it.",
            reference: .epub33("app-rendering-vocab"),
            accepts: [
                .package(metadata: "<meta property=\"rendition:layout\">pre-paginated</meta>"),
                .package(metadata: "<meta property=\"rendition:orientation\">landscape</meta>"),
            ],
            rejects: [.package(metadata: "◆<meta property=\"rendition:layout\">fixed</meta>")])
    ) { package, report in
        for meta in package.metas where meta.name.utf8.starts(with: "rendition:".utf8) {
            guard let property = PropertyVocabulary.renditionMeta[String(meta.name.dropFirst("rendition:".count))]
            else {
                continue
            }
            let isValid = property.name == "viewport" ? isSize(meta.value) : property.extent.contains(meta.value)
            if !isValid {
                report(
                    meta.element.startTag,
                    "“\(meta.value)” is not a value of “\(meta.name)”")
            }
        }
    }

    /// Whether a text is `width=…, height=…`, or the other way about.
    private static func isSize(_ value: String) -> Bool {
        let parts = value.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        guard parts.count == 2 else { return false }
        let names = parts.enumerated().map { index, part -> String? in
            let part = index == 0 ? part : part.drop(while: \.isXMLWhitespace)
            let sides = part.split(separator: UInt8(ascii: "="), omittingEmptySubsequences: false)
            guard sides.count == 2, !sides[1].isEmpty, sides[1].allSatisfy(\.isASCIIDigit) else { return nil }
            return String(Substring(sides[0]))
        }
        return names == ["width", "height"] || names == ["height", "width"]
    }
}
