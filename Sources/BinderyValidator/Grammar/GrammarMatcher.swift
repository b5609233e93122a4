import BinderyXML

/// Holds a document against a grammar.
///
/// It goes on after a fault in such a way that one mistake gives one finding, and as many as EPUBCheck gives: an
/// element that comes too early is taken as if what is missing had been there; one that is out of its place is judged
/// by what the grammar says of it elsewhere, and its parent as if it were not there; what the grammar does not know at
/// all is passed over.
struct GrammarMatcher {
    /// A bound for what one document can yield.
    private static let limit = 2000
    /// The mark of a level on which the rests are still part of the state, because there are several.
    private static let joined: PatternID = -1

    private let grammar: Grammar
    private let tree: XMLTree
    private let nodes: [XMLTree.Node]
    private let names: XMLNames

    private var state: PatternID
    private var rests: [PatternID] = []
    private var open: [Int] = []
    private var hadFault = false
    private var isTyped = false
    private var segments: TextSegments
    private(set) var faults: [GrammarFault] = []

    /// Holds a document, or the part of it in one element, against a grammar.
    static func faults(in tree: XMLTree, from root: Int = 0, by grammar: Grammar) -> [GrammarFault] {
        guard !tree.nodes.isEmpty else { return [] }
        var matcher = GrammarMatcher(tree, grammar)
        matcher.run(from: root)
        return matcher.faults
    }

    private init(_ tree: XMLTree, _ grammar: Grammar) {
        self.tree = tree
        self.grammar = grammar
        nodes = tree.nodes
        names = tree.names
        state = grammar.start
        segments = TextSegments(source: tree.source)
    }

    private mutating func run(from root: Int) {
        let end = Int(nodes[root].end)
        var index = root
        while index < end, faults.count < Self.limit {
            while let last = open.last, Int(nodes[last].end) <= index { endElement() }
            let node = nodes[index]
            if node.isElement {
                startElement(index, node)
            } else if node.name == .text, !isTyped {
                text(index)
            }
            index += 1
        }
        // An element that a fault of the XML left open is not incomplete.
        guard tree.fault == nil, faults.count < Self.limit else { return }
        while !open.isEmpty { endElement() }
    }

    // MARK: Elements

    private mutating func startElement(_ index: Int, _ node: XMLTree.Node) {
        if isTyped, let parent = open.last {
            for place in parent + 1..<index where nodes[place].name == .text && Int(nodes[place].parent) == parent {
                text(place)
            }
        }
        let name = grammar.name(of: node.name, in: names)
        let next = grammar.afterStartTag(state, name, recovering: false)
        if isDead(next) {
            recover(index, name)
        } else {
            enter(next)
        }
        open.append(index)
        for attribute in tree.attributes(of: index) { self.attribute(attribute, index) }
        closeStartTag(index)
    }

    private mutating func recover(_ index: Int, _ name: XMLName) {
        let next = grammar.afterStartTag(state, name, recovering: true)
        if !isDead(next) {
            if !isPassingOver { report(.elementTooEarly, index, messages.elementTooEarly(index, state)) }
            enter(next)
        } else {
            let content = grammar.contentAnywhere(name)
            if !isPassingOver { report(.element, index, messages.element(index, state)) }
            rests.append(state)
            state = content
        }
    }

    /// Goes into an element. Usually there is only one thing that can come after it, which then waits aside, so that
    /// the state is the same wherever the element stands.
    private mutating func enter(_ next: PatternID) {
        let pattern = grammar.table[next]
        if pattern.kind == .after {
            rests.append(pattern.second)
            state = pattern.first
            return
        }
        let alternatives = grammar.table.alternatives(next)
        let rest = grammar.table[alternatives[alternatives.startIndex]].second
        if alternatives.allSatisfy({ grammar.table[$0].second == rest }) {
            rests.append(rest)
            state = grammar.table.choice(of: alternatives.map { grammar.table[$0].first })
        } else {
            rests.append(Self.joined)
            state = next
        }
    }

    private mutating func closeStartTag(_ index: Int) {
        let next = grammar.afterAttributes(state, ignoringMissing: false)
        if isDead(next) {
            if !isPassingOver { report(.attributeMissing, index, messages.attributeMissing(index, state)) }
            state = grammar.afterAttributes(state, ignoringMissing: true)
        } else {
            state = next
        }
        isTyped = grammar.table[state].isTyped
    }

    private mutating func endElement() {
        guard let index = open.popLast() else { return }
        if isTyped {
            isTyped = false
            typedText(index)
            return
        }
        let rest = rests.popLast() ?? PatternTable.notAllowed
        let isComplete = rest == Self.joined ? !isDead(restOfComplete) : grammar.table[state].isNullable
        let next = rest == Self.joined ? restOfComplete : rest
        if isComplete, !isDead(next) {
            state = next
            return
        }
        let isPassingOver = isPassingOver
        let recovered = rest == Self.joined ? restOfAll : rest
        if !isPassingOver {
            if !isDead(recovered) || !(rest == Self.joined ? hasNullableContent : isComplete) {
                report(.incomplete, index, messages.incomplete(index, state))
            } else {
                again(index)
            }
        }
        state = recovered
    }

