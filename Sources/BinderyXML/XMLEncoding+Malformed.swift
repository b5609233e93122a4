extension XMLEncoding {
    /// A text with `?` in place of each byte that is not UTF-8, and the place of the first; `nil` if there is none.
    ///
    /// The text is as long as before. A `?` may stand wherever text may, but not in a name: nobody knows which it was.
    static func repairing(_ text: [UInt8]) -> (text: [UInt8], first: Int)? {
        guard let first = malformedBytes(of: text, from: 0) else { return nil }
        var repaired = text
        var next: Range<Int>? = first
        while let bytes = next {
            for place in bytes { repaired[place] = UInt8(ascii: "?") }
            next = malformedBytes(of: text, from: bytes.upperBound)
        }
        return (repaired, first.lowerBound)
    }

    /// The next bytes that are not UTF-8.
    private static func malformedBytes(of text: [UInt8], from start: Int) -> Range<Int>? {
        do throws(UTF8.ValidationError) {
            _ = try UTF8Span(validating: text.span.extracting(start...))
            return nil
        } catch {
            let bytes = error.byteOffsets
            return start + bytes.lowerBound..<start + bytes.upperBound
        }
    }
}
