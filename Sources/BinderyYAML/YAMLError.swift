/// Why a YAML document cannot be read.
public struct YAMLError: Error, Sendable, Hashable {
    /// What is wrong, as part of a sentence.
    public var problem: String
    /// The line at which it is wrong, counted from 1.
    public var line: Int
}
