/// What the `content` of a viewport `meta` element says (EPUB 3.3, appendix F).
package struct ViewportMeta: Sendable, Hashable {
    /// A property and its value, if it has one.
    package struct Property: Sendable, Hashable {
        /// The name as it is written.
        package var name: String
        /// The value as it is written.
        package var value: String?
        /// The bytes, counted from the beginning of the content.
        package var range: Range<Int>
    }

    /// What breaks the syntax.
    package enum Problem: String, Sendable, Hashable {
        /// There is nothing at all.
        case empty
        /// A `,` or `;` before the first or behind the last property.
        case straySeparator
        /// A `=` without a name before it.
        case missingName
        /// A `=` without a value behind it.
        case missingValue
        /// A second `=`.
        case secondEqualsSign
    }

    /// The properties up to the first problem.
    package private(set) var properties: [Property] = []
    /// What is wrong first.
    package private(set) var problem: Problem?

    /// Reads the content.
    package init(_ content: ArraySlice<UInt8>) {
        problem = content.isEmpty ? .empty : read(content)
    }

    /// Reads properties up to the first problem.
    private mutating func read(_ content: ArraySlice<UInt8>) -> Problem? {
        var index = content.startIndex
        var endsInSeparator = false
        func skipBlanks() { while index < content.endIndex, content[index].isASCIIWhitespace { index += 1 } }
        func isNext(_ characters: String) -> Bool {
            index < content.endIndex && characters.utf8.contains(content[index])
        }
        func word() -> Range<Int> {
            let start = index
            while index < content.endIndex, !content[index].isASCIIWhitespace, !isNext(",;=") { index += 1 }
            return start..<index
        }
        skipBlanks()
        while index < content.endIndex {
            if isNext(",;") {
                if properties.isEmpty { return .straySeparator }
                endsInSeparator = true
                index += 1
                skipBlanks()
                continue
            }
            endsInSeparator = false
            let name = word()
            if name.isEmpty { return .missingName }
            skipBlanks()
            var value: Range<Int>?
            if isNext("=") {
                index += 1
                skipBlanks()
                let text = word()
                skipBlanks()
                if isNext("=") { return .secondEqualsSign }
                if text.isEmpty { return .missingValue }
                value = text
            }
            let range = name.lowerBound - content.startIndex..<(value ?? name).upperBound - content.startIndex
            let text = value.map { String(decoding: content[$0], as: UTF8.self) }
            properties.append(Property(name: String(decoding: content[name], as: UTF8.self), value: text, range: range))
        }
        return endsInSeparator ? .straySeparator : nil
    }

    /// Whether a width or height is a number or the keyword, `device-width` or `device-height`.
    package static func isLength(_ value: String, keyword: String) -> Bool {
        if value == keyword { return true }
        var scanner = ByteScanner(Array(value.utf8)[...])
        return scanner.digits(1...64) != nil && scanner.fraction(1...64) && scanner.isAtEnd
    }
}
