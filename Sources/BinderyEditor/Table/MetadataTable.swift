import BinderyBuilder
public import BinderyCore

/// A table of metadata for many books: a row each, a column for each field (RFC 4180).
///
/// The first row names the fields. `file` or `identifier` says which book a row is for; an empty cell leaves the field
/// as it is. In columns of authors, contributors, subjects and languages, several values are divided by semicolons.
public struct MetadataTable: Sendable {
    /// What a row says.
    public struct Row: Sendable {
        /// The path or the name of the book's file; empty if the row does not name it.
        public var file: String
        /// An identifier of the book; empty if the row does not name it.
        public var identifier: String
        /// What is to be changed.
        public var edits: [Edit]
    }

    /// The rows in their order.
    public let rows: [Row]

    /// Reads a table.
    ///
    /// - Throws: ``BinderyError`` of code `file` if it cannot be read, of code `input` if it is no table of metadata.
    public init(_ path: String) throws(BinderyError) {
        let bytes = try Resource(file: path).bytes()
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw BinderyError(.input, "the table is not text in UTF-8", path: path)
        }
        var cells = Self.cells(of: text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text)
        guard !cells.isEmpty else { throw BinderyError(.input, "the table is empty", path: path) }
        let names = cells.removeFirst().map { $0.trimmed.lowercased() }
        guard names.contains("file") || names.contains("identifier") else {
            throw BinderyError(
                .input, "the table has no column “file” or “identifier” that says which book a row is for", path: path)
        }
        var rows: [Row] = []
        for (index, row) in cells.enumerated() where row.contains(where: { !$0.isEmpty }) {
            do throws(BinderyError) {
                rows.append(try Self.row(names, row))
            } catch {
                throw BinderyError(.input, "row \(index + 2): \(error.message)", path: path)
            }
        }
        self.rows = rows
    }

    private static func row(_ names: [String], _ cells: [String]) throws(BinderyError) -> Row {
        guard cells.count <= names.count else {
            throw BinderyError(.input, "there are \(cells.count) cells for \(names.count) columns")
        }
        var row = Row(file: "", identifier: "", edits: [])
        for (name, cell) in zip(names, cells) {
            let text = cell.trimmed
            if text.isEmpty || name.isEmpty { continue }
            switch name {
            case "file": row.file = text
            case "identifier" where row.file.isEmpty && !names.contains("file"): row.identifier = text
            case "author", "creator", "contributor", "subject", "language", "lang":
                let values = text.split(separator: ";").map(\.trimmed).filter { !$0.isEmpty }
                row.edits += try Edit.setting(name, to: values)
            default: row.edits += try Edit.setting(name, to: [text])
            }
        }
        guard !row.file.isEmpty || !row.identifier.isEmpty else {
            throw BinderyError(.input, "nothing says which book the row is for")
        }
        return row
    }

    /// The cells of each row. Commas, quotation marks and line ends may stand in quoted cells.
    static func cells(of text: String) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        var bytes = Array(text.utf8)[...]
        func take() -> String { String(decoding: cell, as: UTF8.self) }
        while let byte = bytes.popFirst() {
            switch byte {
            case UInt8(ascii: "\"") where isQuoted && bytes.first == UInt8(ascii: "\""):
                cell.append(byte)
                bytes.removeFirst()
            case UInt8(ascii: "\"") where isQuoted || cell.isEmpty: isQuoted.toggle()
            case _ where isQuoted: cell.append(byte)
            case UInt8(ascii: ","):
                row.append(take())
                cell = []
            case UInt8(ascii: "\r") where bytes.first == UInt8(ascii: "\n"): continue
            case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                rows.append(row + [take()])
                (row, cell) = ([], [])
            default: cell.append(byte)
            }
        }
        if !cell.isEmpty || !row.isEmpty { rows.append(row + [take()]) }
        return rows
    }
}
