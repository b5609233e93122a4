/// Finds and removes the characters that XML 1.0 forbids (section 2.2): most of C0, and U+FFFE and U+FFFF.
///
/// Tab, line feed and carriage return stay, and so do vertical tab and form feed, which layout has a use for: whoever
/// reads the text as lines takes them for line ends. Byte order marks within the text, where files were joined, go
/// without a word.
enum ControlCharacters {
    /// Whether there are neither such characters nor byte order marks, nor bytes that other encodings escape with: what
    /// nearly all texts show at one look.
    static func areSurelyAbsent(from bytes: [UInt8]) -> Bool {
        // Without a branch, so that the compiler looks at many bytes at a time.
        var suspects: UInt8 = 0
        for byte in bytes {
            let isControl: UInt8 = byte < 0x20 ? 1 : 0
            let isLayout: UInt8 = byte &- 0x09 < 5 ? 1 : 0
            let isOther: UInt8 = (byte == 0xEF ? 1 : 0) | (byte == 0x7F ? 1 : 0)
            suspects |= isControl & ~isLayout | isOther
        }
        return suspects == 0
    }

    /// Removes the characters from UTF-8.
    static func remove(from utf8: inout [UInt8]) -> RemovedControls? {
        guard let start = utf8.indices.first(where: { isSuspect(utf8[$0]) && length(at: $0, in: utf8) > 0 }) else {
            return nil
        }
        var removed: RemovedControls?
        var line = 1
        for byte in utf8[..<start] where byte == 0x0A { line += 1 }
        var write = start
        var read = start
        while read < utf8.count {
            let length = isSuspect(utf8[read]) ? length(at: read, in: utf8) : 0
            if length > 0 {
                if utf8[read] != 0xEF || utf8[read + 1] != 0xBB {
                    let first = removed?.first ?? codePoint(at: read, in: utf8)
                    removed = RemovedControls(
                        count: (removed?.count ?? 0) + 1, first: first, line: removed?.line ?? line)
                }
                read += length
                continue
            }
            if utf8[read] == 0x0A { line += 1 }
            utf8[write] = utf8[read]
            write += 1
            read += 1
        }
        utf8.removeSubrange(write...)
        return removed
    }

    private static func isSuspect(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == 0xEF || byte == 0x7F
    }

    /// How many bytes the forbidden character at `index` has; 0 for any other character.
    private static func length(at index: Int, in utf8: [UInt8]) -> Int {
        switch utf8[index] {
        case 0x09...0x0D: return 0
        case 0x00..<0x20, 0x7F: return 1
        case 0xEF where index + 2 < utf8.count:
            let isMark = utf8[index + 1] == 0xBB && utf8[index + 2] == 0xBF
            return isMark || utf8[index + 1] == 0xBF && utf8[index + 2] >= 0xBE ? 3 : 0
        default: return 0
        }
    }

    private static func codePoint(at index: Int, in utf8: [UInt8]) -> UInt32 {
        utf8[index] == 0xEF ? 0xFFC0 | UInt32(utf8[index + 2] & 0x3F) : UInt32(utf8[index])
    }
}
