/// Why bytes could not be read as text.
public struct TextDecodingError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong.
    public enum Reason: Sendable, Hashable {
        /// The file is not a text; the words say what it seems to be, such as “a ZIP archive”.
        case notText(String)
        /// There is no encoding of this name.
        case unknownEncoding(String)
        /// A byte does not belong to the encoding.
        case invalidByte(UInt8, offset: Int, line: Int, encoding: String, declared: Bool)
    }

    /// What is wrong.
    public var reason: Reason

    init(_ reason: Reason) {
        self.reason = reason
    }

    /// What is wrong and what to do about it.
    public var description: String {
        switch reason {
        case .notText(let kind):
            "this is not a text but seems to be \(kind); save it as plain text first"
        case .unknownEncoding(let name):
            "there is no encoding called ‘\(name)’; common ones are utf-8, utf-16, windows-1252, windows-1251, koi8-r, "
                + "shift_jis, euc-jp, gb18030, big5 and euc-kr"
        case .invalidByte(let byte, let offset, let line, let encoding, let declared):
            "the byte \(hexadecimal(byte)) at offset \(offset), line \(line), is not \(encoding)"
                + (declared
                    ? "; name another encoding, or leave the name out to have it found"
                    : ", which the rest of the text seems to be; repair the line, or name the encoding with --encoding")
        }
    }

    private func hexadecimal(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return "0x" + (digits.utf8.count < 2 ? "0" : "") + digits
    }
}
