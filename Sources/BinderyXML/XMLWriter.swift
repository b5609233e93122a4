/// Markup that is being written: elements, attributes and text go into one buffer of UTF-8, escaped as XML demands.
///
/// What comes out is well-formed whatever strings come in (XML 1.0, sections 2.2 to 2.4): `&`, `<`, `>` and quotes are
/// escaped, and characters that XML forbids are left out. Names of elements and attributes are literals, so that no
/// input can become markup; elements are closed in the order in which they were begun.
public struct XMLWriter: Sendable {
    /// What has been written so far.
    public private(set) var bytes: [UInt8] = []
    /// The elements that are open, outermost first.
    private var open: [StaticString] = []
    /// Whether the last start tag still takes attributes.
    private var isInStartTag = false
    private let indentation: Int

    /// Makes an empty document.
    ///
    /// - Parameter indentation: the number of spaces by which ``line()`` indents each level of elements.
    public init(indentation: Int = 0, capacity: Int = 0) {
        self.indentation = indentation
        bytes.reserveCapacity(capacity)
    }

    /// The number of elements that are open.
    public var depth: Int { open.count }

    /// Writes the XML declaration, which names the encoding for readers that would otherwise guess.
    public mutating func declaration() {
        append(#"<?xml version="1.0" encoding="UTF-8"?>"#)
        append("\n")
    }

    /// Writes a document type declaration and a line end.
    ///
    /// - Parameters:
    ///   - name: the name of the root element.
    ///   - publicID: the public and the system identifier, if it has them.
    public mutating func documentType(
        _ name: StaticString, publicID: (public: StaticString, system: StaticString)? = nil
    ) {
        append("<!DOCTYPE ")
        append(name)
        if let publicID {
            append(" PUBLIC \"")
            append(publicID.public)
            append("\"\n \"")
            append(publicID.system)
            append("\"")
        }
        append(">\n")
    }

    /// Begins an element; attributes may follow.
    public mutating func start(_ name: StaticString) {
        finishStartTag()
        append("<")
        append(name)
        open.append(name)
        isInStartTag = true
    }

    /// Adds an attribute to the element that has just been begun; says nothing once the element has content.
    public mutating func attribute(_ name: StaticString, _ value: String) {
        guard isInStartTag else { return }
        append(" ")
        append(name)
        append("=\"")
        escape(value, inAttribute: true)
        append("\"")
    }

    /// Ends the element that was begun last, with a tag of its own even where it is empty.
    ///
    /// - Parameter onNewLine: whether the end tag stands on a line of its own, as deep as the start tag.
    public mutating func end(onNewLine: Bool = false) {
        finishStartTag()
        guard let name = open.popLast() else { return }
        if onNewLine { line() }
        append("</")
        append(name)
        append(">")
    }

    /// Ends the element that was begun last as an empty one: `<br/>`.
    ///
    /// An element that has content gets an end tag all the same.
    public mutating func endEmpty() {
        guard isInStartTag else { return end() }
        isInStartTag = false
        open.removeLast()
        append("/>")
    }

    /// Writes character data.
    public mutating func text(_ text: String) {
        finishStartTag()
        escape(text, inAttribute: false)
    }

    /// Begins a new line, indented as deep as the elements that are open.
    public mutating func line() {
        finishStartTag()
        bytes.append(UInt8(ascii: "\n"))
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indentation * open.count))
    }

    private mutating func finishStartTag() {
        guard isInStartTag else { return }
        isInStartTag = false
        bytes.append(UInt8(ascii: ">"))
    }

    private mutating func append(_ literal: StaticString) {
        literal.withUTF8Buffer { unsafe bytes.append(contentsOf: $0) }
    }

    /// Copies runs of ordinary bytes, and stops only at those that may need something else.
    private mutating func escape(_ string: String, inAttribute: Bool) {
        var string = string
        string.withUTF8 { utf8 in
            var start = 0
            var index = 0
            while true {
                unsafe index = Self.firstSpecial(in: utf8, from: index)
                guard index < utf8.count else { break }
                let (length, replacement) = unsafe Self.replacement(at: index, in: utf8, inAttribute: inAttribute)
                if let replacement {
                    unsafe bytes.append(contentsOf: utf8[start..<index])
                    append(replacement)
                    start = index + length
                }
                index += length
            }
            unsafe bytes.append(contentsOf: utf8[start...])
        }
    }

    /// The index of the next byte that cannot be copied without a look at it; the end if there is none.
    private static func firstSpecial(in utf8: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        let bytes = UnsafeRawBufferPointer(utf8)
        while index + 8 <= bytes.count, !isSpecial(unsafe bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)) {
            index += 8
        }
        while index < bytes.count, !isSpecial(unsafe bytes[index]) { index += 1 }
        return index
    }

    /// Whether any of eight bytes may be special; such as are not ASCII may.
    @inline(__always)
    private static func isSpecial(_ bytes: UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let tops = ones << 7
        // The top bits of bytes that are 0. Bytes are compared by their difference, and two at a time: `"` and `&`
        // differ in one bit, and so do `<` and `>`.
        func zeros(_ bytes: UInt64) -> UInt64 { (bytes &- ones) & ~bytes }
        let quotes = zeros((bytes | ones << 2) ^ ones &* 0x26)
        let angles = zeros((bytes | ones << 1) ^ ones &* 0x3E)
        let controls = (bytes &- ones &* 0x20) & ~bytes
        return (quotes | angles | controls | bytes) & tops != 0
    }

    /// Whether a byte may begin a character that cannot be copied as it is.
    @inline(__always)
    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte >= 0xEF || byte == UInt8(ascii: "&") || byte == UInt8(ascii: "<")
            || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\"")
    }

    /// The length of the character at a special byte, and what stands for it; `nil` where it may stay.
    private static func replacement(
        at index: Int, in utf8: UnsafeBufferPointer<UInt8>, inAttribute: Bool
    ) -> (length: Int, replacement: StaticString?) {
        switch unsafe utf8[index] {
        case UInt8(ascii: "&"): return (1, "&amp;")
        case UInt8(ascii: "<"): return (1, "&lt;")
        case UInt8(ascii: ">"): return (1, "&gt;")
        case UInt8(ascii: "\""): return (1, inAttribute ? "&quot;" : nil)
        // Line ends and tabs in attributes would come back as spaces, a carriage return as a line feed.
        case UInt8(ascii: "\n"): return (1, inAttribute ? "&#10;" : nil)
        case UInt8(ascii: "\t"): return (1, inAttribute ? "&#9;" : nil)
        case UInt8(ascii: "\r"): return (1, "&#13;")
        case 0..<0x20: return (1, "")
        case 0xEF:
            // U+FDD0 to U+FDEF, U+FFFE, U+FFFF.
            let second = unsafe utf8[index + 1]
            let third = unsafe utf8[index + 2]
            let isNoncharacter =
                (second == 0xB7 && (0x90...0xAF).contains(third)) || (second == 0xBF && third >= 0xBE)
            return (3, isNoncharacter ? "" : nil)
        default:
            // The last two code points of each plane: nFFFE and nFFFF.
            let second = unsafe utf8[index + 1]
            let third = unsafe utf8[index + 2]
            let fourth = unsafe utf8[index + 3]
            return (4, second & 0x0F == 0x0F && third == 0xBF && fourth >= 0xBE ? "" : nil)
        }
    }
}
