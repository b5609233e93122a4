package import BinderyCore

/// A YAML document whose top is a mapping: front matter, or a `book.yaml`.
///
/// Values are the words as they were written: `2024-05-01` stays a text, and `no` is not turned into a truth value.
package struct YAMLDocument {
    /// The bytes that a document may have.
    static let largestSize = 1 << 20

    /// The fields with names in lower case, in the order in which they were written.
    package let fields: MetadataFields
    /// The lines of the fields, counted from 1 in the file.
    package let lines: [String: Int]

    /// Reads a document.
    ///
    /// - Throws: ``BinderyError`` of code `input` that names the line if the document is not well formed or not a
    ///   mapping, and of code `limit` if it is too large.
    package init(_ bytes: ArraySlice<UInt8>, file: String, firstLine: Int) throws(BinderyError) {
        guard bytes.count <= Self.largestSize else {
            throw BinderyError(.limit, "the YAML is larger than \(Self.largestSize >> 20) MB", path: file)
        }
        var composer = YAMLComposer(bytes, file: file, firstLine: firstLine)
        let written = try composer.document()
        fields = MetadataFields(
            written.compactMap { field in field.value.map { MetadataField(field.name, $0) } })
        lines = Dictionary(written.map { ($0.name, $0.line) }) { _, last in last }
    }
}
