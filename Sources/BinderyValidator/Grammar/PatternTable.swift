/// A pattern of a grammar as a number: equal patterns have the same number.
typealias PatternID = Int32

/// The patterns of a grammar, each stored once.
final class PatternTable {
    enum Kind: UInt8 {
        case notAllowed, empty, text, choice, interleave, group, oneOrMore, element, attribute, data, value, list
        /// Whatever may come, all the way down.
        case anything
        /// What is left of an element's content, and what comes after the element.
        case after
    }

    struct Pattern {
        let kind: Kind
        /// Whether it matches nothing at all.
        let isNullable: Bool
        /// Whether nothing matches it. A pattern for what comes after an element may be dead and still tell where to
        /// go on.
        let isNotAllowed: Bool
        /// Whether there are attributes in it, outside elements.
        let hasAttributes: Bool
        /// Whether the text in it has a type.
        let isTyped: Bool
        /// The first operand, or a number that the kind explains; of a choice the first place in the members.
        let first: Int32
        /// The second operand; of a choice the number of members.
        let second: Int32
    }

    static let notAllowed: PatternID = 0
    static let empty: PatternID = 1
    static let text: PatternID = 2
    static let anything: PatternID = 3

    private(set) var patterns: [Pattern] = []
    private var members: [PatternID] = []
    /// The patterns by kind and operands.
    private var numbers = IntTable()
    /// The choices by a hash of their members; of several with one hash each has the next free number.
    private var choices = IntTable()

    init() {
        _ = add(.notAllowed)
        _ = add(.empty)
        _ = add(.text)
        _ = add(.anything)
    }

    subscript(id: PatternID) -> Pattern { patterns[Int(id)] }

    /// The members of a choice, or the pattern itself.
    func alternatives(_ id: PatternID) -> ArraySlice<PatternID> {
        let pattern = self[id]
        guard pattern.kind == .choice else { return [id] }
        return members[Int(pattern.first)..<Int(pattern.first + pattern.second)]
    }

    /// A member of a choice.
    func member(_ place: Int32, of choice: Pattern) -> PatternID { members[Int(choice.first + place)] }

    // MARK: Making patterns

    func choice(_ first: PatternID, _ second: PatternID) -> PatternID {
        if first == second || second == Self.notAllowed { return first }
        if first == Self.notAllowed { return second }
        return choice(of: [first, second])
    }

    /// A choice of any number of patterns, in which the order makes no difference.
    func choice(of patterns: [PatternID]) -> PatternID {
        var unique: [PatternID] = []
        for id in patterns where id != Self.notAllowed {
            if self[id].kind == .choice { unique += alternatives(id) } else { unique.append(id) }
        }
        Self.sort(&unique)
        // A choice between nothing and what may be nothing is the latter.
        if unique.contains(Self.empty), unique.contains(where: { $0 != Self.empty && self[$0].isNullable }) {
            unique.removeAll { $0 == Self.empty }
        }
        guard unique.count > 1 else { return unique.first ?? Self.notAllowed }
        var hash = Self.hash(unique)
        while let known = choices[hash] {
            if alternatives(known).elementsEqual(unique) { return known }
            hash &+= 1
        }
        let id = append(
            Pattern(
                kind: .choice, isNullable: unique.contains { self[$0].isNullable },
                isNotAllowed: unique.allSatisfy { self[$0].isNotAllowed },
                hasAttributes: unique.contains { self[$0].hasAttributes },
                isTyped: unique.contains { self[$0].isTyped }, first: Int32(members.count),
                second: Int32(unique.count)))
        members += unique
        choices[hash] = id
        return id
    }

    /// Puts numbers in order, each once.
    private static func sort(_ ids: inout [PatternID]) {
        if ids.indices.dropFirst().contains(where: { ids[$0 - 1] >= ids[$0] }) {
            ids.sort()
            var kept = 0
            for id in ids where kept == 0 || ids[kept - 1] != id {
                ids[kept] = id
                kept += 1
            }
            ids.removeSubrange(kept...)
        }
    }

    private static func hash(_ ids: [PatternID]) -> UInt64 {
        ids.reduce(UInt64(ids.count)) { ($0 ^ UInt64(UInt32(bitPattern: $1))) &* 0x9E37_79B9_7F4A_7C15 } >> 1
    }

    func group(_ first: PatternID, _ second: PatternID) -> PatternID { pair(.group, first, second) }

    func interleave(_ first: PatternID, _ second: PatternID) -> PatternID { pair(.interleave, first, second) }

    /// Two patterns that must both be matched: a group, or an interleave.
    func pair(_ kind: Kind, _ first: PatternID, _ second: PatternID) -> PatternID {
        if first == Self.empty { return second }
        if second == Self.empty { return first }
        if first == Self.notAllowed || second == Self.notAllowed { return Self.notAllowed }
        return add(kind, first, second)
    }

    func oneOrMore(_ operand: PatternID) -> PatternID {
        switch self[operand].kind {
        case .notAllowed, .empty, .text, .anything, .oneOrMore: operand
        default: add(.oneOrMore, operand)
        }
    }

    func after(_ content: PatternID, _ rest: PatternID) -> PatternID {
        add(.after, content, rest)
    }

    func add(_ kind: Kind, _ first: Int32 = 0, _ second: Int32 = 0) -> PatternID {
        let key =
            UInt64(kind.rawValue) << 58 ^ UInt64(UInt32(bitPattern: first)) << 29 ^ UInt64(UInt32(bitPattern: second))
        if let known = numbers[key] { return known }
        // What belongs to the content: of a pattern for what comes after an element only the first part.
        let parts: [Pattern] =
            switch kind {
            case .group, .interleave: [self[first], self[second]]
            case .oneOrMore, .after: [self[first]]
            default: []
            }
        let isNullable =
            switch kind {
            case .empty, .text, .anything: true
            case .group, .interleave, .oneOrMore: parts.allSatisfy(\.isNullable)
            default: false
            }
        let id = append(
            Pattern(
                kind: kind, isNullable: isNullable,
                isNotAllowed: kind == .notAllowed || kind == .after && parts[0].isNotAllowed,
                hasAttributes: kind == .attribute || kind == .anything || parts.contains(where: \.hasAttributes),
                isTyped: kind == .data || kind == .value || kind == .list || parts.contains(where: \.isTyped),
                first: first, second: second))
        numbers[key] = id
        return id
    }

    private func append(_ pattern: Pattern) -> PatternID {
        patterns.append(pattern)
        return PatternID(patterns.count - 1)
    }
}
