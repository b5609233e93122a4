package import BinderyXML

/// The text of a style sheet in UTF-8, and the encoding that it had (CSS Syntax Module Level 3, section 3.2).
package struct StyleSheetText: Sendable {
    /// The text; byte ranges count in it.
    package let bytes: [UInt8]
    /// The encoding of the file, by its byte order mark.
    package let encoding: XMLEncoding.Form
    /// What `@charset` says in lower case, if the file begins with it and has no byte order mark.
    package let declaration: (label: String, range: Range<Int>)?

    /// Decodes a file.
    package init(decoding file: [UInt8]) {
        let detected = XMLEncoding(detecting: file)
        encoding = detected.hasByteOrderMark ? detected.form : .utf8
        bytes = encoding == .utf8 ? file : XMLEncoding.text(of: file)
        declaration = detected.hasByteOrderMark ? nil : Self.declaration(in: file)
    }

    /// What `@charset` says. The specification wants double quotes and a single space; EPUBCheck takes any, and a
    /// wrong encoding is meant with any.
    private static func declaration(in file: [UInt8]) -> (label: String, range: Range<Int>)? {
        let keyword = "@charset"
        guard file.starts(with: keyword.utf8) else { return nil }
        var index = keyword.utf8.count
        while index < file.count, file[index].isCSSWhitespace { index += 1 }
        guard index < file.count, file[index].isCSSQuote else { return nil }
        let rest = file[(index + 1)...].prefix(64)
        guard let end = rest.firstIndex(of: file[index]), !rest[..<end].contains(where: \.isCSSNewline) else {
            return nil
        }
        let label = String(decoding: rest[..<end], as: UTF8.self).lowercased()
        return (label, rest.startIndex..<end)
    }
}
