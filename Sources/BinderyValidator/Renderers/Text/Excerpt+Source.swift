import BinderyCore
import BinderyXML

extension Excerpt {
    /// How many scalars of a line are shown before the place, and in all.
    private static let lead = 36
    private static let length = 96

    /// Cuts out the line in which a range of a UTF-8 text begins.
    init(of range: Range<Int>, in source: [UInt8], _ index: LineIndex) {
        let line = index.bytes(ofLineWith: range.lowerBound)
        let start = min(max(range.lowerBound, line.lowerBound), line.upperBound)
        let end = min(max(range.upperBound, start), line.upperBound)
        let before = Self.scalars(source, line.lowerBound..<start, fromTheEnd: Self.lead)
        let place = Self.scalars(source, start..<end)
        let after = Self.scalars(source, end..<line.upperBound)
        var scalars = before.scalars
        let offset: Int
        if before.isCut {
            scalars.insert("…", at: 0)
            offset = scalars.count
        } else {
            // The indentation of the line says nothing.
            scalars.removeFirst(scalars.prefix { $0 == " " }.count)
            offset = scalars.count
        }
        scalars += place.scalars
        let room = max(0, Self.length - scalars.count)
        scalars += after.scalars.prefix(room)
        if place.isCut || after.isCut || after.scalars.count > room { scalars.append("…") }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars)
        self.init(text: String(text), offset: offset, count: max(1, place.scalars.count))
    }

    /// The scalars of some bytes, at most as many as are ever shown.
    private static func scalars(
        _ source: [UInt8], _ range: Range<Int>, fromTheEnd limit: Int? = nil
    ) -> (scalars: [Unicode.Scalar], isCut: Bool) {
        // A scalar takes four bytes at most.
        let bytes = limit.map { source[range].suffix($0 * 4) } ?? source[range].prefix(length * 4)
        let all = String(decoding: bytes, as: UTF8.self).unicodeScalars.map { scalar -> Unicode.Scalar in
            scalar.isControl ? " " : scalar
        }
        let shown = limit.map { Array(all.suffix($0)) } ?? Array(all.prefix(length))
        return (shown, bytes.count < range.count || shown.count < all.count)
    }
}
