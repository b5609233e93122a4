/// Where the lines of a text begin, to turn a byte offset into what people count in.
public struct LineIndex: Sendable {
    private let starts: [Int]
    private let source: [UInt8]

    /// Finds the lines of a UTF-8 text; a line ends with LF, CR or both.
    public init(_ source: [UInt8]) {
        var starts = [source.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
        for index in source.indices {
            let byte = source[index]
            guard byte == 0x0A || byte == 0x0D else { continue }
            if byte == 0x0D, index + 1 < source.count, source[index + 1] == 0x0A { continue }
            starts.append(index + 1)
        }
        self.starts = starts
        self.source = source
    }

    /// The line and the column of a byte, both counted from 1, the column in Unicode scalars.
    public func position(of offset: Int) -> (line: Int, column: Int) {
        let line = self.line(of: offset)
        let end = min(max(offset, starts[line]), source.count)
        var column = 1
        for byte in source[starts[line]..<end] where byte & 0xC0 != 0x80 { column += 1 }
        return (line + 1, column)
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
