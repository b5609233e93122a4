internal import BinderyCore

extension MetadataReader {
    /// What the book is about: keywords and codes, each only once.
    mutating func subjects() -> [Subject] {
        var subjects: [Subject] = []
        var seen: Set<Subject> = []
        func add(_ subject: Subject) {
            if seen.insert(subject).inserted { subjects.append(subject) }
        }
        for field in fields(["subject", "subjects"]) {
            for item in field.value.items {
                for subject in self.subjects(of: item, separators: [";"], field) { add(subject) }
            }
        }
        for field in fields(["keywords", "keyword", "tags", "tag", "bisac", "thema"]) {
            let scheme = ["bisac": "BISAC", "thema": "Thema"][field.name]
            for item in field.value.items {
                for subject in self.subjects(of: item, separators: [",", ";", "，", "、"], field, scheme) { add(subject) }
            }
        }
        for detail in details() where Self.describing.contains(detail.key) {
            for value in detail.values { add(Subject(value)) }
        }
        return subjects
    }

    /// The details that say what the book is about.
    private static let describing: Set<String> = [
        "fandom", "fandoms", "genre", "genres", "category", "categories", "relationships", "relationship", "pairing",
        "pairings", "ship", "ships", "characters", "character", "additional-tags", "freeforms",
    ]

    private mutating func subjects(
        of item: MetadataValue, separators: Set<Character>, _ field: FoundField, _ scheme: String? = nil
    ) -> [Subject] {
        guard case .text(let text) = item else {
            guard let text = item.texts.first ?? item.text("term", "code") else { return [] }
            let authority = item.text("authority", "scheme")
            let term = item.text("term", "code")
            return [subject(text, authority: authority ?? scheme, term: term, field)]
        }
        return text.parts(separatedBy: separators).map { subject($0, authority: scheme, term: nil, field) }
    }

    private mutating func subject(_ text: String, authority: String?, term: String?, _ field: FoundField) -> Subject {
        var authority = authority
        var term = term
        var words = text
        if term == nil, authority == nil || authority?.lowercased() == "bisac", let code = SubjectCode.bisac(in: text) {
            (authority, term, words) = ("BISAC", code.code, code.words)
        } else if authority == nil, let code = text.dropping(prefix: "thema:") {
            (authority, term, words) = ("Thema", code, code)
        } else if let authority, term == nil, SubjectCode.isValid(text, authority: authority) {
            (term, words) = (text, text)
        }
        guard let authority, let term else { return Subject(words) }
        let scheme = SubjectCode.authorities[authority.lowercased()] ?? authority
        if !SubjectCode.isValid(term, authority: scheme) {
            warn("“\(term)” does not have the form of a code of \(scheme)", field)
        }
        return Subject(words, authority: scheme, term: term)
    }
}

/// Codes of the schemes by which the book trade sorts its books.
enum SubjectCode {
    /// The customary names of the schemes that EPUB reserves, by their names in lower case.
    static let authorities: [String: String] = Dictionary(
        uniqueKeysWithValues: [
            "AAT", "BIC", "BISAC", "CLC", "DDC", "CLIL", "EuroVoc", "MEDTOP", "LCSH", "NDC", "Thema", "UDC", "WGS",
        ].map { ($0.lowercased(), $0) })

    /// Whether a code has the form that its scheme prescribes; true for schemes without one.
    static func isValid(_ code: String, authority: String) -> Bool {
        let bytes = Array(code.utf8)
        func isUpper(_ byte: UInt8) -> Bool { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) }
        func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
        switch authority.lowercased() {
        case "bisac":
            return bytes.count == 9 && bytes[..<3].allSatisfy(isUpper) && bytes[3...].allSatisfy(isDigit)
        case "thema":
            let isCode = bytes.allSatisfy { isUpper($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
            return isCode && (1...20).contains(bytes.count)
        default: return !bytes.isEmpty
        }
    }

    /// The BISAC code at the beginning or in parentheses at the end of a text, and the words beside it.
    static func bisac(in text: String) -> (code: String, words: String)? {
        var rest = text.dropping(prefix: "bisac:") ?? text
        let parts = rest.split(whereSeparator: { " ()[]".contains($0) })
        guard
            let code = [parts.first, parts.last].compactMap(\.self).first(where: {
                isValid(String($0), authority: "BISAC")
            })
        else { return nil }
        if let range = rest.firstRange(of: code) { rest.removeSubrange(range) }
        let around: Set<Character> = [" ", "(", ")", "[", "]", "-", "–", "—", ":"]
        let words = String(rest.drop { around.contains($0) }.reversed().drop { around.contains($0) }.reversed())
        return (String(code), words.isEmpty ? String(code) : words)
    }
}
