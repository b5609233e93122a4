/// A URL taken apart (url.spec.whatwg.org, section 4.1).
package struct URLRecord: Sendable, Hashable {
    /// The computer that a URL names.
    package enum Host: Sendable, Hashable {
        /// A domain in lower case. Names beyond ASCII are kept as they are.
        case domain(String)
        /// An IPv4 address.
        case ipv4(UInt32)
        /// An IPv6 address of eight pieces.
        case ipv6([UInt16])
        /// A host of a scheme that says nothing about hosts.
        case opaque(String)
        /// None: `file:///`.
        case empty
        /// The container of the book that the URL stands in (EPUB 3.3, section 4.2.5).
        case container
    }

    /// The scheme in lower case.
    package internal(set) var scheme = ""
    /// Whether there is a user name or a password.
    package internal(set) var hasCredentials = false
    /// The host.
    package internal(set) var host: Host?
    /// The port, if it is not the one of the scheme.
    package internal(set) var port: UInt16?
    /// The path, percent-encoded; it begins with `/` unless it has no structure.
    package internal(set) var path = ""
    /// Whether the path has no structure, as in `mailto:`.
    package internal(set) var hasOpaquePath = false
    /// What stands behind `?`.
    package internal(set) var query: String?
    /// What stands behind `#`.
    package internal(set) var fragment: String?

    /// Whether the scheme is one that browsers fetch from.
    var isSpecial: Bool { Self.defaultPort(of: scheme) != nil }

    /// The URL without its fragment, in the form that equal URLs share; `nil` if a string is no absolute URL.
    static func key(_ url: String) -> String? {
        guard var record = URLParser.parse(url).record else { return nil }
        record.fragment = nil
        return record.description
    }

    /// The port of a special scheme, 0 for `file`; `nil` for other schemes.
    static func defaultPort(of scheme: String) -> UInt16? {
        switch scheme {
        case "https", "wss": 443
        case "http", "ws": 80
        case "ftp": 21
        case "file": 0
        default: nil
        }
    }
}

extension URLRecord: CustomStringConvertible {
    /// The URL as a string, without user name and password (section 4.5).
    package var description: String {
        var text = scheme + ":"
        if let host { text += "//\(host)" }
        if let port { text += ":\(port)" }
        if host == nil, !hasOpaquePath, path.utf8.starts(with: "//".utf8) { text += "/." }
        text += path
        if let query { text += "?" + query }
        if let fragment { text += "#" + fragment }
        return text
    }
}

extension URLRecord.Host: CustomStringConvertible {
    /// The host as it stands in a URL (section 3.5).
    package var description: String {
        switch self {
        case .domain(let name), .opaque(let name): name
        case .ipv4(let address): (0..<4).map { String(address >> (24 - 8 * $0) & 0xFF) }.joined(separator: ".")
        case .ipv6(let pieces): "[" + Self.compressed(pieces) + "]"
        case .empty, .container: ""
        }
    }

    /// The pieces with the longest run of zeros left out.
    private static func compressed(_ pieces: [UInt16]) -> String {
        var longest = 0..<0
        var run = 0..<0
        for (index, piece) in pieces.enumerated() {
            run = piece == 0 ? (run.upperBound == index ? run.lowerBound : index)..<index + 1 : 0..<0
            if run.count > max(1, longest.count) { longest = run }
        }
        let texts = pieces.map { String($0, radix: 16) }
        if longest.isEmpty { return texts.joined(separator: ":") }
        return texts[..<longest.lowerBound].joined(separator: ":") + "::"
            + texts[longest.upperBound...].joined(separator: ":")
    }
}
