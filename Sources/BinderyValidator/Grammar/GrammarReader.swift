import BinderyXML

/// Reads the notation of grammars.
struct GrammarReader {
    /// What is wrong with a grammar's text.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// The definitions by their names.
    private(set) var definitions: [String: GrammarSyntax] = [:]

    private var text: [UInt8] = []
    private var place = 0
    private var token = Token.end
    /// The prefixes that this and earlier modules declare.
    private var prefixes: [String: XMLNamespace] = ["xml": .xml]
    private var defaultNamespace = XMLNamespace.none
    private var names: XMLNames

    private enum Token: Equatable {
        case word(String)
        case literal([UInt8], isCaseSensitive: Bool)
        case mark(UInt8)
        case end
    }

    /// Reads the modules of a grammar; later definitions replace earlier ones.
    static func read(
        _ source: GrammarSource, names: inout XMLNames
    ) throws(Failure) -> [String: GrammarSyntax] {
        var reader = GrammarReader(names: names)
        for module in source.modules { try reader.read(module) }
        names = reader.names
        return reader.definitions
    }

    private init(names: XMLNames) {
        self.names = names
    }

    private mutating func read(_ module: String) throws(Failure) {
        text = Array(module.utf8)
        place = 0
        defaultNamespace = .none
        try advance()
        while token != .end { try readDefinition() }
    }

    private mutating func readDefinition() throws(Failure) {
        let name = try word()
        if name == "default" || name == "namespace" {
            let prefix = name == "default" ? nil : try word()
            if name == "default" { _ = try word() }
            try expect("=")
            guard case .literal(let uri, _) = token else { throw failure("a namespace") }
            let namespace = names.namespace(String(decoding: uri, as: UTF8.self))
            if let prefix { prefixes[prefix] = namespace } else { defaultNamespace = namespace }
            try advance()
            return
        }
        if token == .mark(UInt8(ascii: "|")) {
            try advance()
            try expect("=")
            let addition = try pattern()
            definitions[name] = .choice([definitions[name] ?? .notAllowed, addition])
        } else if token == .mark(UInt8(ascii: "&")) {
            try advance()
            try expect("=")
            let addition = try pattern()
            definitions[name] = .interleave([definitions[name] ?? .empty, addition])
        } else {
            try expect("=")
            definitions[name] = try pattern()
        }
    }

    private mutating func pattern() throws(Failure) -> GrammarSyntax {
        let first = try repeated()
        for mark in [UInt8(ascii: ","), UInt8(ascii: "|"), UInt8(ascii: "&")] where token == .mark(mark) {
            var parts = [first]
            while token == .mark(mark) {
                try advance()
                parts.append(try repeated())
            }
            switch mark {
            case UInt8(ascii: ","): return .group(parts)
            case UInt8(ascii: "|"): return .choice(parts)
            default: return .interleave(parts)
            }
        }
        return first
    }

    private mutating func repeated() throws(Failure) -> GrammarSyntax {
        let primary = try primary()
        switch token {
        case .mark(UInt8(ascii: "?")):
            try advance()
            return .choice([primary, .empty])
        case .mark(UInt8(ascii: "*")):
            try advance()
            return .choice([.oneOrMore(primary), .empty])
        case .mark(UInt8(ascii: "+")):
            try advance()
            return .oneOrMore(primary)
        default:
            return primary
        }
    }

    private mutating func primary() throws(Failure) -> GrammarSyntax {
        switch token {
        case .mark(UInt8(ascii: "(")):
            try advance()
            let inner = try pattern()
            try expect(")")
            return inner
        case .mark(UInt8(ascii: "@")):
            try advance()
            let nameClass = try nameClass(isElement: false)
            return .attribute(nameClass, token == .mark(UInt8(ascii: "{")) ? try braced() : .text)
        case .mark(UInt8(ascii: "$")):
            try advance()
            return .data(try word())
        case .literal(let value, let isCaseSensitive):
            try advance()
            return .value(value, isCaseSensitive: isCaseSensitive)
        case .word(let word):
            try advance()
            switch word {
            case "element": return .element(try nameClass(isElement: true), try braced())
            case "list": return .list(try braced())
            case "mixed": return .interleave([.text, try braced()])
            case "text": return .text
            case "anything": return .anything
            case "empty": return .empty
            case "notAllowed": return .notAllowed
            default: return .reference(word)
            }
        default:
            throw failure("a pattern")
        }
    }

