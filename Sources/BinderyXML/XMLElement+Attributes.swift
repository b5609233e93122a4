/// An attribute of an element.
public struct XMLAttribute: Sendable {
    /// The element.
    public let element: XMLElement
    let index: Int

    /// Its name.
    public var name: XMLName { element.tree.storage.attributes[index].name }
    /// The local part of its name.
    public var localName: String { element.tree.storage.names.local(name) }
    /// Its namespace.
    public var namespace: XMLNamespace { element.tree.storage.names.namespace(of: name) }
    /// Its normalised value as UTF-8.
    public var bytes: ArraySlice<UInt8> { element.tree.attributeBytes(index) }
    /// Its normalised value.
    public var value: String { String(decoding: bytes, as: UTF8.self) }

    /// Its bytes in the source, from its name to the closing quotation mark.
    public var range: Range<Int> { locate().all }
    /// The bytes of its value in the source, without the quotation marks.
    public var valueRange: Range<Int> { locate().value }

    private func locate() -> (all: Range<Int>, value: Range<Int>) {
        element.tree.rangeOfAttribute(in: element.startTag, localName: localName, isPrefixed: namespace != .none)
    }
}

extension XMLElement {
    /// Its attributes, without declarations of namespaces.
    public var attributes: some Sequence<XMLAttribute> {
        tree.attributes(of: index).lazy.map { XMLAttribute(element: self, index: $0) }
    }

    /// The attribute at a place of ``XMLTree/attributes(of:)``.
    public func attribute(at place: Int) -> XMLAttribute {
        XMLAttribute(element: self, index: place)
    }

    /// The attribute of a name.
    public func attribute(_ namespace: XMLNamespace = .none, _ localName: String) -> XMLAttribute? {
        let names = tree.storage.names
        for index in tree.attributes(of: index) {
            let name = tree.storage.attributes[index].name
            if names.local(name) == localName, names.namespace(of: name) == namespace {
                return XMLAttribute(element: self, index: index)
            }
        }
        return nil
    }

    /// The value of an attribute.
    public subscript(_ localName: String) -> String? {
        attribute(.none, localName)?.value
    }

    /// The value of an attribute of a namespace.
    public subscript(_ namespace: XMLNamespace, _ localName: String) -> String? {
        attribute(namespace, localName)?.value
    }
}

extension XMLTree {
    /// Where an attribute stands in a start tag. A start tag has few attributes, and few are ever asked for, so that
    /// looking again is cheaper than remembering.
    func rangeOfAttribute(
        in tag: Range<Int>, localName: String, isPrefixed: Bool
    ) -> (all: Range<Int>, value: Range<Int>) {
        let source = storage.source
        let local = Array(localName.utf8)
        var place = tag.lowerBound + 1
        while place < tag.upperBound, !isBlank(source[place]), source[place] != 0x3E { place += 1 }
        while place < tag.upperBound {
            while place < tag.upperBound, isBlank(source[place]) { place += 1 }
            let start = place
            var colon = start - 1
            while place < tag.upperBound, !isBlank(source[place]), source[place] != 0x3D {
                if source[place] == 0x3A { colon = place }
                place += 1
            }
            let name = source[(colon + 1)..<max(colon + 1, place)]
            let prefix = source[start..<max(start, colon)]
            while place < tag.upperBound, source[place] != 0x22, source[place] != 0x27 { place += 1 }
            guard place < tag.upperBound else { break }
            let quote = source[place]
            let valueStart = place + 1
            place += 1
            while place < tag.upperBound, source[place] != quote { place += 1 }
            let value = valueStart..<max(valueStart, place)
            place += 1
            let isDeclaration = prefix.elementsEqual("xmlns".utf8)
            if !isDeclaration, prefix.isEmpty != isPrefixed, name.elementsEqual(local) {
                return (start..<min(place, tag.upperBound), value)
            }
        }
        return (tag, tag)
    }

    private func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }
}
