/// A media type such as `audio/ogg; codecs=opus` (RFC 2045, section 5.1; mimesniff.spec.whatwg.org, section 4.4).
package struct MIMEType: Sendable, Hashable, CustomStringConvertible {
    /// The top-level type in lower case.
    package let type: String
    /// The subtype in lower case.
    package let subtype: String
    /// The parameters in their order, names in lower case.
    package let parameters: [Parameter]

    /// A parameter of a media type.
    package struct Parameter: Sendable, Hashable {
        /// The name in lower case.
        package let name: String
        /// The value without quotation marks.
        package let value: String
    }

    /// Type and subtype, without parameters.
    package var essence: String { type + "/" + subtype }

    /// The media type in the customary form.
    package var description: String {
        essence + parameters.map { ";\($0.name)=\($0.value)" }.joined()
    }

    /// The value of a parameter, named in lower case.
    package subscript(parameter name: String) -> String? {
        parameters.first { $0.name == name }?.value
    }

    /// Reads a media type; `nil` if there is no type and subtype of token characters.
    ///
    /// Parameters that cannot be read are passed over, as browsers do.
    package init?(_ text: String) {
        self.init(Array(text.utf8)[...])
    }

    /// Reads a media type in UTF-8.
    package init?(_ bytes: ArraySlice<UInt8>) {
        var rest = Self.trimmed(bytes)
        guard let slash = rest.firstIndex(of: UInt8(ascii: "/")), Self.isToken(rest[..<slash]) else { return nil }
        type = Self.lowercased(rest[..<slash])
        rest = rest[(slash + 1)...]
        let end = rest.firstIndex(of: UInt8(ascii: ";")) ?? rest.endIndex
        let name = Self.trimmed(rest[..<end])
        guard Self.isToken(name) else { return nil }
        subtype = Self.lowercased(name)
        parameters = Self.parameters(rest[end...])
    }

    private static func parameters(_ bytes: ArraySlice<UInt8>) -> [Parameter] {
        var rest = bytes
        var parameters: [Parameter] = []
        while rest.popFirst() != nil {
            let end = rest.firstIndex { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "=") } ?? rest.endIndex
            let name = trimmed(rest[..<end])
            rest = rest[end...]
            guard rest.first == UInt8(ascii: "=") else { continue }
            rest.removeFirst()
            let value = takeValue(&rest)
            if isToken(name), let value {
                parameters.append(Parameter(name: lowercased(name), value: String(decoding: value, as: UTF8.self)))
            }
        }
        return parameters
    }

    /// The value before the next `;`.
    private static func takeValue(_ rest: inout ArraySlice<UInt8>) -> [UInt8]? {
        var value: [UInt8] = []
        if rest.first == UInt8(ascii: "\"") {
            rest.removeFirst()
            while let byte = rest.popFirst(), byte != UInt8(ascii: "\"") {
                guard let next = byte == UInt8(ascii: "\\") ? rest.popFirst() : byte else { break }
                value.append(next)
            }
        }
        let end = rest.firstIndex(of: UInt8(ascii: ";")) ?? rest.endIndex
        if value.isEmpty { value = Array(trimmed(rest[..<end])) }
        rest = rest[end...]
        return value.isEmpty ? nil : value
    }

    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let start = bytes.firstIndex { !$0.isASCIIWhitespace } ?? bytes.endIndex
        return bytes[start..<(bytes[start...].lastIndex { !$0.isASCIIWhitespace }.map { $0 + 1 } ?? start)]
    }

    private static func isToken(_ bytes: ArraySlice<UInt8>) -> Bool {
        !bytes.isEmpty && bytes.allSatisfy { $0.isASCIIAlphanumeric || tokenPunctuation.contains($0) }
    }

    private static let tokenPunctuation = ASCIISet("!#$%&'*+-.^_`|~")

    private static func lowercased(_ bytes: ArraySlice<UInt8>) -> String {
        String(
            decoding: bytes.contains(where: \.isASCIIUpper) ? bytes.map(\.asciiLowercased)[...] : bytes, as: UTF8.self)
    }
}

extension MIMEType {
    /// Whether a value has the form that the schemas of EPUB ask of media types: a type and a subtype, then anything.
    package static func isValid(_ value: ArraySlice<UInt8>) -> Bool {
        guard let slash = value.firstIndex(of: UInt8(ascii: "/")), slash > value.startIndex,
            value[..<slash].allSatisfy(isRegistrable)
        else { return false }
        return value[(slash + 1)...].first.map(isRegistrable) ?? false
    }

    private static func isRegistrable(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || registrablePunctuation.contains(byte)
    }

    private static let registrablePunctuation = ASCIISet("!#$&+-^_")
}
