/// White space as XML 1.0, section 2.3, defines it (production `S`): what surrounds the values of attributes of
/// package documents, and what separates the words of those that are lists (EPUB 3.3, section 5).
enum XMLWhitespace {
    /// The text without the white space at its ends.
    static func trimmed(_ text: String) -> String {
        let bytes = Array(text.utf8)
        let trimmed = Datatype.trimmed(bytes[...])
        return trimmed.count == bytes.count ? text : String(decoding: trimmed, as: UTF8.self)
    }

    /// The words between white space; none where there is no text.
    static func words(_ text: String?) -> [String] {
        guard let text, !text.isEmpty else { return [] }
        guard text.utf8.contains(where: \.isXMLWhitespace) else { return [text] }
        return Datatype.words(Array(text.utf8)[...]).map { String(decoding: $0, as: UTF8.self) }
    }
}
