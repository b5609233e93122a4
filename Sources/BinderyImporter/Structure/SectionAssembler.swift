internal import BinderyCore

/// Nests sections by the levels of their headings: chapters in parts, parts in volumes.
struct SectionAssembler {
    /// The sections that are complete.
    private(set) var sections: [Chapter] = []
    private var open: [(level: Int, section: Chapter)] = []

    /// Begins a section, which ends all that are open at its level or below.
    mutating func begin(_ section: Chapter, level: Int) {
        close(downTo: level)
        open.append((level, section))
    }

    /// The level of the section that is open, or 0 where none is.
    var level: Int { open.last?.level ?? 0 }

    /// Changes the section that is open, if any.
    mutating func update(_ change: (inout Chapter) -> Void) {
        guard !open.isEmpty else { return }
        change(&open[open.count - 1].section)
    }

    /// Ends all sections.
    mutating func finish() -> [Chapter] {
        close(downTo: 0)
        return sections
    }

    private mutating func close(downTo level: Int) {
        while let last = open.last, last.level >= level {
            open.removeLast()
            var section = last.section
            section.blocks.trimSceneBreaks()
            if !section.chapters.isEmpty, section.role == .chapter { section.role = .part }
            if open.isEmpty { sections.append(section) } else { open[open.count - 1].section.chapters.append(section) }
        }
    }
}

extension [Block] {
    /// Takes away the changes of scene at the beginning and at the end, where no scene comes before or after.
    mutating func trimSceneBreaks() {
        while case .sceneBreak? = last { removeLast() }
        let count = prefix { if case .sceneBreak = $0 { true } else { false } }.count
        removeFirst(count)
    }
}
