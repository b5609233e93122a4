/// The images that a `srcset` attribute offers (html.spec.whatwg.org, section 4.8.4.2.1).
package enum SourceSet {
    /// The bytes of the URLs of a value, counted from its beginning. Descriptors are passed over.
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
            urls.append(start - value.startIndex..<end - value.startIndex)
            if end == index { skipDescriptors(value, &index) }
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
}
