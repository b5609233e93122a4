/// The declarations of prefixes in a `prefix` attribute (EPUB 3.3, appendix D.1.4).
enum PrefixDeclaration {
    /// The prefixes and their URLs, as far as the attribute is well-formed.
    static func mappings(_ value: String) -> [String: String] {
        var mappings: [String: String] = [:]
        var prefix: String?
        for word in PackageReader.words(value) {
            if let name = prefix {
                mappings[name] = word
                prefix = nil
            } else if word.utf8.last == 0x3A {
                prefix = String(word.dropLast())
            }
        }
        return mappings
    }
}
