internal import BinderyCore

/// What the address of a link in an input means for a book.
enum LinkReference: Hashable {
    /// A place in the book, or out of it on the web.
    ///
    /// A place in another file of the input is an anchor such as `02.md#storm`, or `02.md` for the file's beginning.
    case target(LinkTarget)
    /// A file that does not travel with the book.
    case outside
    /// A program, or a document in disguise.
    case unsafe

    /// Judges an address as somebody wrote it.
    init(_ address: String) {
        let address = address.trimmingBlanks
        if address.utf8.first == UInt8(ascii: "#") {
            let fragment = String(address.dropFirst()).percentDecoded
            self = fragment.isEmpty ? .outside : .target(.anchor(fragment))
        } else if let scheme = address.scheme {
            self = Self.absolute(address, scheme: scheme)
        } else if address.utf8.starts(with: "//".utf8) {
            self = Self.web("https:" + address)
        } else {
            self = Self.relative(address)
        }
    }

    private static func absolute(_ address: String, scheme: String) -> LinkReference {
        switch scheme {
        case "javascript", "vbscript", "data": .unsafe
        case "file": .outside
        case "http", "https", "ftp": web(address)
        default: .target(.external(address.escapingForAddress))
        }
    }

    /// An address on the web, which needs a host.
    private static func web(_ address: String) -> LinkReference {
        guard let slashes = address.firstRange(of: "://") else { return .outside }
        let rest = address[slashes.upperBound...]
        let host = rest.prefix { !"/?#".contains($0) }
        guard let first = host.unicodeScalars.first,
            first.properties.isAlphabetic || first.properties.numericType != nil,
            host.unicodeScalars.allSatisfy({ !" <>\"\\^`{|}[]".unicodeScalars.contains($0) })
        else { return .outside }
        return .target(.external(address.escapingForAddress))
    }

    private static func relative(_ address: String) -> LinkReference {
        let path = address.prefix { $0 != "#" && $0 != "?" }
        if path.isText {
            let fragment = address.firstIndex(of: "#").map { address[$0...] } ?? ""
            return .target(.anchor((path + fragment).percentDecoded))
        }
        let host = path.prefix { $0 != "/" }
        if host.utf8.contains(UInt8(ascii: "@")), host.count == path.count, !host.contains(" ") {
            return .target(.external("mailto:" + address.escapingForAddress))
        }
        return host.isHost ? web("http://" + address) : .outside
    }
}

extension StringProtocol {
    /// Whether the name of a file is that of a text from which chapters are made.
    var isText: Bool {
        guard let dot = lastIndex(of: ".") else { return false }
        return ["md", "markdown", "mdown", "mkd", "txt", "text", "html", "htm", "xhtml"]
            .contains(self[index(after: dot)...].lowercased())
    }

    /// Whether words that stand for an address without its scheme are the name of a computer on the web.
    fileprivate var isHost: Bool {
        let labels = lowercased().split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1, let last = labels.last, !labels.contains("") else { return false }
        return labels[0] == "www" || ["com", "org", "net", "edu", "gov", "info", "io"].contains(last)
    }
}

extension String {
    /// The scheme of an absolute address, in lower case (RFC 3986, section 3.1).
    var scheme: String? {
        guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")), let first = utf8.first else { return nil }
        let name = utf8[..<colon]
        guard name.count > 1, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first | 0x20) else { return nil }
        let isScheme = name.allSatisfy { byte in
            switch byte | 0x20 {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"),
                UInt8(ascii: "-"), UInt8(ascii: "."):
                true
            default: false
            }
        }
        return isScheme ? self[..<colon].lowercased() : nil
    }

    /// The string with the characters that may not stand in an address as percent signs and digits.
    var escapingForAddress: String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in utf8 {
            switch byte {
            case 0...0x20, 0x7F, UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\\"),
                UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"), UInt8(ascii: "|"), UInt8(ascii: "}"):
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension StringProtocol {
    /// The string with percent signs and two digits replaced by what they stand for; unchanged if that is not UTF-8.
    var percentDecoded: String {
        guard utf8.contains(UInt8(ascii: "%")) else { return String(self) }
        let source = Array(utf8)
        var bytes: [UInt8] = []
        var position = 0
        while position < source.count {
            if source[position] == UInt8(ascii: "%"), position + 2 < source.count,
                let high = source[position + 1].hexadecimalValue, let low = source[position + 2].hexadecimalValue
            {
                bytes.append(high << 4 | low)
                position += 3
            } else {
                bytes.append(source[position])
                position += 1
            }
        }
        return String(validating: bytes, as: UTF8.self) ?? String(self)
    }

    /// The string without the blanks and line ends around it.
    var trimmingBlanks: String {
        let text = Substring(self)
        guard let first = text.utf8.firstIndex(where: { $0 > 0x20 }),
            let last = text.utf8.lastIndex(where: { $0 > 0x20 })
        else { return "" }
        return String(text.utf8[first...last]) ?? ""
    }
}

extension UInt8 {
    fileprivate var hexadecimalValue: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
