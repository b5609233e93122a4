import BinderyCore
import BinderyXML

extension Rule<PackageDocument> {
    static let bindingsDeprecated = Rule(
        RuleDescription(
            "package-bindings-deprecated", "RSC-017", .warning, editions: [.epub3],
            summary: "Bindings should no longer be used.",
            rationale:
                "Hardly any reading system knows them. Give foreign resources fallbacks in the manifest instead.",
            reference: .epub33("sec-opf-bindings"),
            accepts: [.package()],
            rejects: [
                .package(after: "◆<bindings><mediaType media-type=\"x/y\" handler=\"c\"/></bindings>")
            ])
    ) { package, report in
        for element in package.root?.children.filter({ $0.is(.opf, "bindings") }) ?? [] {
            report(element.startTag, "the element “bindings” is deprecated")
        }
    }
}
