extension XHTML5Grammar {
    /// Tables (HTML, section 4.9).
    static let tables = """
        default namespace = "http://www.w3.org/1999/xhtml"

        table = element table {
            common, ((aria.columns | aria.rows)* | role.any), @border { "" | "1" }?,
            ((script | template)* & (caption?, colgroup*, thead?, (tbody* | tr+), tfoot?)) }
        caption = element caption { common, flow }
        colgroup = element colgroup {
            common, ((@span { $positiveInteger }, (script | template)*) | (col | script | template)*) }
        col = element col { common.untyped, @span { $positiveInteger }?, empty }
        thead = element thead { rows }
        tbody = element tbody { rows }
        tfoot = element tfoot { rows }
        rows = common, ((aria.activedescendant | aria.expanded)* | role.any), (tr | script | template)*
        tr = element tr {
            common, ((aria.activedescendant | aria.expanded | aria.level | aria.selected)* | role.any),
            (td | th | script | template)* }
        td = element td { common, ((aria.columnspan | aria.row | aria.rowspan)* | role.any), cell*, flow }
        th = element th {
            common, ((aria.column | aria.columnspan | aria.expanded | aria.readonly | aria.required | aria.row
                | aria.rowspan | aria.selected | aria.sort)* | role.any),
            (cell | @abbr | @scope { 'row' | 'col' | 'rowgroup' | 'colgroup' })*, flow }
        cell = @colspan { $positiveInteger } | @rowspan { $nonNegativeInteger } | @headers
        """
}
