/// Turns the bytes of a text file into UTF-8.
///
/// A byte order mark decides, then a name that somebody gave, then strict UTF-8, then the plausibility of what other
/// encodings would make of the bytes. What no encoding explains is an error: nothing is ever replaced by U+FFFD.
public struct TextDecoder: Sendable {
    private let declared: TextEncoding?

    /// Makes a decoder.
    ///
    /// - Parameter encoding: the name of the encoding, such as `gbk`; `nil` to find it out.
    /// - Throws: ``TextDecodingError`` if there is no encoding of that name.
    public init(encoding: String? = nil) throws(TextDecodingError) {
        guard let encoding else {
            declared = nil
            return
        }
        guard let known = TextEncoding(named: encoding) else { throw TextDecodingError(.unknownEncoding(encoding)) }
        declared = known
    }

    /// The text that the bytes hold.
    ///
    /// - Throws: ``TextDecodingError`` if they are no text, or if a byte does not belong to the encoding.
    public func decode(_ bytes: [UInt8]) throws(TextDecodingError) -> DecodedText {
        if declared == nil, ControlCharacters.areSurelyAbsent(from: bytes), BinaryKind.of(bytes) == nil,
            UTF8Check.firstInvalidByte(of: bytes) == nil
        {
            return DecodedText(utf8: bytes, encoding: TextEncoding.utf8.name, evidence: .wellFormed)
        }
        var text = try decodeRaw(bytes)
        text.removedControls = ControlCharacters.remove(from: &text.utf8)
        return text
    }

    private func decodeRaw(_ bytes: [UInt8]) throws(TextDecodingError) -> DecodedText {
        if let (encoding, length) = Self.byteOrderMark(of: bytes) {
            return DecodedText(
                utf8: try Self.convert(bytes[length...], from: encoding, isDeclared: false), encoding: encoding.name,
                evidence: .byteOrderMark)
        }
        if let kind = BinaryKind.of(bytes) { throw TextDecodingError(.notText(kind)) }
        if let declared {
            return DecodedText(
                utf8: try Self.convert(bytes[...], from: declared, isDeclared: true), encoding: declared.name,
                evidence: .declared)
        }
        if bytes.contains(0) {
            if let wide = WideText.encoding(of: bytes) {
                return DecodedText(
                    utf8: try Self.convert(bytes[...], from: wide, isDeclared: false), encoding: wide.name,
                    evidence: .guessed)
            }
            if WideText.isBinary(bytes) { throw TextDecodingError(.notText("a binary file")) }
        }
        if EncodingGuess.hasJapaneseEscapes(bytes),
            let utf8 = try? Self.convert(bytes[...], from: .iso2022JP, isDeclared: false)
        {
            return DecodedText(utf8: utf8, encoding: TextEncoding.iso2022JP.name, evidence: .guessed)
        }
        if UTF8Check.firstInvalidByte(of: bytes) == nil {
            return DecodedText(utf8: bytes, encoding: TextEncoding.utf8.name, evidence: .wellFormed)
        }
        if UTF8Check.isDamaged(bytes) { _ = try Self.convert(bytes[...], from: .utf8, isDeclared: false) }
        return try Self.guess(bytes)
    }

    private static func guess(_ bytes: [UInt8]) throws(TextDecodingError) -> DecodedText {
        let ranking = EncodingGuess.ranking(of: bytes)
        var failure: TextDecodingError?
        for candidate in ranking {
            do throws(TextDecodingError) {
                let utf8 = try convert(bytes[...], from: candidate.encoding, isDeclared: false)
                return DecodedText(utf8: utf8, encoding: candidate.encoding.name, evidence: .guessed)
            } catch {
                // A much better explanation of nearly all of the text is not given up for a worse one of all of it.
                if failure == nil { failure = error }
                if candidate.isConvincing { throw failure ?? error }
            }
        }
        if WideText.isBinary(bytes) { throw TextDecodingError(.notText("a binary file")) }
        if let failure { throw failure }
        _ = try convert(bytes[...], from: .utf8, isDeclared: false)
        throw TextDecodingError(.notText("a binary file"))
    }

    private static func byteOrderMark(of bytes: [UInt8]) -> (TextEncoding, length: Int)? {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3) }
        if bytes.starts(with: [0xFF, 0xFE, 0x00, 0x00]), bytes.count % 4 == 0 { return (.utf32LittleEndian, 4) }
        if bytes.starts(with: [0x00, 0x00, 0xFE, 0xFF]) { return (.utf32BigEndian, 4) }
        if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2) }
        return nil
    }

    private static func convert(
        _ bytes: ArraySlice<UInt8>, from encoding: TextEncoding, isDeclared: Bool
    ) throws(TextDecodingError) -> [UInt8] {
        var utf8: [UInt8] = []
        let done: Int
        if encoding == .utf8 {
            utf8 = Array(bytes)
            done = UTF8Check.firstInvalidByte(of: utf8) ?? bytes.count
        } else {
            guard let converter = Iconv(from: encoding.systemName) else {
                throw TextDecodingError(.unknownEncoding(encoding.name))
            }
            utf8.reserveCapacity(bytes.count * 2)
            done = converter.convert(bytes, appendingTo: &utf8)
        }
        guard done < bytes.count else { return utf8 }
        let line = 1 + (encoding == .utf8 ? utf8[..<done] : utf8[...]).count { $0 == 0x0A }
        let offset = bytes.startIndex + done
        throw TextDecodingError(
            .invalidByte(bytes[offset], offset: offset, line: line, encoding: encoding.name, declared: isDeclared))
    }
}
