/// What was put right in a page's source before it was parsed, so that none of its words are lost.
public struct HTMLRepairs: Sendable, Hashable {
    /// The number of tags that were left out since their elements were nested too deeply.
    public var tagsNestedTooDeeply = 0
    /// Things that begin and never end and would swallow the rest of the page: `script`, a comment, a tag.
    public var unclosed: [String] = []

    /// Makes the repairs of a sound page: none.
    public init() {}
}
