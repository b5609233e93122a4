/// The text of a style sheet in UTF-8, and the encoding that it had (CSS Syntax Module Level 3, section 3.2).
package struct StyleSheetText: Sendable {
    /// How the bytes of a file are encoded.
    package enum Encoding: Sendable, Hashable {
        case utf8
        /// The least significant byte first, if `isLittleEndian`.
        case utf16(isLittleEndian: Bool)
        /// Known by its byte order mark.
        case utf32
    }

    /// The text; what is not well-formed in UTF-16 is replaced by U+FFFD. Text in UTF-32 is not read.
    package private(set) var bytes: [UInt8]
    /// The encoding of the file, by its byte order mark.
    package let encoding: Encoding
    /// What `@charset` says, if the file begins with it and has no byte order mark.
    package private(set) var declaration: (label: String, range: Range<Int>)?
    /// For UTF-16, the places in the file of every 64th byte of the text and of those behind it, up to a character.
    private var checkpoints: [(text: Int, file: Int)] = []

    /// Decodes a file.
    package init(decoding file: [UInt8]) {
        if file.starts(with: [0xFF, 0xFE, 0, 0]) || file.starts(with: [0, 0, 0xFE, 0xFF]) {
            (encoding, bytes) = (.utf32, [])
        } else if file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0xFE, 0xFF]) {
            encoding = .utf16(isLittleEndian: file[0] == 0xFF)
            bytes = []
            decodeUTF16(file, isLittleEndian: file[0] == 0xFF)
        } else {
            (encoding, bytes) = (.utf8, file)
            declaration = Self.declaration(in: file)
        }
    }

    /// The bytes of the file that some bytes of the text come from.
    package func fileRange(_ range: Range<Int>) -> Range<Int> {
        guard case .utf16 = encoding else { return range }
        let start = fileOffset(range.lowerBound)
        return start..<max(start, fileOffset(range.upperBound))
    }

    /// What `@charset` says. The specification wants double quotes and a single space; EPUBCheck takes any, and a
    /// wrong encoding is meant with any.
    private static func declaration(in file: [UInt8]) -> (label: String, range: Range<Int>)? {
        let keyword = "@charset"
        guard file.starts(with: keyword.utf8) else { return nil }
        var index = keyword.utf8.count
        while index < file.count, file[index].isCSSWhitespace { index += 1 }
        guard index < file.count, file[index].isCSSQuote else { return nil }
        let rest = file[(index + 1)...].prefix(64)
        guard let end = rest.firstIndex(of: file[index]), !rest[..<end].contains(where: \.isCSSNewline) else {
            return nil
        }
        let label = String(decoding: rest[..<end], as: UTF8.self).lowercased()
        return (label, rest.startIndex..<end)
    }
}

extension StyleSheetText {
    private mutating func decodeUTF16(_ file: [UInt8], isLittleEndian: Bool) {
        bytes.reserveCapacity(file.count / 2)
        func unit(at index: Int) -> UInt16 {
            isLittleEndian
                ? UInt16(file[index]) | UInt16(file[index + 1]) << 8
                : UInt16(file[index]) << 8 | UInt16(file[index + 1])
        }
        var index = 2
        var nextCheckpoint = 0
        while index + 1 < file.count {
            if bytes.count >= nextCheckpoint {
                checkpoints.append((bytes.count, index))
                nextCheckpoint = bytes.count + 64
            }
            let first = unit(at: index)
            index += 2
            var scalar = Unicode.Scalar(UInt32(first))
            if UTF16.isLeadSurrogate(first), index + 1 < file.count, UTF16.isTrailSurrogate(unit(at: index)) {
                let high = UInt32(first) - 0xD800
                scalar = Unicode.Scalar(0x10000 + high << 10 + UInt32(unit(at: index)) - 0xDC00)
                index += 2
            }
            UTF8.encode(scalar ?? "\u{FFFD}", into: { bytes.append($0) })
        }
    }

    /// The place in the file of a byte of the text.
    private func fileOffset(_ offset: Int) -> Int {
        var low = 0
        var high = checkpoints.count
        while low < high {
            let middle = (low + high) / 2
            if checkpoints[middle].text <= offset { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { return 2 }
        var (text, file) = checkpoints[low - 1]
        while text < min(offset, bytes.count) {
            let lead = bytes[text]
            let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
            text += length
            file += length == 4 ? 4 : 2
        }
        return file
    }
}
