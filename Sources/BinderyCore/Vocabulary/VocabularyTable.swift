/// A table of `Metadata/`: a row a line, cells divided by tabs; lines that begin with `#` are remarks.
package struct VocabularyTable: Sendable {
    /// The cells of each row.
    package let rows: [[String]]

    /// Reads a table.
    ///
    /// - Parameters:
    ///   - bytes: the table as UTF-8.
    ///   - columns: the columns that are wanted, counted from 0; `nil` for all of them.
    package init(_ bytes: [UInt8], columns: [Int]? = nil) {
        var rows: [[String]] = []
        for line in bytes.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
            let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
            let wanted = columns ?? Array(cells.indices)
            rows.append(wanted.map { $0 < cells.count ? String(decoding: cells[$0], as: UTF8.self) : "" })
        }
        self.rows = rows
    }
}
