internal import BinderyValidator

/// The references of style sheets: `url(…)` and the strings of `@import` (CSS Syntax 3, section 4).
enum StyleReferences {
    /// The places of the references within some bytes of a text, without quotation marks.
    static func ranges(in text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        let bytes = Array(text[range])
        var tokenizer = CSSTokenizer(bytes)
        var ranges: [Range<Int>] = []
        // Where a string is a reference: behind `@import`, and in `url(`.
        var isInImport = false
        var isInURL = false
        while true {
            let token = tokenizer.nextSignificant()
            func isNamed(_ name: String) -> Bool {
                String(decoding: bytes[token.content], as: UTF8.self).lowercased() == name
            }
            switch token.kind {
            case .end: return ranges
            case .url, .badURL: break
            case .string where isInImport || isInURL: break
            case let kind:
                isInURL = kind == .function && isNamed("url")
                if kind == .atKeyword { isInImport = isNamed("import") }
                if kind == .semicolon { isInImport = false }
                continue
            }
            ranges.append(range.lowerBound + token.content.lowerBound..<range.lowerBound + token.content.upperBound)
            (isInImport, isInURL) = (false, false)
        }
    }
}
