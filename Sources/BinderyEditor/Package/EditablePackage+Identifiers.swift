import BinderyCore
import BinderyXML

extension EditablePackage {
    /// What has been found out about an identifier: its system, in lower case, and what stands before the value.
    private static func form(of entry: MetadataEntry) -> (scheme: String, prefix: String, value: String) {
        form(of: entry.text, scheme: entry.stated("scheme"))
    }

    private static func form(of text: String, scheme: String?) -> (scheme: String, prefix: String, value: String) {
        let lower = text.lowercased()
        for (prefix, scheme) in [
            ("urn:isbn:", "isbn"), ("urn:uuid:", "uuid"), ("urn:doi:", "doi"), ("doi:", "doi"), ("isbn:", "isbn"),
            ("uuid:", "uuid"), ("https://doi.org/", "doi"), ("http://doi.org/", "doi"),
        ] where lower.hasPrefix(prefix) {
            return (scheme, String(text.prefix(prefix.count)), String(text.dropFirst(prefix.count)))
        }
        if let scheme { return (scheme.lowercased(), "", text) }
        if ISBN(text) != nil { return ("isbn", "", text) }
        if lower.hasPrefix("http://") || lower.hasPrefix("https://") || lower.hasPrefix("urn:") {
            return ("uri", "", text)
        }
        if let colon = text.firstIndex(of: ":"), colon != text.startIndex {
            let start = text[..<colon]
            if start.utf8.allSatisfy({ ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 == 0x2D || $0 == 0x5F }) {
                let after = text.index(after: colon)
                return (start.lowercased(), String(text[..<after]), String(text[after...]))
            }
        }
        return ("", "", text)
    }

    /// Gives the book an identifier of a system in the place of the one that it has; an empty one goes.
    ///
    /// - Throws: ``BinderyError`` of code `usage` if an ISBN is none, or if the book's own identifier is to go.
    mutating func setIdentifier(_ scheme: String, _ value: String) throws(BinderyError) {
        let system = scheme.lowercased()
        let old = entries(.dublinCore("identifier")).first { Self.form(of: $0).scheme == system }
        guard !value.isEmpty else {
            guard let old else { return }
            guard old.element.index != uniqueIdentifier?.element.index else {
                throw BinderyError(.usage, "the \(scheme) is the book's own identifier, which every book must have")
            }
            return try remove(old)
        }
        var wanted = Self.form(of: value, scheme: system).value
        if system == "isbn" {
            guard let isbn = ISBN(value) else {
                throw BinderyError(.usage, "“\(value)” is no ISBN: \(Self.fault(inISBN: value))")
            }
            wanted = isbn.description
        }
        if let old {
            let form = Self.form(of: old)
            if form.value == wanted || (system == "isbn" && ISBN(form.value)?.description == wanted) { return }
            return try setText(of: old, to: form.prefix + wanted)
        }
        let isOfEPUB2 = !isEPUB3
        let text: String
        switch system {
        case "isbn", "uuid": text = isOfEPUB2 && system == "isbn" ? wanted : "urn:\(system):" + wanted
        case "uri", "url", "": text = wanted
        case "doi": text = isOfEPUB2 ? wanted : "doi:" + wanted
        default: text = isOfEPUB2 ? wanted : "\(scheme):" + wanted
        }
        let names = ["isbn": "ISBN", "uuid": "UUID", "doi": "DOI", "uri": "URI", "url": "URI"]
        let attributes =
            isOfEPUB2 && !system.isEmpty ? packageAttribute("scheme", names[system] ?? scheme) : ""
        try insert([dublinCore("identifier", text, attributes: attributes)], "identifier")
    }

    /// Why a text is no ISBN.
    private static func fault(inISBN text: String) -> String {
        let others = text.trimmed.dropLast()
        guard let digit = "0123456789X".first(where: { ISBN(others + String($0)) != nil }) else {
            return "it must have 13 digits and begin with 978 or 979, or have 10"
        }
        return "a digit is wrong; after the others, the last one would be \(digit)"
    }

    /// Makes the identifiers be some texts, each with the name of its system where EPUB 2 states one.
    mutating func setIdentifiers(_ identifiers: [(text: String, scheme: String?)]) throws(BinderyError) {
        let own = uniqueIdentifier?.text.collapsed
        if let own, !identifiers.contains(where: { $0.text.collapsed == own }), identifiers.isEmpty { return }
        try align("identifier", { $0.entries(.dublinCore("identifier")) }, to: identifiers) { entry, value in
            entry.text.collapsed == value.text.collapsed
        } markup: { package, value, _ in
            let attributes = package.isEPUB3 ? "" : value.scheme.map { package.packageAttribute("scheme", $0) } ?? ""
            return [package.dublinCore("identifier", value.text, attributes: attributes)]
        } change: { (package, entry, value) throws(BinderyError) in
            try package.setText(of: entry, to: value.text)
        }
    }
}
