internal import BinderyCore

/// Identifiers as people write them: with hyphens, prefixes and addresses around them.
enum IdentifierForm {
    /// The identifier, and what is wrong with it if its form promises what its digits do not keep.
    ///
    /// - Parameters:
    ///   - text: the identifier.
    ///   - scheme: the name of its scheme, if somebody has said; in lower case.
    static func identifier(_ text: String, scheme: String?) -> (identifier: Identifier, fault: String?) {
        let plain = text.trimmingBlanks
        switch scheme ?? guessedScheme(of: plain) {
        case "isbn", "isbn-10", "isbn-13", "isbn10", "isbn13":
            if let isbn = ISBN(plain) { return (Identifier(scheme: .isbn, value: isbn.description), nil) }
            return (
                Identifier(scheme: .other, value: plain), "“\(plain)” is no ISBN: its check digit or length is wrong"
            )
        case "doi":
            if let doi = doi(plain) { return (Identifier(scheme: .doi, value: doi), nil) }
            return (
                Identifier(scheme: .other, value: plain), "“\(plain)” is no DOI, which begins with 10. and a number"
            )
        case "uuid":
            if let uuid = uuid(plain) { return (Identifier(scheme: .uuid, value: uuid), nil) }
            return (Identifier(scheme: .other, value: plain), "“\(plain)” is no UUID, which has 32 hexadecimal digits")
        case "uri", "url":
            if plain.scheme != nil { return (Identifier(scheme: .uri, value: plain), nil) }
            return (Identifier(scheme: .other, value: plain), nil)
        default: return (Identifier(scheme: .other, value: plain), nil)
        }
    }

    private static func guessedScheme(of text: String) -> String? {
        let lower = text.lowercased()
        if lower.hasPrefix("urn:isbn:") || lower.hasPrefix("isbn") { return "isbn" }
        if lower.hasPrefix("urn:uuid:") || uuid(text) != nil { return "uuid" }
        if lower.hasPrefix("doi:") || lower.hasPrefix("urn:doi:") || lower.contains("doi.org/10.") { return "doi" }
        if lower.hasPrefix("10."), doi(text) != nil { return "doi" }
        if ISBN(text) != nil { return "isbn" }
        return text.scheme == nil ? nil : "uri"
    }

    private static func doi(_ text: String) -> String? {
        var plain = text
        for prefix in [
            "urn:doi:", "doi:", "https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/",
        ] {
            if let rest = plain.dropping(prefix: prefix) { plain = rest }
        }
        let parts = plain.split(separator: "/", maxSplits: 1)
        guard parts.count == 2, let registrant = String(parts[0]).dropping(prefix: "10."), registrant.utf8.count >= 4,
            registrant.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }),
            !parts[1].contains(" ")
        else { return nil }
        return plain
    }

    private static func uuid(_ text: String) -> String? {
        var plain = text.lowercased()
        for prefix in ["urn:uuid:", "uuid:"] where plain.hasPrefix(prefix) {
            plain = String(plain.dropFirst(prefix.count))
        }
        plain = String(plain.filter { $0 != "{" && $0 != "}" })
        let groups = plain.split(separator: "-", omittingEmptySubsequences: false)
        guard groups.map(\.utf8.count) == [8, 4, 4, 4, 12],
            groups.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) } })
        else { return nil }
        return plain
    }
}

extension MetadataReader {
    /// The identifiers of the book, its own first.
    mutating func identifiers() -> [Identifier] {
        var identifiers: [Identifier] = []
        for field in fields([
            "identifier", "identifiers", "isbn", "isbn-10", "isbn-13", "isbn10", "isbn13", "doi", "uuid",
        ]) {
            for item in field.value.items {
                guard let text = item.texts.first else { continue }
                let named = field.name.hasPrefix("identifier") ? nil : field.name
                let scheme = item.text("scheme", "type")?.lowercased() ?? named
                let (identifier, fault) = IdentifierForm.identifier(text, scheme: scheme)
                if let fault { warn(fault, field) }
                if !identifiers.contains(identifier) { identifiers.append(identifier) }
            }
        }
        return identifiers
    }
}
