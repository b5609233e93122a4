import BinderyCore
import BinderyXML

extension ContentWriter {
    /// Writes a table.
    mutating func write(_ table: Table) {
        // XHTML 1.1 wants a body: a head alone is one.
        let headIsBody = table.body.isEmpty && !isHTML5
        guard !table.head.isEmpty || !table.body.isEmpty else {
            writeAnchor(of: table.attributes)
            guard !table.caption.isEmpty else { return }
            return block("p", class: "text") { $0.write(table.caption) }
        }
        xml.line()
        xml.start("table")
        attributes(table.attributes, class: "table")
        if !table.caption.isEmpty { block("caption", class: "caption") { $0.write(table.caption) } }
        if !table.head.isEmpty, !headIsBody {
            block("thead") { writer in
                writer.write(rows: table.head, scope: "col")
            }
        }
        if !table.body.isEmpty || headIsBody {
            block("tbody") { writer in
                writer.write(rows: headIsBody ? table.head : table.body, scope: headIsBody ? "col" : "row")
            }
        }
        xml.end(onNewLine: true)
    }

    private mutating func write(rows: [[Table.Cell]], scope: String) {
        for (index, row) in rows.enumerated() {
            block("tr") { writer in
                if row.isEmpty { writer.block("td", class: "cell") { _ in } }
                for cell in row { writer.write(cell, scope: scope, rowsLeft: rows.count - index) }
                writer.xml.line()
            }
        }
        xml.line()
    }

    private mutating func write(_ cell: Table.Cell, scope: String, rowsLeft: Int) {
        let alignment = cell.alignment.map { " align-\($0.rawValue)" } ?? ""
        block(cell.isHeader ? "th" : "td", class: "cell" + alignment) { writer in
            if cell.isHeader { writer.xml.attribute("scope", scope) }
            let columns = min(max(cell.columnSpan, 1), 1000)
            let rows = min(max(cell.rowSpan, 1), rowsLeft)
            if columns > 1 { writer.xml.attribute("colspan", String(columns)) }
            if rows > 1 { writer.xml.attribute("rowspan", String(rows)) }
            writer.writeItem(cell.blocks)
        }
    }
}
