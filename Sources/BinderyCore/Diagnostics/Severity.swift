/// How much a finding matters. The names and their order are EPUBCheck's.
public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
    case fatal, error, warning, info, usage

    private var rank: Int {
        switch self {
        case .fatal: 0
        case .error: 1
        case .warning: 2
        case .info: 3
        case .usage: 4
        }
    }

    /// The graver severity is the smaller one.
    public static func < (left: Severity, right: Severity) -> Bool {
        left.rank < right.rank
    }
}
