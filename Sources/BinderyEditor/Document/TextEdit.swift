/// A replacement of some bytes of a text by others.
struct TextEdit: Sendable, Hashable {
    /// The bytes that go; empty where something is only put in.
    var range: Range<Int>
    /// What takes their place.
    var replacement: [UInt8]

    init(_ range: Range<Int>, _ replacement: some Sequence<UInt8>) {
        self.range = range
        self.replacement = Array(replacement)
    }

    init(_ range: Range<Int>, _ replacement: String) {
        self.init(range, replacement.utf8)
    }

    /// An insertion.
    init(at offset: Int, _ text: String) {
        self.init(offset..<offset, text)
    }
}

extension [TextEdit] {
    /// A text after the edits, which do not overlap; insertions at the same place keep their order.
    func applied(to source: [UInt8]) -> [UInt8] {
        let ordered = enumerated().sorted {
            ($0.element.range.lowerBound, $0.element.range.upperBound, $0.offset)
                < ($1.element.range.lowerBound, $1.element.range.upperBound, $1.offset)
        }.map(\.element)
        var result: [UInt8] = []
        result.reserveCapacity(source.count + reduce(0) { $0 + $1.replacement.count })
        var position = 0
        for edit in ordered {
            result += source[position..<Swift.max(position, edit.range.lowerBound)]
            result += edit.replacement
            position = Swift.max(position, edit.range.upperBound)
        }
        return result + source[position...]
    }
}
