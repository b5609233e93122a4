/// A table of `Metadata/`: a row a line, cells divided by tabs; lines that begin with `#` are remarks.
package struct VocabularyTable: Sendable {
    /// The cells of each row.
    package let rows: [[String]]

    /// Reads a table.
    ///
    /// - Parameters:
    ///   - bytes: the table as UTF-8.
    ///   - columns: the columns that are wanted, counted from 0, in their order; `nil` for all of them.
    package init(_ bytes: [UInt8], columns: [Int]? = nil) {
        var rows: [[String]] = []
        var lineStart = 0
        while lineStart < bytes.count {
            let lineEnd = bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            defer { lineStart = lineEnd + 1 }
            guard lineStart < lineEnd, bytes[lineStart] != UInt8(ascii: "#") else { continue }
            var row: [String] = []
            var column = 0
            var start = lineStart
            while start <= lineEnd, row.count < columns?.count ?? .max {
                let end = bytes[start..<lineEnd].firstIndex(of: UInt8(ascii: "\t")) ?? lineEnd
                if columns == nil || columns?[row.count] == column {
                    row.append(String(decoding: bytes[start..<end], as: UTF8.self))
                }
                start = end + 1
                column += 1
            }
            while row.count < columns?.count ?? 0 { row.append("") }
            rows.append(row)
        }
        self.rows = rows
    }

    /// The words in a cell, without the spaces before each.
    package static func words(_ cell: String, separator: Unicode.Scalar = " ") -> [String] {
        cell.utf8.split(separator: UInt8(ascii: separator)).map { word in
            String(Substring(word.drop { $0 == UInt8(ascii: " ") }))
        }
    }
}
