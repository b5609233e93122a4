import BinderyCore

extension GrammarSource {
    /// SVG 1.1 in full with what SVG 2 and accessibility have added, of which breaches are only worth knowing.
    static let svgInformative = Self(
        "svgInformative", code: "RSC-025", severity: .usage, modules: SVG11Grammar.modules + [svgInformativeText])

    private static let svgInformativeText = """
        svg.core |= @(href | lang | role | tabindex | aria-* | data-*) | @(xml:id | xlink:* | epub:*)
        svg.other = element (* - svg:*) { anything }
        svg.identifier = $id
        svg.foreignContent = (text | svg | svg.other)*
        svg.extension |= @epub:*
        """
}
