/// Takes URL strings apart (url.spec.whatwg.org, section 4.4).
///
/// The drive letters of `file:` URLs are not looked at, since books must not hold such URLs.
package struct URLParser {
    /// What a URL string says.
    package struct Result: Sendable {
        /// The URL; `nil` if the string cannot be read.
        package var record: URLRecord?
        /// What breaks the rules, in the order of the string.
        package var problems: [URLProblem]
        /// Whether the path begins at the root or climbs above it: how a URL leaks out of a container.
        package var leavesRoot: Bool
    }

    private let input: [UInt8]
    private let offset: Int
    private var position = 0
    private var record = URLRecord()
    private var path: [UInt8] = []
    private var problems: [URLProblem] = []
    private var leavesRoot = false

    /// Reads a URL string, against a base if it is relative.
    package static func parse(_ string: String, base: URLRecord? = nil) -> Result {
        parse(Array(string.utf8)[...], base: base)
    }

    /// Reads the UTF-8 bytes of a URL string, against a base if it is relative.
    package static func parse(_ bytes: ArraySlice<UInt8>, base: URLRecord? = nil) -> Result {
        var parser = URLParser(bytes)
        let isRead = parser.parse(base: base)
        parser.record.path = String(decoding: parser.path, as: UTF8.self)
        let problems = parser.problems.sorted { $0.offset < $1.offset }
        return Result(record: isRead ? parser.record : nil, problems: problems, leavesRoot: parser.leavesRoot)
    }

    private init(_ string: ArraySlice<UInt8>) {
        let start = string.firstIndex { $0 > 0x20 } ?? string.endIndex
        let end = string.lastIndex { $0 > 0x20 }.map { $0 + 1 } ?? start
        var bytes = Array(string[start..<end])
        offset = start - string.startIndex
        if let index = bytes.firstIndex(where: Self.isRemoved) {
            // The places behind a line break are off by one; the first problem is the one that is shown.
            problems.append(URLProblem(kind: .lineBreak, offset: offset + index))
            bytes.removeAll(where: Self.isRemoved)
        }
        input = bytes
    }

    private static func isRemoved(_ byte: UInt8) -> Bool { byte == 0x09 || byte == 0x0A || byte == 0x0D }
}

extension URLParser {
    private func byte(at index: Int) -> UInt8? { index < input.count ? input[index] : nil }

    private mutating func note(_ kind: URLProblem.Kind, at index: Int) {
        problems.append(URLProblem(kind: kind, offset: offset + index))
    }

    private func isSlash(at index: Int) -> Bool {
        guard let byte = byte(at: index) else { return false }
        return byte == UInt8(ascii: "/") || byte == UInt8(ascii: "\\") && record.isSpecial
    }

    private mutating func noteBackslash(at index: Int) {
        if input[index] == UInt8(ascii: "\\") { note(.backslash, at: index) }
    }

    private mutating func parse(base: URLRecord?) -> Bool {
        guard let scheme = takeScheme() else {
            guard let base, !base.hasOpaquePath || byte(at: 0) == UInt8(ascii: "#") else {
                note(.missingScheme, at: 0)
                return false
            }
            return relative(to: base)
        }
        record.scheme = scheme
        let hasSlashes = byte(at: position) == UInt8(ascii: "/") && byte(at: position + 1) == UInt8(ascii: "/")
        if scheme == "file" {
            return file(base: base?.scheme == "file" ? base : nil)
        } else if record.isSpecial {
            if let base, base.scheme == scheme, !hasSlashes {
                note(.missingSlashes, at: position)
                return relative(to: base)
            }
            if hasSlashes { position += 2 } else { note(.missingSlashes, at: position) }
            while isSlash(at: position) {
                if hasSlashes { note(.superfluousSlashes, at: position) }
                position += 1
            }
            return authority()
        } else if hasSlashes {
            position += 2
            return authority()
        } else if byte(at: position) == UInt8(ascii: "/") {
            return pathAndRest()
        }
        record.hasOpaquePath = true
        let end = input[position...].firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? input.count
        checkUnits(position..<end)
        PercentEncoding.append(input[position..<end], to: &path, encoding: \.isControlOrBeyondASCII)
        position = end
        return queryAndFragment()
    }

