/// The images that a `srcset` attribute offers (html.spec.whatwg.org, section 4.8.4.2.1).
package enum SourceSet {
    /// The bytes of the URLs of a value, counted from its beginning. An image whose descriptors cannot be read is not
    /// offered.
    package static func urls(_ value: ArraySlice<UInt8>) -> [Range<Int>] {
        var urls: [Range<Int>] = []
        var index = value.startIndex
        while true {
            while index < value.endIndex, value[index].isASCIIWhitespace || value[index] == UInt8(ascii: ",") {
                index += 1
            }
            guard index < value.endIndex else { return urls }
            let start = index
            while index < value.endIndex, !value[index].isASCIIWhitespace { index += 1 }
            var end = index
            while end > start, value[end - 1] == UInt8(ascii: ",") { end -= 1 }
            let url = start - value.startIndex..<end - value.startIndex
            if end < index {
                urls.append(url)
                continue
            }
            skipDescriptors(value, &index)
            if areDescriptors(value[end..<index]) { urls.append(url) }
        }
    }

    /// Passes over all up to the next comma that is not in brackets.
    private static func skipDescriptors(_ value: ArraySlice<UInt8>, _ index: inout Int) {
        var isInBrackets = false
        while index < value.endIndex {
            switch value[index] {
            case UInt8(ascii: "("): isInBrackets = true
            case UInt8(ascii: ")"): isInBrackets = false
            case UInt8(ascii: ",") where !isInBrackets: return
            default: break
            }
            index += 1
        }
    }

    /// Whether this is a width, a width and a height, a density or nothing.
    private static func areDescriptors(_ text: ArraySlice<UInt8>) -> Bool {
        var units: Set<UInt8> = []
        for word in text.split(whereSeparator: \.isASCIIWhitespace) {
            guard let unit = word.last, units.insert(unit).inserted else { return false }
            let number = word.dropLast()
            switch unit {
            case UInt8(ascii: "w"), UInt8(ascii: "h"):
                guard !number.isEmpty, number.allSatisfy(\.isASCIIDigit), number.contains(where: { $0 != 0x30 }) else {
                    return false
                }
            case UInt8(ascii: "x"):
                guard let density = Double(String(decoding: number, as: UTF8.self)), density >= 0, density.isFinite
                else { return false }
            default:
                return false
            }
        }
        let (width, height) = (UInt8(ascii: "w"), UInt8(ascii: "h"))
        return units.count < 2 ? !units.contains(height) : units == [width, height]
    }
}
