/// What a processing instruction says in the form of attributes, such as `href="a.css" type="text/css"`.
enum PseudoAttributes {
    /// The value of an attribute; `nil` if there is none of the name.
    static func value(of name: String, in data: String) -> String? {
        var rest = Array(data.utf8)[...]
        while true {
            rest = rest.drop(while: \.isXMLWhitespace)
            guard let equals = rest.firstIndex(of: UInt8(ascii: "=")) else { return nil }
            let found = rest[..<equals].prefix { !$0.isXMLWhitespace }
            let value = rest[(equals + 1)...].drop(while: \.isXMLWhitespace)
            guard let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
                let end = value.dropFirst().firstIndex(of: quote)
            else { return nil }
            if found.elementsEqual(name.utf8) {
                return String(decoding: value[(value.startIndex + 1)..<end], as: UTF8.self)
            }
            rest = value[(end + 1)...]
        }
    }
}