    private mutating func braced() throws(Failure) -> GrammarSyntax {
        try expect("{")
        let inner = try pattern()
        try expect("}")
        return inner
    }

    private mutating func nameClass(isElement: Bool) throws(Failure) -> NameClass {
        var names: NameClass
        switch token {
        case .mark(UInt8(ascii: "(")):
            try advance()
            var classes = [try nameClass(isElement: isElement)]
            while token == .mark(UInt8(ascii: "|")) {
                try advance()
                classes.append(try nameClass(isElement: isElement))
            }
            try expect(")")
            names = classes.count == 1 ? classes[0] : .choice(classes)
        case .mark(UInt8(ascii: "*")):
            try advance()
            if token == .mark(UInt8(ascii: "-")), text[place...].first == UInt8(ascii: "*") {
                try advance()
                try advance()
                return .hyphenated(isElement ? defaultNamespace : .none)
            }
            names = .any
        default:
            names = try name(try word(), isElement: isElement)
        }
        if token == .mark(UInt8(ascii: "-")) {
            try advance()
            names = .except(names, try nameClass(isElement: isElement))
        }
        return names
    }

    private mutating func name(_ word: String, isElement: Bool) throws(Failure) -> NameClass {
        guard token == .mark(UInt8(ascii: ":")) else {
            if word.hasSuffix("-"), token == .mark(UInt8(ascii: "*")) {
                try advance()
                return .prefix(word)
            }
            return .name(names.name(isElement ? defaultNamespace : .none, word))
        }
        guard word == "none" || prefixes[word] != nil else { throw failure("a prefix that is declared, not \(word)") }
        let namespace = prefixes[word] ?? .none
        try advance()
        if token == .mark(UInt8(ascii: "*")) {
            try advance()
            return .namespace(namespace)
        }
        return .name(names.name(namespace, try self.word()))
    }

    // MARK: Tokens

    private mutating func word() throws(Failure) -> String {
        guard case .word(let word) = token else { throw failure("a name") }
        try advance()
        return word
    }

    private mutating func expect(_ mark: Unicode.Scalar) throws(Failure) {
        guard token == .mark(UInt8(ascii: mark)) else { throw failure("\u{201C}\(mark)\u{201D}") }
        try advance()
    }

    private mutating func advance() throws(Failure) {
        while place < text.count {
            if text[place] == UInt8(ascii: "#") {
                while place < text.count, text[place] != 0x0A { place += 1 }
            } else if Datatype.isSpace(text[place]) {
                place += 1
            } else {
                break
            }
        }
        guard place < text.count else {
            token = .end
            return
        }
        let first = text[place]
        if first == 0x22 || first == 0x27 {
            guard let close = text[(place + 1)...].firstIndex(of: first) else { throw failure("a closing quote") }
            token = .literal(Array(text[(place + 1)..<close]), isCaseSensitive: first == 0x22)
            place = close + 1
        } else if isWordByte(first) && first != UInt8(ascii: "-") {
            let start = place
            while place < text.count, isWordByte(text[place]) { place += 1 }
            token = .word(String(decoding: text[start..<place], as: UTF8.self))
        } else {
            token = .mark(first)
            place += 1
        }
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
        Datatype.isLetter(byte) || Datatype.isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: ".")
    }

    private func failure(_ expected: String) -> Failure {
        let line = text.prefix(place).count { $0 == 0x0A } + 1
        return Failure(description: "line \(line): expected \(expected), found \(token)")
    }
}
