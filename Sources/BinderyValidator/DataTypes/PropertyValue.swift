/// A term of a vocabulary, such as `dcterms:modified` or `nav` (EPUB 3.3, appendix D.2.1).
package struct PropertyValue: Sendable, Hashable {
    /// What stands before the colon; `nil` if the term is of the default vocabulary.
    package let prefix: String?
    /// The term itself.
    package let reference: String
    /// The bytes in the attribute's value.
    package let range: Range<Int>

    /// Whether both parts are there: a colon needs something on both sides.
    package var isWellFormed: Bool { prefix?.isEmpty != true && !reference.isEmpty }

    /// The words of a value, each as a term. The ranges count from the beginning of the value.
    package static func list(_ value: ArraySlice<UInt8>) -> [PropertyValue] {
        value.split(whereSeparator: \.isXMLWhitespace).map { word in
            PropertyValue(word, at: word.startIndex - value.startIndex)
        }
    }

    private init(_ word: ArraySlice<UInt8>, at offset: Int) {
        range = offset..<offset + word.count
        guard let colon = word.firstIndex(of: UInt8(ascii: ":")) else {
            prefix = nil
            reference = String(decoding: word, as: UTF8.self)
            return
        }
        prefix = String(decoding: word[..<colon], as: UTF8.self)
        reference = String(decoding: word[(colon + 1)...], as: UTF8.self)
    }
}
