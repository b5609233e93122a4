import BinderyCore
import BinderyXML

/// A word of `epub:type`.
enum TypeWord {
    /// A term of the vocabulary of EPUB.
    case term(StructuralSemantics.Term)
    /// A word without a prefix that the vocabulary does not have.
    case unknown(String)
    /// A word of another vocabulary.
    case other
    /// A word with a prefix that nobody has declared.
    case undeclared(prefix: String, String)
    /// A word that begins or ends with a colon.
    case malformed(String)

    /// The words of an attribute.
    static func words(of node: Node) -> [Self] {
        guard let attribute = node.attribute else { return [] }
        var prefixes: [String: String]?
        return Datatype.words(attribute.bytes).map { bytes in
            let word = String(decoding: bytes, as: UTF8.self)
            guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else {
                return StructuralSemantics[word].map(Self.term) ?? .unknown(word)
            }
            guard colon > bytes.startIndex, colon < bytes.endIndex - 1 else { return .malformed(word) }
            let prefix = String(decoding: bytes[..<colon], as: UTF8.self)
            if ReservedPrefix.url(of: prefix, in: .structure) != nil { return .other }
            let declared = prefixes ?? declaredPrefixes(node.document)
            prefixes = declared
            return declared[prefix] == nil ? .undeclared(prefix: prefix, word) : .other
        }
    }

    private static func declaredPrefixes(_ document: Document) -> [String: String] {
        PrefixDeclarations.effective(document.tree.root?[.epub, "prefix"], in: .structure)
    }

    /// The documents in which the words have a meaning.
    static let kinds: Set<DocumentKind> = DocumentKind.contentKinds.union([.overlay])
}

extension NodeSelector {
    /// Elements with an `epub:type`.
    static let types = Self.attributes(.epub, ["type"])
}
