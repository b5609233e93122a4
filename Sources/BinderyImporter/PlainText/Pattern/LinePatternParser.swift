internal import BinderyCore

/// Reads the notation of a regular expression.
struct LinePatternParser {
    /// An expression as a tree.
    indirect enum Node {
        case set(ScalarSet)
        case lineStart, lineEnd, wordEdge
        case sequence([Node])
        case choice([Node])
        case repetition(Node, least: Int, most: Int?)
    }

    /// Whether `(?i)` stands at the beginning.
    private(set) var ignoresCase = false

    private let scalars: [Unicode.Scalar]
    private var position = 0
    private var depth = 0

    /// The longest expression, and the deepest nesting of groups.
    private static let limit = (length: 1000, depth: 20, repetitions: 200)

    init(_ pattern: String) {
        scalars = Array(pattern.unicodeScalars)
    }

    /// The expression.
    mutating func parse() throws(BinderyError) -> Node {
        guard scalars.count <= Self.limit.length else { throw fault("is longer than \(Self.limit.length) characters") }
        if scalars.starts(with: "(?i)".unicodeScalars) {
            ignoresCase = true
            position = 4
        }
        let node = try choice()
        guard position == scalars.count else { throw fault("has a ‘)’ too many") }
        return node
    }

    private mutating func choice() throws(BinderyError) -> Node {
        var branches = [try sequence()]
        while peek == "|" {
            position += 1
            branches.append(try sequence())
        }
        return branches.count == 1 ? branches[0] : .choice(branches)
    }

    private mutating func sequence() throws(BinderyError) -> Node {
        var nodes: [Node] = []
        while let next = peek, next != "|", next != ")" {
            nodes.append(try repeated(try atom()))
        }
        return .sequence(nodes)
    }

    private mutating func repeated(_ node: Node) throws(BinderyError) -> Node {
        guard let next = peek else { return node }
        let result: Node
        switch next {
        case "*": result = .repetition(node, least: 0, most: nil)
        case "+": result = .repetition(node, least: 1, most: nil)
        case "?": result = .repetition(node, least: 0, most: 1)
        case "{":
            guard let (least, most) = try counts() else { return node }
            result = .repetition(node, least: least, most: most)
            position -= 1
        default: return node
        }
        position += 1
        // Lazy and possessive forms match the same lines.
        if peek == "?" || peek == "+" { position += 1 }
        return result
    }

    /// Reads `{2}`, `{2,}` or `{2,5}`; `nil` where the brace is a character like any other.
    private mutating func counts() throws(BinderyError) -> (Int, Int?)? {
        guard let close = scalars[position...].firstIndex(of: "}") else { throw fault("has a ‘{’ without its ‘}’") }
        let words = String(String.UnicodeScalarView(scalars[position + 1..<close]))
        let parts = words.split(separator: ",", omittingEmptySubsequences: false)
        guard let least = parts.first.flatMap({ Int($0) }), parts.count <= 2 else {
            throw fault("has no number in ‘{\(words)}’")
        }
        let most = parts.count == 1 ? least : parts[1].isEmpty ? nil : Int(parts[1])
        guard max(least, most ?? 0) <= Self.limit.repetitions, least <= most ?? least else {
            throw fault("repeats too often in ‘{\(words)}’; \(Self.limit.repetitions) times is the most")
        }
        position = close + 1
        return (least, most)
    }

    private mutating func atom() throws(BinderyError) -> Node {
        let scalar = scalars[position]
        position += 1
        switch scalar {
        case ".": return .set(.any)
        case "^": return .lineStart
        case "$": return .lineEnd
        case "[": return .set(try characterClass())
        case "(": return try group()
        case "\\": return try escape()
        case "*", "+", "?": throw fault("has a ‘\(scalar)’ with nothing to repeat")
        default: return .set(single(scalar))
        }
    }

    private mutating func group() throws(BinderyError) -> Node {
        depth += 1
        guard depth <= Self.limit.depth else { throw fault("nests groups more than \(Self.limit.depth) deep") }
        if peek == "?" {
            guard position + 1 < scalars.count, scalars[position + 1] == ":" else {
                throw fault("uses ‘(?’ for more than grouping, which is not supported")
            }
            position += 2
        }
        let node = try choice()
        guard peek == ")" else { throw fault("has a ‘(’ without its ‘)’") }
        position += 1
        depth -= 1
        return node
    }

    private mutating func escape() throws(BinderyError) -> Node {
        guard let scalar = peek else { throw fault("ends with ‘\\’") }
        position += 1
        if scalar == "b" { return .wordEdge }
        if let group = Self.group(scalar) { return .set(ScalarSet(groups: [group])) }
        if ("1"..."9").contains(scalar) { throw fault("refers to a group, which is not supported") }
        return .set(single(Self.control(scalar)))
    }

    private mutating func characterClass() throws(BinderyError) -> ScalarSet {
        var set = ScalarSet()
        if peek == "^" {
            set.isNegated = true
            position += 1
        }
        var isFirst = true
        while let scalar = peek, scalar != "]" || isFirst {
            isFirst = false
            position += 1
            var low = scalar
            if scalar == "\\", let escaped = peek {
                position += 1
                if let group = Self.group(escaped) {
                    set.groups.append(group)
                    continue
                }
                low = Self.control(escaped)
            }
            var high = low
            if peek == "-", position + 1 < scalars.count, scalars[position + 1] != "]" {
                high = scalars[position + 1]
                position += 2
            }
            guard low <= high else { throw fault("has a range from ‘\(low)’ back to ‘\(high)’") }
            set.ranges.append(low.value...high.value)
            if ignoresCase {
                let (left, right) = (ScalarSet.folded(low), ScalarSet.folded(high))
                if left <= right { set.ranges.append(left.value...right.value) }
            }
        }
        guard peek == "]" else { throw fault("has a ‘[’ without its ‘]’") }
        position += 1
        return set
    }

    private func single(_ scalar: Unicode.Scalar) -> ScalarSet {
        let value = (ignoresCase ? ScalarSet.folded(scalar) : scalar).value
        return ScalarSet(ranges: [value...value])
    }

    private static func group(_ scalar: Unicode.Scalar) -> (group: ScalarSet.Group, isNegated: Bool)? {
        switch scalar {
        case "d": (.digit, false)
        case "D": (.digit, true)
        case "w": (.word, false)
        case "W": (.word, true)
        case "s": (.space, false)
        case "S": (.space, true)
        default: nil
        }
    }

    private static func control(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        scalar == "t" ? "\t" : scalar
    }

    private var peek: Unicode.Scalar? {
        position < scalars.count ? scalars[position] : nil
    }

    private func fault(_ what: String) -> BinderyError {
        BinderyError(.usage, "the pattern for chapters \(what)")
    }
}
