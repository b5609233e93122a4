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
    private let table: PatternTable
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
        table = grammar.table
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
        let pattern = table[next]
        if pattern.kind == .after {
            rests.append(pattern.second)
            state = pattern.first
            return
        }
        let alternatives = table.alternatives(next)
        let rest = table[alternatives[alternatives.startIndex]].second
        if alternatives.allSatisfy({ table[$0].second == rest }) {
            rests.append(rest)
            state = table.choice(of: alternatives.map { table[$0].first })
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
        isTyped = table[state].isTyped
    }

    private mutating func endElement() {
        guard let index = open.popLast() else { return }
        let grammar = grammar
        if isTyped {
            isTyped = false
            let bytes = text(of: index)
            leave(index, .textValue, { $0.textValue(index, bytes, $1) }) { grammar.matches($0, bytes[...]) }
        } else {
            leave(index, .incomplete, { $0.incomplete(index, $1) }) { grammar.table[$0].isNullable }
        }
    }

    /// Goes out of an element; a fault, if what has been read of it is not complete.
    private mutating func leave(
        _ index: Int, _ kind: GrammarFault.Kind, _ message: (GrammarMessages, PatternID) -> String,
        isComplete: (PatternID) -> Bool
    ) {
        let rest = rests.popLast() ?? PatternTable.notAllowed
        let isJoined = rest == Self.joined
        var next = rest
        let hasEnded: Bool
        if isJoined {
            let complete = table.alternatives(state).filter { isComplete(table[$0].first) }
            hasEnded = !complete.isEmpty
            next = table.choice(of: complete.map { table[$0].second })
        } else {
            hasEnded = isComplete(state)
        }
        if hasEnded, !isDead(next) {
            state = next
            return
        }
        let recovered = isJoined ? table.choice(of: table.alternatives(state).map { table[$0].second }) : rest
        if !isPassingOver {
            if hasEnded, isDead(recovered) { again(index) } else { report(kind, index, message(messages, state)) }
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
        let pattern = table[next]
        if pattern.kind == .after, pattern.first == PatternTable.text {
            state = pattern.second
            return
        }
        let value = tree.attributeBytes(attribute)
        if pattern.kind == .after, grammar.matches(pattern.first, value) {
            state = pattern.second
            return
        }
        let alternatives = table.alternatives(next)
        let matching = alternatives.filter { grammar.matches(table[$0].first, value) }.map { table[$0].second }
        if matching.isEmpty {
            let all = alternatives.map { table[$0].second }
            if !isPassingOver {
                report(.attributeValue, index, attribute: attribute, messages.attributeValue(attribute, index, next))
            }
            state = table.choice(of: all)
        } else {
            state = matching.count == 1 ? matching[0] : table.choice(of: matching)
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

    /// The text directly in an element.
    private func text(of index: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        var place = index + 1
        while place < Int(nodes[index].end) {
            if !nodes[place].isElement { bytes += tree.textBytes(place) }
            place = max(place + 1, Int(nodes[place].end))
        }
        return bytes
    }

    // MARK: The state

    private func isDead(_ id: PatternID) -> Bool { table[id].isNotAllowed }

    /// Whether the document is inside something of which the grammar knows nothing.
    private var isPassingOver: Bool { hadFault && isDead(state) }

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
