import BinderyCore
import BinderyXML

extension Rule<PackageDocument> {
    static let preferredMediaType = Rule(
        RuleDescription(
            "media-type-not-preferred", "OPF-090", .usage, editions: [.epub3],
            summary: "Fonts and scripts should have their registered media types.",
            rationale: "The older types are still allowed. New books should use the ones that are registered today.",
            reference: .epub33("sec-core-media-types"),
            accepts: [
                .package(manifest: "<item id=\"f\" href=\"a.ttf\" media-type=\"font/ttf\"/>"),
                .package(manifest: "<item id=\"d\" href=\"a.html\" media-type=\"text/html\" fallback=\"c\"/>"),
            ],
            rejects: [.package(manifest: "◆<item id=\"f\" href=\"a.ttf\" media-type=\"application/x-font-ttf\"/>")])
    ) { package, report in
        for item in package.items {
            guard let type = MIMEType(item.mediaType) else { continue }
            let words = item.href.utf8.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ".") }
            let suffix = words.last.map { String(decoding: $0, as: UTF8.self) } ?? ""
            let preferred = CoreMediaTypes.preferred(to: type, extension: suffix)
            if preferred.isEmpty { continue }
            let names = preferred.map { "“\($0)”" }.joined(separator: " or ")
            report(item.element.startTag, "the media type “\(type.essence)” is better written \(names)")
        }
    }
}
