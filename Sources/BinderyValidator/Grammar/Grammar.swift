import BinderyXML

/// A grammar with the tables that reading documents has filled so far: a document that holds nothing new costs only
/// look-ups in them.
///
/// It belongs to one worker and serves all documents of the worker.
final class Grammar {
    /// An element of the grammar; its content is looked at when it is first met.
    struct ElementDeclaration {
        let nameClass: NameClass
        let content: GrammarSyntax
        var compiled: PatternID?
    }

    let source: GrammarSource
    var table = PatternTable()
    /// The pattern of a whole document.
    private(set) var start = PatternTable.notAllowed

    var elements: [ElementDeclaration] = []
    var attributes: [(nameClass: NameClass, value: PatternID)] = []
    var datatypes: [Datatype] = []
    var values: [(bytes: [UInt8], isCaseSensitive: Bool)] = []

    // What derivatives have been computed, by what they were computed from.
    var startTags = IntTable()
    var recoveredStartTags = IntTable()
    var attributeNames = IntTable()
    var attributesClosed = IntTable()
    var texts = IntTable()
    var foundElements = IntTable()

    private(set) lazy var equivalence = NameEquivalence(definitions.values)

    private let definitions: [String: GrammarSyntax]
    private var references: [String: PatternID] = [:]
    private var pending: Set<String> = []
    private var datatypeNumbers: [String: Int32] = [:]
    private var problems: [String] = []

    /// Reads a grammar's text; only what its root element needs is compiled.
    ///
    /// - Throws: ``GrammarReader/Failure`` if the text is not a grammar.
    init(_ source: GrammarSource, names: inout XMLNames) throws(GrammarReader.Failure) {
        self.source = source
        definitions = try GrammarReader.read(source, names: &names)
        start = compile(.reference("start"))
        if let problem = problems.first { throw GrammarReader.Failure(description: problem) }
    }

    /// A name that no part of the grammar tells apart from another.
    func representative(of name: XMLName, _ names: XMLNames) -> XMLName {
        equivalence.representative(of: name, names)
    }

    /// The content of an element of the grammar.
    func content(ofElement number: Int32) -> PatternID {
        if let compiled = elements[Int(number)].compiled { return compiled }
        let compiled = compile(elements[Int(number)].content)
        elements[Int(number)].compiled = compiled
        return compiled
    }

    /// Compiles all that is reachable, and says what is wrong with it; for tests.
    func problemsWhenCompiledWhole() -> [String] {
        var number = 0
        while number < elements.count {
            _ = content(ofElement: Int32(number))
            number += 1
        }
        return problems
    }

    private func compile(_ syntax: GrammarSyntax) -> PatternID {
        switch syntax {
        case .notAllowed: return PatternTable.notAllowed
        case .empty: return PatternTable.empty
        case .text: return PatternTable.text
        case .anything: return PatternTable.anything
        case .choice(let parts): return table.choice(of: parts.map(compile))
        case .group(let parts): return fold(parts) { table.group($0, $1) }
        case .interleave(let parts): return fold(parts) { table.interleave($0, $1) }
        case .oneOrMore(let part): return table.oneOrMore(compile(part))
        case .element(let nameClass, let content):
            elements.append(ElementDeclaration(nameClass: nameClass, content: content, compiled: nil))
            return table.add(.element, Int32(elements.count - 1))
        case .attribute(let nameClass, let value):
            let value = compile(value)
            attributes.append((nameClass, value))
            return table.add(.attribute, Int32(attributes.count - 1))
        case .data(let name): return compile(datatype: name)
        case .value(let bytes, let isCaseSensitive):
            values.append((bytes, isCaseSensitive))
            return table.add(.value, Int32(values.count - 1))
        case .list(let part): return table.add(.list, compile(part))
        case .reference(let name): return compile(reference: name)
        }
    }

    private func fold(_ parts: [GrammarSyntax], _ join: (PatternID, PatternID) -> PatternID) -> PatternID {
        var result = PatternTable.empty
        for part in parts.reversed() { result = join(compile(part), result) }
        return result
    }

    private func compile(datatype name: String) -> PatternID {
        if let number = datatypeNumbers[name] { return table.add(.data, number) }
        guard let datatype = Datatype.named(name) else {
            problems.append("the datatype \(name) is unknown")
            return PatternTable.notAllowed
        }
        datatypes.append(datatype)
        datatypeNumbers[name] = Int32(datatypes.count - 1)
        return table.add(.data, Int32(datatypes.count - 1))
    }

    private func compile(reference name: String) -> PatternID {
        if let known = references[name] { return known }
        guard let definition = definitions[name], pending.insert(name).inserted else {
            problems.append(definitions[name] == nil ? "\(name) is not defined" : "\(name) holds itself")
            return PatternTable.notAllowed
        }
        let compiled = compile(definition)
        pending.remove(name)
        references[name] = compiled
        return compiled
    }
}
