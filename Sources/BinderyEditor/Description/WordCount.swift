import BinderyXML

/// Counts the words that a reader reads.
enum WordCount {
    /// The words in the body of a page. Of scripts that do not divide words, every character counts as one.
    static func words(in tree: XMLTree) -> Int {
        let body = tree.elements.first { $0.localName == "body" } ?? tree.root
        guard let body else { return 0 }
        var hidden: [Range<Int>] = []
        for element in body.descendants where element.localName == "script" || element.localName == "style" {
            hidden.append(element.index..<Int(tree.nodes[element.index].end))
        }
        var count = 0
        for index in body.index + 1..<max(body.index + 1, Int(tree.nodes[body.index].end))
        where !tree.nodes[index].isElement && !hidden.contains(where: { $0.contains(index) }) {
            count += words(in: tree.textBytes(index))
        }
        return count
    }

    private static func words(in bytes: ArraySlice<UInt8>) -> Int {
        var count = 0
        var isInWord = false
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            let value = scalar.value
            if value < 0x80 {
                let isPart = scalar.properties.isAlphabetic || (0x30...0x39).contains(value)
                // An apostrophe or a hyphen within a word belongs to it.
                if isPart {
                    if !isInWord { count += 1 }
                    isInWord = true
                } else if value != 0x27 && value != 0x2D {
                    isInWord = false
                }
            } else if (0x3040...0x30FF).contains(value) || scalar.properties.isIdeographic {
                count += 1
                isInWord = false
            } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                if !isInWord { count += 1 }
                isInWord = true
            } else if value != 0x2019 && scalar.properties.generalCategory != .nonspacingMark && value != 0xAD {
                isInWord = false
            }
        }
        return count
    }
}
