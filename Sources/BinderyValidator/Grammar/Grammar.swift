import BinderyXML

/// A grammar with the tables that reading documents has filled so far: a document that holds nothing new costs only
/// look-ups in them.
///
/// It belongs to one worker and serves all documents of the worker.
final class Grammar {
    /// An element of the grammar; its content is looked at when it is first met.
    struct ElementDeclaration {
        let nameClass: NameClass
        let content: GrammarText.Passage
        var compiled: PatternID?
    }

    let source: GrammarSource
    var names: GrammarNames
    let table = PatternTable()
    /// The pattern of a whole document.
    private(set) var start = PatternTable.notAllowed
    /// What is wrong with what has been read of the grammar's text.
    private(set) var problems: [String] = []

    private(set) var elements: [ElementDeclaration] = []
    private(set) var attributes: [(nameClass: NameClass, value: PatternID)] = []
    private(set) var datatypes: [Datatype] = []
    private(set) var values: [(bytes: [UInt8], isCaseSensitive: Bool)] = []

    // What derivatives have been computed, by what they were computed from.
    var startTags = IntTable()
    var recoveredStartTags = IntTable()
    var attributeNames = IntTable()
    var attributesClosed = IntTable()
    var texts = IntTable()
    var foundElements = IntTable()

    private var references: [String: PatternID] = [:]
    private var pending: Set<String> = []
    private var datatypeNumbers: [String: Int32] = [:]

    /// Reads what the root element needs.
    init(_ source: GrammarSource) {
        self.source = source
        names = GrammarNames(source.text)
        start = pattern(named: "start")
    }

    /// The number that the grammar has for a document's name.
    func name(of name: XMLName, in names: XMLNames) -> XMLName { self.names.name(of: name, in: names) }

    /// The content of an element of the grammar.
    func content(ofElement number: Int32) -> PatternID {
        let element = elements[Int(number)]
        if let compiled = element.compiled { return compiled }
        var reader = PatternReader(self, element.content)
        let compiled = noting(element.nameClass.single.map(names.table.local)) { () throws(PatternReader.Failure) in
            try reader.braced()
        }
        elements[Int(number)].compiled = compiled
        return compiled
    }

    /// Reads all of the text, and says what is wrong with it; for tests.
    func problemsWhenCompiledWhole() -> [String] {
        for name in source.text.definitions.keys { _ = pattern(named: name) }
        var number = 0
        while number < elements.count {
            _ = content(ofElement: Int32(number))
            number += 1
        }
        return problems
    }

    // MARK: What a reader of the text makes

    /// What a name stands for.
    func pattern(named name: String) -> PatternID {
        if let known = references[name] { return known }
        guard let definitions = source.text.definitions[name], pending.insert(name).inserted else {
            problems.append(source.text.definitions[name] == nil ? "\(name) is not defined" : "\(name) holds itself")
            return PatternTable.notAllowed
        }
        var result: PatternID?
        for definition in definitions {
            var reader = PatternReader(self, definition.passage)
            let pattern = noting(name) { () throws(PatternReader.Failure) in try reader.definition() }
            result =
                switch definition.joint {
                case .replacement: pattern
                case .choice: result.map { table.choice($0, pattern) } ?? pattern
                case .interleave: result.map { table.interleave($0, pattern) } ?? pattern
                }
        }
        pending.remove(name)
        references[name] = result
        return result ?? PatternTable.notAllowed
    }

    func element(_ nameClass: NameClass, _ content: GrammarText.Passage) -> PatternID {
        elements.append(ElementDeclaration(nameClass: nameClass, content: content, compiled: nil))
        return table.add(.element, Int32(elements.count - 1))
    }

    func attribute(_ nameClass: NameClass, _ value: PatternID) -> PatternID {
        attributes.append((nameClass, value))
        return table.add(.attribute, Int32(attributes.count - 1))
    }

    func value(_ bytes: [UInt8], isCaseSensitive: Bool) -> PatternID {
        values.append((bytes, isCaseSensitive))
        return table.add(.value, Int32(values.count - 1))
    }

    func datatype(_ name: String) -> PatternID {
        if let number = datatypeNumbers[name] { return table.add(.data, number) }
        guard let datatype = Datatype.named(name) else {
            problems.append("the datatype \(name) is unknown")
            return PatternTable.notAllowed
        }
        datatypes.append(datatype)
        datatypeNumbers[name] = Int32(datatypes.count - 1)
        return table.add(.data, Int32(datatypes.count - 1))
    }

    private func noting(
        _ name: String?, _ read: () throws(PatternReader.Failure) -> PatternID
    ) -> PatternID {
        do {
            return try read()
        } catch {
            problems.append("\(name ?? "an element"): \(error.description)")
            return PatternTable.notAllowed
        }
    }
}
