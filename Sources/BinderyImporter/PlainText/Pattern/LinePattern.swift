internal import BinderyCore

/// A regular expression for single lines that takes time proportional to the line, whatever the expression.
///
/// It knows literal characters, `.`, classes such as `[A-Z0-9]` and `[^x]`, `\d \w \s` and their opposites, groups,
/// `|`, `? * + {m,n}` (lazy ones mean the same here), `^`, `$`, `\b` and `(?i)`. It follows all ways through the
/// expression at once (Thompson's simulation) and never goes back, so that `(a+)+$` is as fast as `a`. References to
/// groups and assertions, which cannot be followed so, are refused.
struct LinePattern: Sendable {
    /// A step of the compiled expression.
    enum Step: Sendable {
        case scalar(ScalarSet)
        case lineStart
        case lineEnd
        case wordEdge
        case split(Int, Int)
        case jump(Int)
        case match
    }

    private let steps: [Step]
    private let ignoresCase: Bool
    /// Whether a match begins at the beginning of a line only.
    private let isAnchored: Bool

    /// Compiles an expression.
    ///
    /// - Throws: ``BinderyError`` of code `usage` if it is malformed, too long, or uses what is not supported.
    init(_ pattern: String) throws(BinderyError) {
        var parser = LinePatternParser(pattern)
        let tree = try parser.parse()
        var compiler = LinePatternCompiler()
        try compiler.compile(tree)
        steps = compiler.steps + [.match]
        if case .lineStart = steps[0] { isAnchored = true } else { isAnchored = false }
        ignoresCase = parser.ignoresCase
    }

    /// The end of the match that begins first and is the longest there, as a range of a line's characters.
    func firstMatch(in line: [Unicode.Scalar]) -> Range<Int>? {
        let scalars = ignoresCase ? line.map(ScalarSet.folded) : line
        var run = Run(count: steps.count)
        var best: Range<Int>?
        for index in 0...scalars.count {
            // A thread that began earlier wins over one that begins here.
            if best == nil { add(0, from: index, at: index, scalars, &run) }
            if run.threads.isEmpty, isAnchored { break }
            var next = Run(count: steps.count)
            for (step, start) in run.threads {
                if let found = best, start > found.lowerBound { continue }
                switch steps[step] {
                case .match:
                    if best.map({ start < $0.lowerBound || start == $0.lowerBound }) ?? true { best = start..<index }
                case .scalar(let set) where index < scalars.count && set.contains(scalars[index]):
                    add(step + 1, from: start, at: index + 1, scalars, &next)
                default: break
                }
            }
            run = next
        }
        return best
    }

    /// The places in the expression at which a run stands, in the order of their beginnings, each once.
    private struct Run {
        var threads: [(step: Int, start: Int)] = []
        var isPresent: [Bool]

        init(count: Int) {
            isPresent = [Bool](repeating: false, count: count)
        }
    }

    /// Adds a place and all that are reached from it without a character.
    private func add(_ first: Int, from start: Int, at index: Int, _ scalars: [Unicode.Scalar], _ run: inout Run) {
        var pending = [first]
        while let step = pending.popLast() {
            guard !run.isPresent[step] else { continue }
            run.isPresent[step] = true
            switch steps[step] {
            case .jump(let target): pending.append(target)
            case .split(let left, let right):
                pending.append(right)
                pending.append(left)
            case .lineStart: if index == 0 { pending.append(step + 1) }
            case .lineEnd: if index == scalars.count { pending.append(step + 1) }
            case .wordEdge:
                let before = index > 0 && ScalarSet.word.contains(scalars[index - 1])
                let after = index < scalars.count && ScalarSet.word.contains(scalars[index])
                if before != after { pending.append(step + 1) }
            case .scalar, .match: run.threads.append((step, start))
            }
        }
    }
}