    // MARK: Attributes and texts

    private mutating func attribute(_ attribute: Int, _ index: Int) {
        let name = grammar.name(of: tree.attributeName(attribute), in: names)
        let next = grammar.afterAttributeName(state, name)
        guard !isDead(next) else {
            if !isPassingOver {
                report(.attribute, index, attribute: attribute, messages.attribute(attribute, index, state))
            }
            return
        }
        let pattern = grammar.table[next]
        if pattern.kind == .after, pattern.first == PatternTable.text {
            state = pattern.second
            return
        }
        let value = tree.attributeBytes(attribute)
        if pattern.kind == .after, grammar.matches(pattern.first, value) {
            state = pattern.second
            return
        }
        let table = grammar.table
        let alternatives = table.alternatives(next)
        let matching = alternatives.filter { grammar.matches(table[$0].first, value) }.map { table[$0].second }
        if matching.isEmpty {
            let all = alternatives.map { table[$0].second }
            if !isPassingOver {
                report(.attributeValue, index, attribute: attribute, messages.attributeValue(attribute, index, next))
            }
            state = grammar.table.choice(of: all)
        } else {
            state = matching.count == 1 ? matching[0] : grammar.table.choice(of: matching)
        }
    }

    private mutating func text(_ index: Int) {
        let next = grammar.afterText(state)
        if isDead(next) {
            let parent = open.last ?? index
            guard !isPassingOver else { return }
            for segment in segments.segments(from: Int(nodes[index].start)) {
                report(.text, parent, range: segment, messages.text(parent))
            }
        } else {
            state = next
        }
    }

    /// The end of an element whose text has a type.
    private mutating func typedText(_ index: Int) {
        let rest = rests.popLast() ?? PatternTable.notAllowed
        var bytes: [UInt8] = []
        var place = index + 1
        while place < Int(nodes[index].end) {
            if !nodes[place].isElement { bytes += tree.textBytes(place) }
            place = max(place + 1, Int(nodes[place].end))
        }
        let table = grammar.table
        let next: PatternID
        let recovered: PatternID
        var isValid = false
        if rest == Self.joined {
            let alternatives = table.alternatives(state)
            let matching = alternatives.filter { grammar.matches(table[$0].first, bytes[...]) }
            isValid = !matching.isEmpty
            next = grammar.table.choice(of: matching.map { table[$0].second })
            recovered = restOfAll
        } else {
            isValid = grammar.matches(state, bytes[...])
            (next, recovered) = (rest, rest)
        }
        if isValid, !isDead(next) {
            state = next
            return
        }
        if !isPassingOver {
            if !isDead(recovered) || !isValid {
                report(.textValue, index, messages.textValue(index, bytes, state))
            } else {
                again(index)
            }
        }
        state = recovered
    }

    // MARK: The state

    private func isDead(_ id: PatternID) -> Bool { grammar.table[id].isNotAllowed }

    /// Whether the document is inside something of which the grammar knows nothing.
    private var isPassingOver: Bool { hadFault && isDead(state) }

    private var hasNullableContent: Bool {
        grammar.table.alternatives(state).contains { grammar.table[grammar.table[$0].first].isNullable }
    }

    private var restOfComplete: PatternID {
        let table = grammar.table
        let complete = table.alternatives(state).filter { table[table[$0].first].isNullable }
        return grammar.table.choice(of: complete.map { table[$0].second })
    }

    private var restOfAll: PatternID {
        let table = grammar.table
        return grammar.table.choice(
            of: table.alternatives(state).filter { table[$0].kind == .after }.map { table[$0].second })
    }

    // MARK: Faults

    private var messages: GrammarMessages { GrammarMessages(grammar: grammar, tree: tree) }

    private mutating func report(
        _ kind: GrammarFault.Kind, _ index: Int, attribute: Int? = nil, range: Range<Int>? = nil, _ message: String
    ) {
        hadFault = true
        let element = tree.element(index)
        let place = attribute.map { element.attribute(at: $0).range }
        faults.append(
            GrammarFault(
                kind: kind, node: index, attribute: attribute, range: range ?? place ?? element.startTag,
                message: message))
    }

    private mutating func again(_ index: Int) {
        let element = tree.element(index)
        let message = faults.last?.message ?? ""
        let end = element.range.upperBound
        faults.append(GrammarFault(kind: .again, node: index, range: max(0, end - 1)..<end, message: message))
    }
}
