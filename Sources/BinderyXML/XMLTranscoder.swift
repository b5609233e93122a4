internal import CLibXML2

/// Turns documents in other encodings into UTF-8, with the converters that libxml2 knows.
enum XMLTranscoder {
    /// A text in an encoding as UTF-8; `nil` if the encoding is unknown or the text is not in it.
    static func utf8(_ bytes: [UInt8], from encoding: String) -> [UInt8]? {
        guard let handler = unsafe xmlFindCharEncodingHandler(encoding) else { return nil }
        defer { unsafe _ = xmlCharEncCloseFunc(handler) }
        guard let input = unsafe xmlBufferCreate(), let output = unsafe xmlBufferCreate() else { return nil }
        defer {
            unsafe xmlBufferFree(input)
            unsafe xmlBufferFree(output)
        }
        let added = unsafe bytes.withUnsafeBufferPointer { unsafe xmlBufferAdd(input, $0.baseAddress, Int32($0.count)) }
        guard added == 0 else { return nil }
        while unsafe xmlBufferLength(input) > 0 {
            let before = unsafe xmlBufferLength(input)
            let status = unsafe xmlCharEncInFunc(handler, output, input)
            let rest = unsafe xmlBufferLength(input)
            // -3: the output was full, and there is more.
            if rest == before || status < 0 && status != -3 { break }
        }
        guard unsafe xmlBufferLength(input) == 0, let content = unsafe xmlBufferContent(output) else { return nil }
        return unsafe [UInt8](UnsafeBufferPointer(start: content, count: Int(xmlBufferLength(output))))
    }
}
