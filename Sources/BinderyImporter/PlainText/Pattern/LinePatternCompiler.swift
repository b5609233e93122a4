internal import BinderyCore

/// Turns the tree of a regular expression into steps.
struct LinePatternCompiler {
    private(set) var steps: [LinePattern.Step] = []

    /// The most steps: what repetitions of repetitions may grow to.
    private static let limit = 4000

    /// Appends the steps of a tree. Its depth is limited by the parser.
    mutating func compile(_ node: LinePatternParser.Node) throws(BinderyError) {
        guard steps.count <= Self.limit else { throw BinderyError(.usage, "the pattern for chapters repeats too much") }
        switch node {
        case .set(let set): steps.append(.scalar(set))
        case .lineStart: steps.append(.lineStart)
        case .lineEnd: steps.append(.lineEnd)
        case .wordEdge: steps.append(.wordEdge)
        case .sequence(let nodes): for node in nodes { try compile(node) }
        case .choice(let branches): try compileChoice(branches)
        case .repetition(let node, let least, let most):
            for _ in 0..<least { try compile(node) }
            if let most {
                for _ in least..<most { try compileOptional(node) }
            } else {
                try compileLoop(node)
            }
        }
    }

    private mutating func compileChoice(_ branches: [LinePatternParser.Node]) throws(BinderyError) {
        var exits: [Int] = []
        for (index, branch) in branches.enumerated() {
            guard index + 1 < branches.count else {
                try compile(branch)
                break
            }
            let split = steps.count
            steps.append(.match)
            try compile(branch)
            exits.append(steps.count)
            steps.append(.match)
            steps[split] = .split(split + 1, steps.count)
        }
        for exit in exits { steps[exit] = .jump(steps.count) }
    }

    private mutating func compileOptional(_ node: LinePatternParser.Node) throws(BinderyError) {
        let split = steps.count
        steps.append(.match)
        try compile(node)
        steps[split] = .split(split + 1, steps.count)
    }

    private mutating func compileLoop(_ node: LinePatternParser.Node) throws(BinderyError) {
        let split = steps.count
        steps.append(.match)
        try compile(node)
        steps.append(.jump(split))
        steps[split] = .split(split + 1, steps.count)
    }
}