    /// Passes over a scheme and its colon.
    private mutating func takeScheme() -> String? {
        guard let first = input.first, first.isASCIIAlpha else { return nil }
        let end = input.firstIndex { byte in
            !byte.isASCIIAlphanumeric && byte != UInt8(ascii: "+") && byte != UInt8(ascii: "-")
                && byte != UInt8(ascii: ".")
        }
        guard let end, input[end] == UInt8(ascii: ":") else { return nil }
        position = end + 1
        return String(decoding: input[..<end].lazy.map(\.asciiLowercased), as: UTF8.self)
    }

    private mutating func relative(to base: URLRecord) -> Bool {
        record.scheme = base.scheme
        if isSlash(at: position) {
            noteBackslash(at: position)
            if isSlash(at: position + 1) {
                noteBackslash(at: position + 1)
                position += 2
                if base.scheme == "file" { return fileHost() }
                while record.isSpecial, isSlash(at: position) {
                    note(.superfluousSlashes, at: position)
                    position += 1
                }
                return authority()
            }
            takeHost(of: base)
            leavesRoot = true
            return pathAndRest()
        }
        takeHost(of: base)
        record.hasOpaquePath = base.hasOpaquePath
        path = Array(base.path.utf8)
        guard let first = byte(at: position), first != UInt8(ascii: "?"), first != UInt8(ascii: "#") else {
            record.query = base.query
            return queryAndFragment()
        }
        if let slash = path.lastIndex(of: UInt8(ascii: "/")) { path.removeSubrange(slash...) }
        return pathAndRest()
    }

    private mutating func takeHost(of base: URLRecord) {
        record.host = base.host
        record.port = base.port
        record.hasCredentials = base.hasCredentials
    }

    private mutating func file(base: URLRecord?) -> Bool {
        if isSlash(at: position), isSlash(at: position + 1) {
            position += 2
            return fileHost()
        }
        if let base { return relative(to: base) }
        record.host = .empty
        return pathAndRest()
    }

    private mutating func fileHost() -> Bool {
        let end = endOfAuthority()
        record.host = .empty
        if end > position {
            guard let host = URLHostParser.host(input[position..<end], isSpecial: true) else {
                note(.invalidHost, at: position)
                return false
            }
            if host != .domain("localhost") { record.host = host }
        }
        position = end
        return pathAndRest()
    }
}

extension URLParser {
    private func endOfAuthority() -> Int {
        input[position...].firstIndex { byte in
            byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
                || byte == UInt8(ascii: "\\") && record.isSpecial
        } ?? input.count
    }

    /// Reads user name, password, host and port.
    private mutating func authority() -> Bool {
        let end = endOfAuthority()
        if let at = input[position..<end].lastIndex(of: UInt8(ascii: "@")) {
            checkUnits(position..<at)
            if at > position { note(.credentials, at: position) }
            record.hasCredentials = at > position
            position = at + 1
        }
        var hostEnd = end
        let isBracketed = byte(at: position) == UInt8(ascii: "[")
        let afterBracket = input[position..<end].lastIndex(of: UInt8(ascii: "]")) ?? (isBracketed ? end : position)
        if let colon = input[afterBracket..<end].firstIndex(of: UInt8(ascii: ":")) {
            hostEnd = colon
            guard takePort(colon + 1..<end) else { return false }
        }
        guard hostEnd > position || !record.isSpecial else {
            note(.missingHost, at: position)
            return false
        }
        let host =
            hostEnd > position ? URLHostParser.host(input[position..<hostEnd], isSpecial: record.isSpecial) : .empty
        guard let host else {
            note(.invalidHost, at: position)
            return false
        }
        record.host = host
        position = end
        return pathAndRest()
    }

