package import BinderyCore

/// What the URLs of a document are resolved against (EPUB 3.3, sections 4.2.5 and 5.2).
///
/// Container paths take the place of URLs: the root of the container is `https` with a host of its own, so that `..`
/// cannot climb above it, as the specification demands.
package struct BaseURL: Sendable {
    private let record: URLRecord
    /// The folder of the document with its `/`, or `nil` if only the parser can resolve against the base.
    private let folder: String?
    /// The path of the document.
    private let document: PartPath?

    /// The base of a file of the container.
    package init(of document: PartPath) {
        var record = URLRecord()
        record.scheme = "https"
        record.host = .container
        var path = [UInt8(ascii: "/")]
        PercentEncoding.append(document.string.utf8, to: &path) { $0.isEncodedInPath || $0 == UInt8(ascii: "%") }
        record.path = String(decoding: path, as: UTF8.self)
        self.record = record
        self.document = document
        folder = Self.isPlain(document.string) ? String(document.folder) : nil
    }

    /// The root of the container, for the files in `META-INF`.
    package static var root: BaseURL { BaseURL(of: "") }

    private init(_ record: URLRecord) {
        self.record = record
        folder = nil
        document = nil
    }

    /// The base that a `base` element or `xml:base` makes of this one; `nil` if its URL cannot be read.
    package func changed(to string: String) -> BaseURL? {
        URLParser.parse(string, base: record).record.map(BaseURL.init)
    }

    /// Whether the base lies outside the container.
    package var isRemote: Bool { record.host != .container }

    /// What a URL string points at.
    package func resolve(_ string: String) -> ResolvedURL {
        resolve(Array(string.utf8)[...])
    }

    /// What a URL string in UTF-8 points at.
    package func resolve(_ bytes: ArraySlice<UInt8>) -> ResolvedURL {
        if let folder, let document, let plain = Self.resolvePlain(bytes, folder: folder, document: document) {
            return plain
        }
        // White space in a `data:` URL is there for the eye.
        let isData = bytes.starts(with: "data:".utf8)
        let string = isData ? bytes.filter { !$0.isASCIIWhitespace }[...] : bytes
        let result = URLParser.parse(string, base: record)
        guard let record = result.record else { return ResolvedURL(target: .none, problems: result.problems) }
        let isInContainer = record.host == .container
        let path = PercentEncoding.decoded(record.path).dropFirst()
        return ResolvedURL(
            target: isInContainer ? .container(PartPath(String(path))) : .absolute(record),
            fragment: record.fragment, hasQuery: record.query != nil,
            leaksOut: isInContainer && result.leavesRoot, problems: result.problems)
    }
}

extension BaseURL {
    /// Whether a path holds nothing that is written otherwise in a URL, and no segment that begins with a full stop.
    private static func isPlain(_ path: String) -> Bool {
        var isAtStart = true
        for byte in path.utf8 {
            if !isPlain(byte) && byte != UInt8(ascii: "/") || isAtStart && byte == UInt8(ascii: ".") { return false }
            isAtStart = byte == UInt8(ascii: "/")
        }
        return true
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
    }

    /// Resolves what nearly all URLs of a book are: a relative path of letters and digits, and a fragment of such.
    /// `nil` if it is more than that.
    private static func resolvePlain(
        _ bytes: ArraySlice<UInt8>, folder: String, document: PartPath
    ) -> ResolvedURL? {
        var hasDots = false
        var isAtStart = true
        var end = bytes.startIndex
        while end < bytes.endIndex, bytes[end] != UInt8(ascii: "#") {
            let byte = bytes[end]
            if byte == UInt8(ascii: "/") {
                if isAtStart { return nil }
                isAtStart = true
            } else {
                guard isPlain(byte) else { return nil }
                if isAtStart, byte == UInt8(ascii: ".") { hasDots = true }
                isAtStart = false
            }
            end += 1
        }
        var result = ResolvedURL(target: .container(document))
        if end < bytes.endIndex {
            let fragment = bytes[(end + 1)...]
            guard fragment.allSatisfy(\.isURLCodePoint) else { return nil }
            result.fragment = String(decoding: fragment, as: UTF8.self)
        }
        let path = bytes[..<end]
        if hasDots {
            result.target = .container(PartPath(join(folder, path, leaksOut: &result.leaksOut)))
        } else if !path.isEmpty {
            result.target = .container(PartPath(folder + String(decoding: path, as: UTF8.self)))
        }
        return result
    }

    /// Joins a folder and a relative path with `.` and `..` in it.
    private static func join(_ folder: String, _ path: ArraySlice<UInt8>, leaksOut: inout Bool) -> String {
        var joined = Array(folder.utf8)
        var segments = path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)[...]
        while let segment = segments.popFirst() {
            if segment.elementsEqual("..".utf8) {
                if joined.isEmpty { leaksOut = true }
                joined.removeLast(min(1, joined.count))
                joined.removeSubrange((joined.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0)...)
            } else if !segment.elementsEqual(".".utf8) {
                joined.append(contentsOf: segment)
                if !segments.isEmpty { joined.append(UInt8(ascii: "/")) }
            }
        }
        return String(decoding: joined, as: UTF8.self)
    }
}
