import BinderyCore
import BinderyXML

/// An XML document that is changed piece by piece: whatever is not replaced keeps its bytes.
///
/// After each change the document is read anew, so that places are always those of the text as it is.
struct EditableDocument: Sendable {
    /// The part that the document is.
    var part: PartPath
    /// The bytes with which it began.
    let original: [UInt8]
    /// The document as it is now.
    private(set) var tree: XMLTree
    private let codec: TextCodec

    /// Whether anything has been changed.
    var isChanged: Bool { bytes != original }
    /// The bytes as they are now.
    var bytes: [UInt8] { codec.bytes(of: tree.source) }
    /// The root element.
    let root: XMLElement

    /// Reads a document.
    ///
    /// - Throws: ``BinderyError`` of code `input` if it is not well-formed, or in an encoding that cannot be written.
    init(_ bytes: [UInt8], part: PartPath, original: [UInt8]? = nil) throws(BinderyError) {
        self.part = part
        self.original = original ?? bytes
        (tree, root) = try Self.read(bytes, part)
        guard let codec = TextCodec(tree.encoding), codec.bytes(of: tree.source) == bytes else {
            let name = tree.encoding.declared ?? "its encoding"
            throw BinderyError(.input, "the file is in \(name), in which it cannot be written back", path: part.string)
        }
        self.codec = codec
    }

    private init(_ other: EditableDocument, tree: XMLTree, root: XMLElement) {
        part = other.part
        original = other.original
        codec = other.codec
        self.tree = tree
        self.root = root
    }

    /// Makes changes, none of which may overlap with another one.
    ///
    /// - Throws: ``BinderyError`` of code `input` if the document is not well-formed any more, which no value can do.
    mutating func apply(_ edits: [TextEdit]) throws(BinderyError) {
        if edits.isEmpty { return }
        let (tree, root) = try Self.read(codec.bytes(of: edits.applied(to: tree.source)), part)
        self = EditableDocument(self, tree: tree, root: root)
    }

    private static func read(_ bytes: [UInt8], _ part: PartPath) throws(BinderyError) -> (XMLTree, XMLElement) {
        var parser = XMLParser()
        let tree = parser.parse(bytes)
        if let fault = tree.fault {
            let line = LineIndex(tree.source).position(of: fault.offset).line
            throw BinderyError(
                .input, "the file is not well-formed on line \(line), so that it is not edited: \(fault.message)",
                path: part.string)
        }
        guard let root = tree.root else {
            throw BinderyError(.input, "the file has no root element", path: part.string)
        }
        return (tree, root)
    }
}
