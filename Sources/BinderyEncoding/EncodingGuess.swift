/// Ranks the encodings in which bytes that are not UTF-8 may have been written.
enum EncodingGuess {
    /// An encoding and how plausible its reading of the text is.
    struct Candidate {
        let encoding: TextEncoding
        /// Points for each character outside ASCII; about 1 and more for the right encoding, below 0.5 for wrong ones.
        var score: Double
        /// Whether nothing else comes near, so that a stray byte speaks for damage and not for another encoding.
        var isConvincing = false
    }

    /// The encodings that explain most of the text, the best one first.
    static func ranking(of bytes: [UInt8]) -> [Candidate] {
        let lines = sample(of: bytes)
        var candidates: [Candidate] = []
        for (encoding, bonus) in known {
            if let score = score(of: lines, in: encoding) {
                candidates.append(Candidate(encoding: encoding, score: score + bonus))
            }
        }
        for encoding in [TextEncoding.utf16LittleEndian, .utf16BigEndian] where bytes.count % 2 == 0 {
            let start = bytes.prefix(4096)
            if let score = score(of: [start.prefix(start.count & ~1)], in: encoding) {
                candidates.append(Candidate(encoding: encoding, score: score))
            }
        }
        candidates.sort { $0.score > $1.score }
        if let best = candidates.first {
            let next = candidates.dropFirst().first?.score ?? 0
            candidates[0].isConvincing = best.score > 0.5 && best.score > next + 0.5
        }
        return candidates.filter { $0.score > -1 }
    }

    /// Whether a text of seven-bit bytes has the escape sequences of ISO-2022-JP (RFC 1468).
    static func hasJapaneseEscapes(_ bytes: [UInt8]) -> Bool {
        guard let escape = bytes.firstIndex(of: 0x1B), escape + 2 < bytes.count else { return false }
        return bytes[escape + 1] == 0x24 && (bytes[escape + 2] == 0x42 || bytes[escape + 2] == 0x40)
    }

    /// Lines that have bytes outside ASCII, up to a limit. No encoding judged here has a line feed within a character.
    private static func sample(of bytes: [UInt8]) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var size = 0
        var start = 0
        var isPlain = true
        for index in bytes.indices where size < 1 << 15 {
            if bytes[index] >= 0x80 { isPlain = false }
            guard bytes[index] == 0x0A || index - start > 2000 && bytes[index] == 0x20 || index == bytes.count - 1
            else {
                continue
            }
            if !isPlain {
                lines.append(bytes[start...index])
                size += index - start
            }
            start = index + 1
            isPlain = true
        }
        return lines
    }

    /// The average plausibility of the characters outside ASCII; `nil` if too much of the text is not in the encoding.
    private static func score(of lines: [ArraySlice<UInt8>], in encoding: TextEncoding) -> Double? {
        guard let converter = Iconv(from: encoding.systemName) else { return nil }
        var plausibility = Plausibility()
        var failures = 0
        var utf8: [UInt8] = []
        for line in lines {
            utf8.removeAll(keepingCapacity: true)
            if converter.convert(line, appendingTo: &utf8) < line.count {
                failures += 1
            } else {
                plausibility.add(String(decoding: utf8, as: UTF8.self).unicodeScalars)
            }
        }
        // A line or two may be damaged; an encoding that fails more often is not the one.
        guard failures * 10 <= lines.count, let average = plausibility.average else { return nil }
        return average - 4 * Double(failures) / Double(lines.count)
    }

    /// The encodings that are tried, with a small bonus for those that are met most often.
    private static let known: [(TextEncoding, Double)] = [
        (.windows1252, 0.2), (.gb18030, 0.1), (.shiftJIS, 0.1), (.eucKR, 0.1), (.big5, 0), (.eucJP, 0),
        (.windows1251, 0.1), (.koi8, 0), (.ibm866, -0.1), (.macintosh, -0.3),
    ]
}
