/// The figures of an entry that move to an extra field where they are too large for the record (APPNOTE, 4.5.3).
struct ZIP64Figures {
    private(set) var size: Int
    private(set) var compressedSize: Int
    private(set) var headerOffset: Int
    private(set) var disk: Int

    static let fieldID: UInt16 = 1

    init(size: UInt32, compressedSize: UInt32, headerOffset: UInt32 = 0, disk: UInt16 = 0) {
        self.size = Int(size)
        self.compressedSize = Int(compressedSize)
        self.headerOffset = Int(headerOffset)
        self.disk = Int(disk)
    }

    /// Takes those figures from the extra fields that are marked as being there.
    mutating func complete(from extra: ArraySlice<UInt8>) {
        guard size == 0xFFFF_FFFF || compressedSize == 0xFFFF_FFFF || headerOffset == 0xFFFF_FFFF || disk == 0xFFFF,
            let range = extra.extraFieldRange(Self.fieldID)
        else { return }
        var field = extra[range].dropFirst(4)
        for figure in [\ZIP64Figures.size, \.compressedSize, \.headerOffset]
        where self[keyPath: figure] == 0xFFFF_FFFF && field.count >= 8 {
            self[keyPath: figure] = Int(archived: field.uint64(at: field.startIndex))
            field.removeFirst(8)
        }
        if disk == 0xFFFF, field.count >= 4 { disk = Int(field.uint32(at: field.startIndex)) }
    }
}

extension ArraySlice<UInt8> {
    /// Where the first extra field of a kind stands, with its kind and length.
    func extraFieldRange(_ id: UInt16) -> Range<Int>? {
        var position = startIndex
        while position + 4 <= endIndex {
            let end = position + 4 + Int(uint16(at: position + 2))
            guard end <= endIndex else { return nil }
            if uint16(at: position) == id { return position..<end }
            position = end
        }
        return nil
    }

    /// The extra fields without the first one of a kind.
    func withoutExtraField(_ id: UInt16) -> [UInt8] {
        guard let range = extraFieldRange(id) else { return Array(self) }
        return Array(self[..<range.lowerBound] + self[range.upperBound...])
    }
}

extension [UInt8] {
    /// Adds an extra field of figures that are too large for a record.
    mutating func appendZIP64Field(_ figures: [Int]) {
        append(littleEndian: ZIP64Figures.fieldID)
        append(littleEndian: UInt16(figures.count * 8))
        for figure in figures { append(littleEndian: UInt64(figure)) }
    }
}
