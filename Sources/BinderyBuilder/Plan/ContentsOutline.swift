/// Entries of the table of contents that are nested as they come, by their height.
struct ContentsOutline {
    private var open: [(height: Int, entry: ContentsEntry)] = []
    private var finished: [ContentsEntry] = []

    /// Adds an entry below the last one of smaller height.
    mutating func add(_ entry: ContentsEntry, height: Int) {
        close(downTo: height)
        open.append((height, entry))
    }

    /// The entries of the top.
    mutating func finish() -> [ContentsEntry] {
        close(downTo: Int.min)
        return finished
    }

    private mutating func close(downTo height: Int) {
        while let last = open.last, last.height >= height {
            open.removeLast()
            if open.isEmpty {
                finished.append(last.entry)
            } else {
                open[open.count - 1].entry.children.append(last.entry)
            }
        }
    }
}
