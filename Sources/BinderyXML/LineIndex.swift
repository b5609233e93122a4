/// Where the lines of a text begin, to turn a byte offset into what people count in.
public struct LineIndex: Sendable {
    private static let blockSize = 1024

    private let starts: [Int]
    private let source: [UInt8]
    /// How many bytes before each block continue a character, so that a place in a line of a megabyte is found at once.
    private let continuations: [Int]

    /// Finds the lines of a UTF-8 text; a line ends with LF, CR or both.
    public init(_ source: [UInt8]) {
        var starts = [source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
        var continuations: [Int] = []
        var count = 0
        for index in source.indices {
            let byte = source[index]
            if index % Self.blockSize == 0 { continuations.append(count) }
            if byte & 0xC0 == 0x80 { count += 1 }
            guard byte == 0x0A || byte == 0x0D else { continue }
            if byte == 0x0D, index + 1 < source.count, source[index + 1] == 0x0A { continue }
            starts.append(index + 1)
        }
        continuations.append(count)
        self.continuations = continuations
        self.starts = starts
        self.source = source
    }

    /// The line and the column of a byte, both counted from 1, the column in Unicode scalars.
    public func position(of offset: Int) -> (line: Int, column: Int) {
        let line = self.line(of: offset)
        let end = min(max(offset, starts[line]), source.count)
        let bytes = end - starts[line]
        return (line + 1, 1 + bytes - (continuations(before: end) - continuations(before: starts[line])))
    }

    /// How many bytes before an offset continue a character.
    private func continuations(before offset: Int) -> Int {
        let block = offset / Self.blockSize
        var count = continuations[block]
        for byte in source[block * Self.blockSize..<offset] where byte & 0xC0 == 0x80 { count += 1 }
        return count
    }

    /// The bytes of the line in which a byte stands, without its end.
    public func bytes(ofLineWith offset: Int) -> Range<Int> {
        let line = self.line(of: offset)
        var end = line + 1 < starts.count ? starts[line + 1] : source.count
        while end > starts[line], source[end - 1] == 0x0A || source[end - 1] == 0x0D { end -= 1 }
        return starts[line]..<end
    }

    private func line(of offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }
}
