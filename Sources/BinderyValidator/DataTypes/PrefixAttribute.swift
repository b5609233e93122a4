/// What a `prefix` attribute declares, such as `foaf: http://xmlns.com/foaf/spec/` (EPUB 3.3, appendix D.2.3).
package struct PrefixAttribute: Sendable, Hashable {
    /// A prefix and the URL that it stands for.
    package struct Mapping: Sendable, Hashable {
        /// The prefix without its colon.
        package var prefix: String
        /// The URL.
        package var url: String
        /// The bytes of the prefix, counted from the beginning of the value.
        package var range: Range<Int>
    }

    /// A place where the syntax is broken.
    package struct Problem: Sendable, Hashable {
        /// What is wrong.
        package var kind: Kind
        /// The bytes, counted from the beginning of the value.
        package var range: Range<Int>
    }

    /// What can be wrong.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// White space before the first or behind the last mapping.
        case outerWhitespace
        /// A colon without a prefix.
        case emptyPrefix
        /// A prefix that is no XML name without a colon.
        case invalidPrefix
        /// A prefix that is not followed by a colon.
        case missingColon
        /// A colon that is not followed by a space.
        case missingSpace
        /// Other white space than spaces behind a colon.
        case otherWhitespace
        /// A prefix without a URL.
        case missingURL
        /// A URL that is none.
        case invalidURL
    }

    /// The mappings in their order. One with a broken URL is among them, so that its prefix counts as declared.
    package private(set) var mappings: [Mapping] = []
    /// What is wrong.
    package private(set) var problems: [Problem] = []

    private let value: ArraySlice<UInt8>
    private var position: Int

    /// Reads the value of a `prefix` attribute.
    package init(_ value: ArraySlice<UInt8>) {
        self.value = value
        position = value.startIndex
        let leading = skipWhitespace()
        // It is one mistake, at whichever end.
        if !leading.isEmpty { note(.outerWhitespace, leading) }
        var trailing = leading
        while position < value.endIndex {
            mapping()
            trailing = skipWhitespace()
        }
        if leading.isEmpty, !trailing.isEmpty { note(.outerWhitespace, trailing) }
    }

    /// The URLs by their prefixes; of several declarations of a prefix the last.
    static func urls(_ value: String?) -> [String: String] {
        guard let value else { return [:] }
        let mappings = PrefixAttribute(Array(value.utf8)[...]).mappings
        return Dictionary(mappings.map { ($0.prefix, $0.url) }) { _, last in last }
    }

    private mutating func note(_ kind: Kind, _ range: Range<Int>) {
        let start = range.lowerBound - value.startIndex
        problems.append(Problem(kind: kind, range: start..<start + range.count))
    }

    private mutating func skipWhitespace() -> Range<Int> {
        let start = position
        while position < value.endIndex, value[position].isXMLWhitespace { position += 1 }
        return start..<position
    }

    private mutating func word(until isEnd: (UInt8) -> Bool) -> Range<Int> {
        let start = position
        while position < value.endIndex, !value[position].isXMLWhitespace, !isEnd(value[position]) { position += 1 }
        return start..<position
    }

    /// Reads a prefix, its colon and its URL.
    private mutating func mapping() {
        let name = word { $0 == UInt8(ascii: ":") }
        let prefix = String(decoding: value[name], as: UTF8.self)
        if prefix.isEmpty {
            note(.emptyPrefix, name.lowerBound..<name.lowerBound + 1)
        } else if !NameSyntax.isNCName(prefix) {
            note(.invalidPrefix, name)
        }
        var gap = skipWhitespace()
        if position == value.endIndex { return note(.missingURL, name) }
        if value[position] == UInt8(ascii: ":") {
            if !gap.isEmpty { note(.missingColon, name) }
            position += 1
            gap = skipWhitespace()
            if position == value.endIndex { return note(.missingURL, name) }
            if gap.isEmpty {
                note(.missingSpace, name)
            } else if value[gap].contains(where: { $0 != UInt8(ascii: " ") }) {
                note(.otherWhitespace, gap)
            }
        } else {
            note(.missingColon, name)
        }
        let url = word { _ in false }
        if !Self.isURL(value[url]) { note(.invalidURL, url) }
        let start = name.lowerBound - value.startIndex
        mappings.append(
            Mapping(
                prefix: prefix, url: String(decoding: value[url], as: UTF8.self), range: start..<start + name.count))
    }

    private static func isURL(_ bytes: ArraySlice<UInt8>) -> Bool {
        AnyURI.isValid(bytes) && !bytes.contains { $0 < 0x21 || $0 == 0x7F || "\"<>\\^`{|}".utf8.contains($0) }
    }
}
