/// A file that travels in the book: an image, a font, a style sheet.
public struct Resource: Sendable, Hashable {
    /// Where the bytes are.
    public enum Content: Sendable, Hashable {
        /// In memory.
        case bytes([UInt8])
        /// In a file on disk, which is read when the book is written. The path has been checked by the importer.
        case file(path: String)
    }

    /// The name that the input uses, such as `images/map.png`; the name in the book is derived from it.
    public var name: String
    /// Where the bytes are.
    public var content: Content

    /// Makes a resource.
    public init(name: String, content: Content) {
        self.name = name
        self.content = content
    }

    /// A file on disk, under its own name.
    public init(file path: String) {
        self.init(name: path.split(separator: "/").last.map(String.init) ?? path, content: .file(path: path))
    }
}

/// The cover of a book.
public struct Cover: Sendable, Hashable {
    /// The picture.
    public var image: Image

    /// Makes a cover.
    public init(_ image: Image) {
        self.image = image
    }
}

/// How a book looks.
public struct BookStyle: Sendable, Hashable {
    /// A theme of `Styles/`, or a style sheet that takes its place.
    public enum Theme: Sendable, Hashable {
        /// A theme by name: `classic`, `modern` or `plain`.
        case named(String)
        /// The user's own style sheet.
        case custom(Resource)
    }

    /// What the whole book is set in.
    public var theme: Theme
    /// Style sheets that follow the theme, in order.
    public var styleSheets: [Resource]
    /// Fonts that are embedded.
    public var fonts: [Resource]

    /// Makes a style.
    public init(theme: Theme = .named("classic"), styleSheets: [Resource] = [], fonts: [Resource] = []) {
        self.theme = theme
        self.styleSheets = styleSheets
        self.fonts = fonts
    }
}
