/// The path of a file in a book, relative to its root, with `/` between names (EPUB 3.3, section 4.2.3).
public struct PartPath: Sendable, Hashable, Comparable, CustomStringConvertible, ExpressibleByStringLiteral {
    /// The path as it stands in the ZIP directory.
    public let string: String

    /// Takes a path as it is.
    public init(_ string: String) {
        self.string = string
    }

    /// Takes a path as it is.
    public init(stringLiteral string: String) {
        self.init(string)
    }

    /// The last name of the path.
    public var name: Substring {
        string.utf8.lastIndex(of: UInt8(ascii: "/")).map { string[string.utf8.index(after: $0)...] } ?? string[...]
    }

    /// The path without its last name, with the `/` at its end; empty at the root.
    public var folder: Substring {
        string.utf8.lastIndex(of: UInt8(ascii: "/")).map { string[...$0] } ?? ""
    }

    /// The path.
    public var description: String { string }

    /// The order of the paths' bytes.
    public static func < (left: PartPath, right: PartPath) -> Bool {
        left.string.utf8.lexicographicallyPrecedes(right.string.utf8)
    }
}
