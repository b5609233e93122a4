import BinderyXML

/// A text of another language in a document, and where its bytes stand in the source.
struct EmbeddedText {
    /// The text, with references resolved.
    private(set) var bytes: [UInt8] = []
    private var pieces: [Piece] = []

    /// A stretch of the text.
    private struct Piece {
        /// Where it begins in the text.
        var start: Int
        /// Its bytes in the source.
        var source: Range<Int>
        /// Whether it is written in the source as it is in the text.
        var isLiteral: Bool
    }

    /// The text of an element.
    init(element index: Int, in tree: XMLTree) {
        for place in index + 1..<max(index + 1, Int(tree.nodes[index].end)) where !tree.nodes[place].isElement {
            let node = tree.nodes[place]
            add(tree.textBytes(place), from: Int(node.start)..<max(Int(node.start), Int(node.open)), in: tree.source)
        }
    }

    /// The value of an attribute.
    init(attribute: XMLAttribute, in tree: XMLTree) {
        add(attribute.bytes, from: attribute.valueRange, in: tree.source)
    }

    private mutating func add(_ text: ArraySlice<UInt8>, from range: Range<Int>, in source: [UInt8]) {
        var piece = Piece(start: bytes.count, source: range, isLiteral: false)
        for prefix in ["", "<![CDATA["] {
            let start = range.lowerBound + prefix.utf8.count
            guard start + text.count <= source.count, source[range.lowerBound..<start].elementsEqual(prefix.utf8),
                source[start..<start + text.count].elementsEqual(text)
            else { continue }
            piece.source = start..<start + text.count
            piece.isLiteral = true
            break
        }
        pieces.append(piece)
        bytes += text
    }

    /// Where a stretch of the text stands in the source. Where the source says it with references, that is the whole
    /// piece.
    func range(_ range: Range<Int>) -> Range<Int> {
        guard let piece = pieces.last(where: { $0.start <= range.lowerBound }) ?? pieces.first else { return 0..<0 }
        guard piece.isLiteral else { return piece.source }
        let start = min(piece.source.lowerBound + range.lowerBound - piece.start, piece.source.upperBound)
        return start..<min(start + range.count, piece.source.upperBound)
    }
}
