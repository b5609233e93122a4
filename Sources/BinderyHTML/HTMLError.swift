/// Why a page cannot be read.
public enum HTMLError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The page has more bytes than ``HTMLTree/sizeLimit``.
    case tooLarge
    /// The page's tags take more memory than its size warrants: thousands of them are open at once.
    case tooComplex

    /// What is wrong with the page, in a few words.
    public var description: String {
        switch self {
        case .tooLarge: "the page is larger than \(HTMLTree.sizeLimit >> 20) MiB"
        case .tooComplex: "the page's tags are nested or repeated beyond reason"
        }
    }
}
