internal import BinderyCore
internal import BinderyEncoding

/// The text of an input file in UTF-8, and what there is to say about its encoding.
struct InputText {
    /// The text.
    let utf8: [UInt8]
    /// A warning where the encoding was guessed, and what was left out.
    let remarks: [Remark]

    /// Decodes the bytes of a file.
    ///
    /// - Parameters:
    ///   - bytes: the content of the file.
    ///   - file: the path that the user gave.
    ///   - encoding: the name of the encoding; `nil` to find it out.
    /// - Throws: ``BinderyError`` of code `usage` for a name that no encoding has, and of code `input` for bytes that
    ///   are no text.
    init(_ bytes: [UInt8], file: String, encoding: String?) throws(BinderyError) {
        let text: DecodedText
        do throws(TextDecodingError) {
            text = try TextDecoder(encoding: encoding).decode(bytes)
        } catch {
            if case .unknownEncoding = error.reason { throw BinderyError(.usage, error.description, underlying: error) }
            throw BinderyError(.input, error.description, path: file, underlying: error)
        }
        var remarks: [Remark] = []
        if text.evidence == .guessed {
            remarks.append(
                Remark(
                    .warning, "the encoding is taken to be \(text.encoding); say --encoding NAME if letters look wrong",
                    at: Origin(
                        file: file, line: 1, reason: "the bytes are not UTF-8, and make most sense in \(text.encoding)")
                ))
        }
        if let removed = text.removedControls {
            let code = String(removed.first, radix: 16, uppercase: true)
            remarks.append(
                Remark(
                    .omission, "\(removed.count) control character\(removed.count == 1 ? "" : "s") left out",
                    at: Origin(
                        file: file, line: removed.line,
                        reason: "U+\(String(repeating: "0", count: max(0, 4 - code.utf8.count)))\(code) is the first, "
                            + "and no book may hold it")))
        }
        utf8 = text.utf8
        self.remarks = remarks
    }
}
