import BinderyCore

/// Remarks as they come up: none twice, and not thousands of a kind.
struct RemarkLedger: Sendable {
    private static let limit = 100
    private var remarks: [Remark] = []
    private var known: Set<Remark> = []
    private var unlisted = 0

    /// Adds a remark.
    mutating func add(_ kind: Remark.Kind, _ message: String, at origin: Origin? = nil) {
        let remark = Remark(kind, message, at: origin)
        if kind != .omission, known.contains(remark) { return }
        guard remarks.count < Self.limit || kind == .omission else {
            unlisted += 1
            return
        }
        known.insert(remark)
        remarks.append(remark)
    }

    /// The remarks in the order in which they came up.
    var all: [Remark] {
        unlisted == 0 ? remarks : remarks + [Remark(.warning, "\(unlisted) more remarks of these kinds are not listed")]
    }
}