    private mutating func takePort(_ range: Range<Int>) -> Bool {
        if range.isEmpty { return true }
        guard input[range].allSatisfy(\.isASCIIDigit) else {
            note(.invalidPort, at: range.lowerBound)
            return false
        }
        var value = 0
        for byte in input[range] where value <= 65_535 { value = value * 10 + Int(byte - UInt8(ascii: "0")) }
        guard let port = UInt16(exactly: value) else {
            note(.invalidPort, at: range.lowerBound)
            return false
        }
        record.port = port == URLRecord.defaultPort(of: record.scheme) ? nil : port
        return true
    }

    /// Reads a path segment by segment onto the one that is there, then query and fragment.
    private mutating func pathAndRest() -> Bool {
        if isSlash(at: position) {
            noteBackslash(at: position)
            position += 1
        } else if position == input.count || input[position] == UInt8(ascii: "?")
            || input[position] == UInt8(ascii: "#")
        {
            if path.isEmpty, record.isSpecial { path = [UInt8(ascii: "/")] }
            return queryAndFragment()
        }
        while true {
            let end =
                input[position...].firstIndex { byte in
                    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
                        || byte == UInt8(ascii: "\\") && record.isSpecial
                } ?? input.count
            let isLast = !isSlash(at: end)
            checkUnits(position..<end)
            switch dots(position..<end) {
            case 2:
                if let slash = path.lastIndex(of: UInt8(ascii: "/")) {
                    path.removeSubrange(slash...)
                } else {
                    leavesRoot = true
                }
                if isLast { path.append(UInt8(ascii: "/")) }
            case 1:
                if isLast { path.append(UInt8(ascii: "/")) }
            default:
                path.append(UInt8(ascii: "/"))
                PercentEncoding.append(input[position..<end], to: &path, encoding: \.isEncodedInPath)
            }
            position = end
            if isLast { return queryAndFragment() }
            noteBackslash(at: end)
            position += 1
        }
    }

    /// How many full stops a path segment consists of, some of which may be written `%2e`; 0 if of anything else.
    private func dots(_ range: Range<Int>) -> Int {
        guard !range.isEmpty, range.count <= 6 else { return 0 }
        var count = 0
        var index = range.lowerBound
        while index < range.upperBound {
            if input[index] == UInt8(ascii: ".") {
                index += 1
            } else if PercentEncoding.decodedByte(in: input, at: index) == UInt8(ascii: ".") {
                index += 3
            } else {
                return 0
            }
            count += 1
        }
        return count <= 2 ? count : 0
    }

    private mutating func queryAndFragment() -> Bool {
        if byte(at: position) == UInt8(ascii: "?") {
            let end = input[position...].firstIndex(of: UInt8(ascii: "#")) ?? input.count
            record.query = component(position + 1..<end, encoding: \.isEncodedInQuery)
            position = end
        }
        if byte(at: position) == UInt8(ascii: "#") {
            record.fragment = component(position + 1..<input.count, encoding: \.isEncodedInFragment)
        }
        return true
    }

    private mutating func component(_ range: Range<Int>, encoding isEncoded: (UInt8) -> Bool) -> String {
        checkUnits(range)
        var result: [UInt8] = []
        PercentEncoding.append(input[range], to: &result, encoding: isEncoded)
        return String(decoding: result, as: UTF8.self)
    }

    /// Notes what is neither a URL code point nor percent-encoded.
    private mutating func checkUnits(_ range: Range<Int>) {
        guard let first = input[range].firstIndex(where: { !$0.isURLCodePoint }) else { return }
        var index = first
        while index < range.upperBound {
            let byte = input[index]
            if byte == UInt8(ascii: "%") {
                if PercentEncoding.decodedByte(in: input, at: index) == nil { note(.invalidPercentEncoding, at: index) }
            } else if byte < 0x80 {
                // A backslash in the path of a special URL has been noted as what it stands for.
                if !byte.isURLCodePoint { note(.invalidCharacter, at: index) }
            } else if byte >= 0xC0 {
                let end = min(index + 4, input.count)
                let scalar = String(decoding: input[index..<end], as: UTF8.self).unicodeScalars.first
                if let scalar, !scalar.isURLCodePoint { note(.invalidCharacter, at: index) }
            }
            index += 1
        }
    }
}
