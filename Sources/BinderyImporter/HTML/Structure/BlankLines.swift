internal import BinderyCore

extension [Block] {
    /// The blocks without the marks of blank lines, of which those that stand out become changes of scene.
    ///
    /// Many pages have an empty paragraph between any two; there it means nothing. Where most paragraphs follow each
    /// other directly, one that does not begins a new scene.
    func resolvingBlankLines() -> [Block] {
        guard contains(HTMLReader.blankLine) else { return self }
        let usual = usualGap
        var result: [Block] = []
        var gap = 0
        for block in self {
            if block == HTMLReader.blankLine {
                gap += 1
                continue
            }
            if let usual, gap > usual, result.last?.mayEndScene == true, block.mayBeginScene {
                result.append(.sceneBreak)
            }
            result.append(block)
            gap = 0
        }
        return result
    }

    /// The number of blank lines between paragraphs beyond which they stand out; `nil` if none do.
    private var usualGap: Int? {
        var gaps: [Int] = []
        var gap = 0
        var isAfterText = false
        for block in self {
            if block == HTMLReader.blankLine {
                gap += 1
                continue
            }
            if isAfterText, block.mayBeginScene { gaps.append(gap) }
            isAfterText = block.mayEndScene
            gap = 0
        }
        gaps.sort()
        guard gaps.count > 1 else { return nil }
        // The gap in the middle is the usual one, and at most a third may be wider.
        let usual = gaps[gaps.count / 2]
        let wider = gaps.count { $0 > usual }
        return wider > 0 && wider * 3 <= gaps.count ? usual : nil
    }
}

extension Block {
    fileprivate var mayEndScene: Bool {
        switch self {
        case .sceneBreak, .heading, .pageBreak, .note: false
        default: true
        }
    }

    fileprivate var mayBeginScene: Bool { mayEndScene }
}
