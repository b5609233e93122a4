/// What the tables of a TrueType or OpenType font say about it (OpenType 1.9: `name`, `OS/2`).
struct SFNTFacts: Sendable {
    /// The name of the family.
    let family: String?
    /// How heavy the letters are, 100 to 900.
    let weight: Int?
    /// Whether the letters slant.
    let isItalic: Bool?
    /// The embedding licence rights (`fsType`).
    let licence: Int?

    /// Whether the licence forbids embedding the font as outlines.
    var forbidsEmbedding: Bool {
        guard let licence else { return false }
        return licence & 0x000F == 0x0002 || licence & 0x0200 != 0
    }

    /// Reads the tables; `nil` if the file is compressed or damaged.
    init?(_ bytes: [UInt8]) {
        let reader = Reader(bytes: bytes)
        guard let version = reader.number(at: 0, count: 4), [0x0001_0000, 0x7472_7565, 0x4F54_544F].contains(version),
            let count = reader.number(at: 4, count: 2)
        else { return nil }
        var tables: [Int: Int] = [:]
        for index in 0..<count {
            guard let tag = reader.number(at: 12 + 16 * index, count: 4),
                let offset = reader.number(at: 20 + 16 * index, count: 4)
            else { return nil }
            tables[tag] = offset
        }
        let metrics = tables[0x4F53_2F32]
        licence = metrics.flatMap { reader.number(at: $0 + 8, count: 2) }
        weight = metrics.flatMap { reader.number(at: $0 + 4, count: 2) }.map { min(max($0, 100), 900) / 100 * 100 }
        isItalic = metrics.flatMap { reader.number(at: $0 + 62, count: 2) }.map { $0 & 1 != 0 }
        family = tables[0x6E61_6D65].flatMap { Self.family(in: reader, at: $0) }
    }

    /// The typographic family name, else the family name: in English where there is one.
    private static func family(in reader: Reader, at table: Int) -> String? {
        guard let count = reader.number(at: table + 2, count: 2), let storage = reader.number(at: table + 4, count: 2)
        else { return nil }
        var best: (rank: Int, name: String)?
        for record in 0..<count {
            let start = table + 6 + 12 * record
            guard let platform = reader.number(at: start, count: 2),
                let language = reader.number(at: start + 4, count: 2),
                let id = reader.number(at: start + 6, count: 2), id == 1 || id == 16,
                let length = reader.number(at: start + 8, count: 2),
                let offset = reader.number(at: start + 10, count: 2),
                let name = reader.text(at: table + storage + offset, count: length, isUTF16: platform != 1),
                !name.isBlank
            else { continue }
            let rank = (id == 16 ? 4 : 0) + (platform == 3 && language == 0x409 ? 2 : 0) + (platform == 3 ? 1 : 0)
            if best.map({ rank > $0.rank }) ?? true { best = (rank, name) }
        }
        return best?.name
    }
}

/// Reads big-endian numbers, and nothing beyond the end.
private struct Reader {
    let bytes: [UInt8]

    func number(at offset: Int, count: Int) -> Int? {
        guard offset >= 0, offset + count <= bytes.count else { return nil }
        return bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
    }

    func text(at offset: Int, count: Int, isUTF16: Bool) -> String? {
        guard offset >= 0, offset + count <= bytes.count else { return nil }
        let data = bytes[offset..<offset + count]
        guard isUTF16 else { return data.allSatisfy { $0 < 0x80 } ? String(decoding: data, as: UTF8.self) : nil }
        let units = stride(from: data.startIndex, to: data.endIndex - 1, by: 2).map {
            UInt16(data[$0]) << 8 | UInt16(data[$0 + 1])
        }
        return String(validating: units, as: UTF16.self)
    }
}
