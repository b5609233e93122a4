/// URLs that are the data themselves (RFC 2397).
package enum DataURL {
    /// The media type of the data: what stands between `data:` and the comma, or plain text.
    package static func mediaType(of url: String) -> MIMEType? {
        let header = url.utf8.dropFirst("data:".utf8.count).prefix { $0 != UInt8(ascii: ",") }
        let type =
            header.first == UInt8(ascii: ";") || header.isEmpty ? Array("text/plain".utf8) + header : Array(header)
        return MIMEType(type[...]) ?? MIMEType("text/plain")
    }
}
