import BinderyXML

/// Reads the notation of grammars: a pattern of the text becomes a pattern of the table.
///
/// The content of an element is passed over, and read when the element is first met.
struct PatternReader {
    /// What is wrong with a grammar's text.
    struct Failure: Error {
        let description: String
    }

    private let grammar: Grammar
    private let passage: GrammarText.Passage
    private var scanner: GrammarScanner

    /// Goes to a passage of the grammar's text.
    init(_ grammar: Grammar, _ passage: GrammarText.Passage) {
        self.grammar = grammar
        self.passage = passage
        scanner = GrammarScanner(grammar.source.text.bytes, from: passage.place)
    }

    /// Reads what a name stands for.
    mutating func definition() throws(Failure) -> PatternID {
        let pattern = try pattern()
        guard scanner.token == .word || scanner.token == .end else { throw failure("the end of the definition") }
        return pattern
    }

    /// Reads what stands between braces.
    mutating func braced() throws(Failure) -> PatternID {
        try expect("{")
        let pattern = try pattern()
        try expect("}")
        return pattern
    }

    private mutating func pattern() throws(Failure) -> PatternID {
        let first = try repeated()
        guard scanner.isAt(",") || scanner.isAt("|") || scanner.isAt("&") else { return first }
        let mark = scanner.token
        var parts = [first]
        while scanner.token == mark {
            scanner.advance()
            parts.append(try repeated())
        }
        switch mark {
        case .mark(UInt8(ascii: "|")): return grammar.table.choice(of: parts)
        case .mark(UInt8(ascii: ",")):
            return parts.reversed().reduce(PatternTable.empty) { grammar.table.group($1, $0) }
        default: return parts.reversed().reduce(PatternTable.empty) { grammar.table.interleave($1, $0) }
        }
    }

    private mutating func repeated() throws(Failure) -> PatternID {
        let pattern = try primary()
        if scanner.isAt("?") {
            scanner.advance()
            return grammar.table.choice(pattern, PatternTable.empty)
        }
        if scanner.isAt("*") {
            scanner.advance()
            return grammar.table.choice(grammar.table.oneOrMore(pattern), PatternTable.empty)
        }
        if scanner.isAt("+") {
            scanner.advance()
            return grammar.table.oneOrMore(pattern)
        }
        return pattern
    }

    private mutating func primary() throws(Failure) -> PatternID {
        switch scanner.token {
        case .mark(UInt8(ascii: "(")):
            scanner.advance()
            let inner = try pattern()
            try expect(")")
            return inner
        case .mark(UInt8(ascii: "@")):
            scanner.advance()
            let nameClass = try nameClass(isElement: false)
            return grammar.attribute(nameClass, scanner.isAt("{") ? try braced() : PatternTable.text)
        case .mark(UInt8(ascii: "$")):
            scanner.advance()
            return grammar.datatype(try word())
        case .literal(let isCaseSensitive):
            let bytes = Array(scanner.bytes)
            scanner.advance()
            return grammar.value(bytes, isCaseSensitive: isCaseSensitive)
        case .word:
            return try named(try word())
        default:
            throw failure("a pattern")
        }
    }

    private mutating func named(_ word: String) throws(Failure) -> PatternID {
        switch word {
        case "element":
            let nameClass = try nameClass(isElement: true)
            guard scanner.isAt("{") else { throw failure("\u{201C}{\u{201D}") }
            let content = GrammarText.Passage(place: scanner.start, namespace: passage.namespace)
            scanner.skipBraces()
            return grammar.element(nameClass, content)
        case "list": return grammar.table.add(.list, try braced())
        case "mixed": return grammar.table.interleave(PatternTable.text, try braced())
        case "text": return PatternTable.text
        case "anything": return PatternTable.anything
        case "empty": return PatternTable.empty
        case "notAllowed": return PatternTable.notAllowed
        default: return grammar.pattern(named: word)
        }
    }

    // MARK: Names

    private mutating func nameClass(isElement: Bool) throws(Failure) -> NameClass {
        var names: NameClass
        if scanner.isAt("(") {
            scanner.advance()
            var classes = [try nameClass(isElement: isElement)]
            while scanner.isAt("|") {
                scanner.advance()
                classes.append(try nameClass(isElement: isElement))
            }
            try expect(")")
            names = classes.count == 1 ? classes[0] : .choice(classes)
        } else if scanner.isAt("*") {
            scanner.advance()
            names = .any
        } else {
            names = try name(try word(), isElement: isElement)
        }
        if scanner.isAt("-") {
            scanner.advance()
            if case .any = names, scanner.isAt("*") {
                scanner.advance()
                return .hyphenated(defaultNamespace(isElement))
            }
            names = .except(names, try nameClass(isElement: isElement))
        }
        return names
    }

    private mutating func name(_ word: String, isElement: Bool) throws(Failure) -> NameClass {
        guard scanner.isAt(":") else {
            if word.hasSuffix("-"), scanner.isAt("*") {
                scanner.advance()
                return .prefix(word)
            }
            return .name(grammar.names.name(defaultNamespace(isElement), word))
        }
        guard let place = grammar.source.text.prefixes[word] else {
            throw failure("a prefix that is declared, not \(word)")
        }
        let namespace = grammar.names.namespaces[place]
        scanner.advance()
        if scanner.isAt("*") {
            scanner.advance()
            return .namespace(namespace)
        }
        return .name(grammar.names.name(namespace, try self.word()))
    }

    private func defaultNamespace(_ isElement: Bool) -> XMLNamespace {
        isElement ? grammar.names.namespaces[passage.namespace] : .none
    }

    // MARK: Tokens

    private mutating func word() throws(Failure) -> String {
        guard scanner.token == .word else { throw failure("a name") }
        let word = scanner.word
        scanner.advance()
        return word
    }

    private mutating func expect(_ mark: Unicode.Scalar) throws(Failure) {
        guard scanner.isAt(mark) else { throw failure("\u{201C}\(mark)\u{201D}") }
        scanner.advance()
    }

    private func failure(_ expected: String) -> Failure {
        Failure(description: "expected \(expected), found \u{201C}\(scanner.word)\u{201D}")
    }
}
