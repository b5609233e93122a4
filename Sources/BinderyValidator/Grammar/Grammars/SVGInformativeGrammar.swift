import BinderyCore

extension GrammarSource {
    /// The grammar of SVG 1.1 and 2 in full, of which breaches are only worth knowing.
    static let svgInformative = GrammarSource(
        "svgInformative", code: "RSC-025", severity: .usage, modules: [svgInformativeText])

    private static let svgInformativeText = """
        start = any
        any = element * { @**, (text | any)* }
        """
}
