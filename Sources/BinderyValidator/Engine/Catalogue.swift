/// All rules, area by area in the order of the specification.
public enum Catalogue {
    /// The areas.
    static let areas: [RuleArea] = [
        .xml, .grammar, .container, .metaInf, .packageStructure, .packageMetadata, .packageProperties, .manifest,
        .spine, .media,
        .resources, .references, .navigation, .ncx, .xhtml, .xhtmlAssertions, .epubType, .svg, .mathml, .styles,
        .layout, .overlays, .publication2, .dictionaries, .edupub, .indexes, .previews, .regions, .renditions,
        .objects, .accessibility,
    ]

    /// The descriptions of all rules.
    public static var all: [RuleDescription] { areas.flatMap(\.descriptions) }

    /// The rules with an EPUBCheck code, or the rule of a name.
    public static func rules(named name: String) -> [RuleDescription] {
        let name = name.lowercased()
        return all.filter { $0.id == name || $0.code.lowercased() == name }
    }
}
