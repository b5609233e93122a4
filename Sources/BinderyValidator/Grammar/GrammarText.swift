/// A grammar's text with an index of its definitions, which are read when they are first needed.
///
/// The text of a grammar is long, and a book needs little of it: the index costs one look at each byte, once for all
/// workers.
struct GrammarText: Sendable {
    /// A pattern of the text, to be read.
    struct Passage: Sendable {
        /// Where it begins.
        let place: Int
        /// The namespace of names without a prefix, as a place among ``namespaces``.
        let namespace: Int
    }

    /// What a name stands for.
    struct Definition: Sendable {
        enum Joint: Sendable {
            case replacement, choice, interleave
        }

        let passage: Passage
        /// How it is joined to what the name has stood for before.
        let joint: Joint
    }

    /// The modules, one after the other.
    let bytes: [UInt8]
    /// The definitions of each name, in their order.
    private(set) var definitions: [String: [Definition]] = [:]
    /// The namespaces that the text mentions.
    private(set) var namespaces = [""]
    /// The namespaces of the prefixes, as places among ``namespaces``.
    private(set) var prefixes = ["none": 0, "xml": 1]
    /// The beginnings of names that stand for all names that begin so.
    private(set) var namePrefixes: [String] = []

    private var words = IntTable()

    /// Joins modules; later definitions replace earlier ones of the same name.
    init(_ modules: [String]) {
        namespaces.append("http://www.w3.org/XML/1998/namespace")
        // A default namespace holds to the end of its module.
        bytes = Array(modules.flatMap { [$0, "default namespace = \"\"\n"] }.joined(separator: "\n").utf8)
        makeIndex()
    }

    /// Whether a name may be one of those that the text mentions; if not, it is not.
    func mayMention(_ local: String) -> Bool { words[Self.hash(local.utf8)] != nil }

    private mutating func makeIndex() {
        var scanner = GrammarScanner(bytes)
        var depth = 0
        var namespace = 0
        var last: Range<Int>?
        while scanner.token != .end {
            guard scanner.token == .word else {
                if scanner.isAt("{") || scanner.isAt("(") { depth += 1 }
                if scanner.isAt("}") || scanner.isAt(")") { depth -= 1 }
                last = nil
                scanner.advance()
                continue
            }
            let word = scanner.range
            words[Self.hash(bytes[word])] = 1
            scanner.advance()
            if scanner.isAt("*"), bytes[word].last == UInt8(ascii: "-") {
                namePrefixes.append(String(decoding: bytes[word], as: UTF8.self))
            }
            let before = last
            last = word
            guard depth == 0, let joint = Self.joint(&scanner) else { continue }
            last = nil
            let keyword = before.map { String(decoding: bytes[$0], as: UTF8.self) }
            let name = String(decoding: bytes[word], as: UTF8.self)
            if keyword == "default" || keyword == "namespace" {
                let uri = place(of: scanner.word)
                if keyword == "default" { namespace = uri } else { prefixes[name] = uri }
                scanner.advance()
            } else {
                let passage = Passage(place: scanner.start, namespace: namespace)
                add(Definition(passage: passage, joint: joint), name)
            }
        }
    }

    /// The sign that makes the word before it a name that is defined here.
    private static func joint(_ scanner: inout GrammarScanner) -> Definition.Joint? {
        var joint = Definition.Joint.replacement
        if scanner.isAt("|") || scanner.isAt("&") {
            joint = scanner.isAt("|") ? .choice : .interleave
            scanner.advance()
        }
        guard scanner.isAt("=") else { return nil }
        scanner.advance()
        return joint
    }

    private mutating func add(_ definition: Definition, _ name: String) {
        if definition.joint == .replacement {
            definitions[name] = [definition]
        } else {
            definitions[name, default: []].append(definition)
        }
    }

    private mutating func place(of uri: String) -> Int {
        if let place = namespaces.firstIndex(of: uri) { return place }
        namespaces.append(uri)
        return namespaces.count - 1
    }

    /// The hash of Fowler, Noll and Vo.
    private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    }
}
