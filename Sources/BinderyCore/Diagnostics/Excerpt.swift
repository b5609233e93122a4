/// The line of a document in which something is, as far as it helps to see it.
public struct Excerpt: Sendable, Hashable {
    /// The text: tabs and control characters have become spaces, and of a long line only the surroundings are left.
    public var text: String
    /// How many Unicode scalars of the text stand before the place.
    public var offset: Int
    /// How many Unicode scalars of the text the place takes, on this line; at least 1, be it past the end.
    public var count: Int

    /// Makes an excerpt.
    public init(text: String, offset: Int, count: Int) {
        self.text = text
        self.offset = offset
        self.count = count
    }
}
