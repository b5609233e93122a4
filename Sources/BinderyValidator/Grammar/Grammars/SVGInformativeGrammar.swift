import BinderyCore

extension GrammarSource {
    /// SVG 1.1 in full with what SVG 2 and accessibility have added, of which breaches are only worth knowing.
    static let svgInformative = Self(
        "svgInformative", code: "RSC-025", severity: .usage,
        modules: SVG11Grammar.modules + [XHTML5Grammar.accessibility, svgInformativeText])

    private static let svgInformativeText = """
        svg.core |= @(href | tabindex | data-*) | @lang { "" | $language } | @(xml:id | xlink:* | epub:*)
            | @role | aria | aria.activedescendant | aria.autocomplete | aria.checked | aria.columns | aria.column
            | aria.columnspan | aria.expanded | aria.level | aria.modal | aria.multiline | aria.multiselectable
            | aria.orientation | aria.placeholder | aria.pressed | aria.readonly | aria.required | aria.row
            | aria.rows | aria.rowspan | aria.selected | aria.sort | aria.position | aria.value
        svg.other = element (* - svg:*) { anything }
        svg.identifier = $id
        svg.language = text
        svg.target = empty
        svg.scriptType = @type?
        svg.primitive |= element feDropShadow {
            (svg.effect | @(dx | dy | stdDeviation | flood-color | flood-opacity | class | style))*, svg.moves }
        svg.foreignContent = (text | svg | svg.other)*
        svg.extension |= @epub:*
        """
}
