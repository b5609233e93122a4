import BinderyCore
import BinderyXML

extension EditableDocument {
    /// The name of an element as it is written, with its prefix.
    func writtenName(of element: XMLElement) -> String {
        let tag = tree.source[element.startTag].dropFirst()
        return String(
            decoding: tag.prefix { !$0.isXMLBlank && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/") },
            as: UTF8.self)
    }

    /// The prefix of an element's name with its colon; empty where it has none.
    func writtenPrefix(of element: XMLElement) -> String {
        let name = writtenName(of: element)
        return name.firstIndex(of: ":").map { String(name[...$0]) } ?? ""
    }

    /// Whether an element is written as one tag: `<br/>`.
    func isEmptyTag(_ element: XMLElement) -> Bool {
        element.startTag == element.range
            && tree.source[element.range].suffix(2).elementsEqual("/>".utf8)
    }

    /// What stands between an element's tags.
    func content(of element: XMLElement) -> Range<Int> {
        let range = element.range
        if isEmptyTag(element) { return range.upperBound..<range.upperBound }
        let start = element.startTag.upperBound
        let end = tree.source[start..<range.upperBound].lastIndex(of: UInt8(ascii: "<")) ?? start
        return start..<end
    }

    /// The white space before an element.
    func blank(before element: XMLElement) -> Range<Int> { blank(before: element.range.lowerBound) }

    /// The white space before a byte.
    func blank(before place: Int) -> Range<Int> {
        var start = place
        while start > 0, tree.source[start - 1].isXMLBlank { start -= 1 }
        return start..<place
    }

    /// A range without the white space at its ends.
    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range
        while let first = tree.source[range].first, first.isXMLBlank { range = range.dropFirst() }
        while let last = tree.source[range].last, last.isXMLBlank { range = range.dropLast() }
        return range
    }

    // MARK: Elements

    /// Takes an element away with the white space before it.
    func removing(_ element: XMLElement) -> TextEdit { removing(element.range) }

    /// Takes some bytes away with the white space before them.
    func removing(_ range: Range<Int>) -> TextEdit {
        TextEdit(blank(before: range.lowerBound).lowerBound..<range.upperBound, "")
    }

    /// Replaces the text of an element, but for the white space around it.
    func replacingText(of element: XMLElement, with text: String) -> TextEdit {
        let markup = escaped(text)
        if isEmptyTag(element) { return filling(element, with: markup) }
        let inner = trimmed(content(of: element))
        let (start, end) = (Array("<![CDATA[".utf8), Array("]]>".utf8))
        let old = tree.source[inner]
        if old.starts(with: start), old.firstRange(of: end)?.upperBound == inner.upperBound, !text.contains("]]>") {
            return TextEdit(inner.dropFirst(start.count).dropLast(end.count), Markup.plain(text))
        }
        return TextEdit(inner, markup)
    }

    /// Character data in the way in which the document writes it: quotation marks as references where it has no others.
    func escaped(_ text: String) -> String {
        var markup = Markup.text(text)
        for (mark, references) in [("'", ["&#39;", "&apos;"]), ("\"", ["&quot;", "&#34;"])] {
            guard markup.contains(mark), let reference = reference(for: mark, of: references) else { continue }
            markup = markup.split(separator: mark, omittingEmptySubsequences: false).joined(separator: reference)
        }
        return markup
    }

    /// The reference that stands for a mark everywhere in the text of the document, if there is one.
    private func reference(for mark: String, of references: [String]) -> String? {
        guard let reference = references.first(where: { tree.source.firstRange(of: Array($0.utf8)) != nil }) else {
            return nil
        }
        let mark = Array(mark.utf8)
        let isWrittenPlain = tree.elements.contains { element in
            element.firstChild == nil && tree.source[content(of: element)].firstRange(of: mark) != nil
        }
        return isWrittenPlain ? nil : reference
    }

    // MARK: Attributes

    /// Gives an attribute a value, but for the white space around it; one that is not there is added behind the others.
    func setting(
        _ localName: String, in namespace: XMLNamespace = .none, of element: XMLElement, to value: String
    ) -> TextEdit {
        if let attribute = element.attribute(namespace, localName) {
            let range = attribute.valueRange
            let quote = range.lowerBound > 0 ? tree.source[range.lowerBound - 1] : UInt8(ascii: "\"")
            return TextEdit(trimmed(range), Markup.attribute(value, quote: quote))
        }
        let markup = blank(beforeNew: localName, of: element) + Markup.attribute(named: localName, value).dropFirst()
        return TextEdit(at: endOfAttributes(of: element), markup)
    }

    /// The white space that the nearest element of the kind before has in front of such an attribute, or else a blank.
    private func blank(beforeNew localName: String, of element: XMLElement) -> String {
        let siblings = element.parent.map { Array($0.children) } ?? []
        let model = siblings.last { sibling in
            sibling.index < element.index && sibling.localName == element.localName && sibling[localName] != nil
        }
        guard let model = model?.attribute(XMLNamespace.none, localName) else { return " " }
        let blank = blank(before: model.range.lowerBound)
        return blank.isEmpty ? " " : String(decoding: tree.source[blank], as: UTF8.self)
    }

    /// Takes an attribute away with the white space before it.
    func removing(_ attribute: XMLAttribute) -> TextEdit { removing(attribute.range) }

    /// Behind the last attribute of an element.
    func endOfAttributes(of element: XMLElement) -> Int {
        var end = element.startTag.upperBound - 1
        if end > 0, tree.source[end - 1] == UInt8(ascii: "/") { end -= 1 }
        return blank(before: end).lowerBound
    }

    // MARK: Names

    /// The prefixes that are bound to a namespace around the children of an element, the nearest first.
    func prefixes(of namespace: String, in element: XMLElement) -> [String] {
        var bound: [String: String] = [:]
        var order: [String] = []
        for place in [element] + element.ancestors {
            for declaration in tree.namespaceDeclarations
            where declaration.node == place.index && bound[declaration.prefix] == nil {
                bound[declaration.prefix] = declaration.uri
                order.append(declaration.prefix)
            }
        }
        return order.filter { bound[$0] == namespace }
    }

    /// The id that follows one that ends with a number by some steps; `nil` if it ends with none, or that one is taken.
    func nextID(_ id: String, by count: Int) -> String? {
        let digits = id.reversed().prefix { $0.isASCII && $0.isNumber }.reversed()
        guard !digits.isEmpty, digits.count < 9, let number = Int(String(digits)) else { return nil }
        let next = String(number + count)
        let zeros = String(repeating: "0", count: max(0, digits.count - next.utf8.count))
        let wish = id.dropLast(digits.count) + zeros + next
        return freeID(String(wish)) == wish ? String(wish) : nil
    }

    /// An id that nothing in the document has.
    func freeID(_ wish: String) -> String {
        var taken: Set<String> = []
        for element in tree.elements {
            if let id = element["id"] { taken.insert(id) }
        }
        if !taken.contains(wish) { return wish }
        var number = 2
        while taken.contains("\(wish)-\(number)") { number += 1 }
        return "\(wish)-\(number)"
    }
}
