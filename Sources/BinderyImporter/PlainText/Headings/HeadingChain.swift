/// The longest sensible sequence among candidates of one family: 1, 2, 3, and 1 again behind a new part.
struct HeadingChain {
    /// The candidates in the sequence, by their indices in what was given.
    let members: [Int]
    /// The worth of the sequence: about 2 for each member of a good one.
    let score: Double
    /// How many members follow their number's predecessor.
    let successions: Int

    /// How far back a predecessor is looked for.
    private static let reach = 40

    /// Finds the sequence.
    ///
    /// - Parameters:
    ///   - candidates: candidates in the order of the text.
    ///   - parts: the lines at which numbers may begin anew.
    init(_ candidates: [HeadingCandidate], parts: [Int] = []) {
        var best: [(score: Double, previous: Int?)] = []
        let eras = Self.eras(candidates, parts)
        for (index, candidate) in candidates.enumerated() {
            var choice = (score: Self.start(candidate), previous: Int?.none)
            for earlier in max(0, index - Self.reach)..<index {
                let isNewPart = eras[earlier] != eras[index]
                let score = best[earlier].score + Self.step(candidates[earlier], candidate, isNewPart: isNewPart)
                if score > choice.score { choice = (score, earlier) }
            }
            best.append((choice.score + candidate.strength, choice.previous))
        }
        guard var index = best.indices.max(by: { best[$0].score < best[$1].score }) else {
            (members, score, successions) = ([], 0, 0)
            return
        }
        score = best[index].score
        var chain = [index]
        while let previous = best[index].previous {
            chain.append(previous)
            index = previous
        }
        members = chain.reversed()
        successions = zip(chain.dropFirst(), chain).count { earlier, later in
            guard let left = candidates[earlier].number, let right = candidates[later].number else { return true }
            return right == left + 1 || right <= 1
        }
    }

    /// For each candidate the number of parts that have begun before it.
    private static func eras(_ candidates: [HeadingCandidate], _ parts: [Int]) -> [Int] {
        var begun = 0
        return candidates.map { candidate in
            while begun < parts.count, parts[begun] < candidate.line { begun += 1 }
            return begun
        }
    }

    private static func start(_ candidate: HeadingCandidate) -> Double {
        guard let number = candidate.number else { return 0 }
        return number <= 1 ? 0.5 : -0.1 * Double(min(number - 1, 8))
    }

    private static func step(_ left: HeadingCandidate, _ right: HeadingCandidate, isNewPart: Bool) -> Double {
        guard let from = left.number, let to = right.number else { return 0.3 }
        if to == from + 1 { return 1 }
        if to == from { return left.isVariant || right.isVariant ? 0.5 : -0.8 }
        if to <= 1 { return isNewPart ? 0.9 : -0.6 }
        if to > from { return -0.35 - 0.05 * Double(min(to - from - 1, 8)) }
        return -1.6
    }
}
