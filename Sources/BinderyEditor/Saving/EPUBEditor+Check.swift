public import BinderyCore
import BinderyValidator

extension EPUBEditor {
    /// The errors that the changes would bring in; empty if the book is no worse than before.
    ///
    /// Where only the package and the tables of contents have changed, nothing else is read, however large the book.
    public func newErrors() async -> [Finding] { await worsening().errors }

    /// The errors that the changes would bring in, and whether the book has others just like them already.
    func worsening() async -> (errors: [Finding], areRepeated: Bool) {
        let changes = changes
        guard !changes.isEmpty else { return ([], false) }
        var options = ValidatorOptions(minimumSeverity: .error)
        // Sound and film are those of the old book, or have been looked at when they were added.
        options.looksThroughMedia = false
        options.readParts = partsInQuestion(changes)
        let validator = Validator(options: options)
        let after = Self.comparable(await validator.check(draft.result).findings)
        // A book without errors is not worse than any other.
        if after.isEmpty { return ([], false) }
        let before = Self.comparable(await validator.check(draft.original).findings)
        return Self.worse(after, than: before, in: Set(changes.map(\.part)))
    }

    /// The parts of which the changes can have made something wrong; `nil` if these may be any.
    private func partsInQuestion(_ changes: [Change]) -> Set<PartPath>? {
        // An identifier in the package and one in the NCX have to agree; no other part says what a package says.
        var parts = Set([draft.package.part, draft.package.ncxItem?.part].compactMap(\.self))
        for change in changes {
            guard change.kind == .changed,
                parts.contains(change.part) || change.part == draft.package.navigationItem?.part
            else { return nil }
            parts.insert(change.part)
        }
        return parts
    }

    /// The errors that can be counted. Text in a wrong place is reported in as many pieces as it happens to be read in,
    /// which changes with every byte before it: such text counts once for each kind of element of a part.
    private static func comparable(_ findings: [Finding]) -> [Finding] {
        var texts: Set<String> = []
        return findings.filter { finding in
            guard finding.severity <= .error else { return false }
            guard finding.rule == "markup-text-not-allowed" else { return true }
            return texts.insert("\(finding.message) \(finding.location.part?.string ?? "")").inserted
        }
    }

    /// The findings of the rules that speak more often than before, without those that were there before. Of findings
    /// that say the same, those in the parts that have changed are meant.
    private static func worse(
        _ after: [Finding], than before: [Finding], in changed: Set<PartPath>
    ) -> (errors: [Finding], areRepeated: Bool) {
        struct Key: Hashable {
            let code: String
            let rule: String
        }
        var counts: [Key: Int] = [:]
        for finding in before { counts[Key(code: finding.code, rule: finding.rule), default: 0] += 1 }
        for finding in after { counts[Key(code: finding.code, rule: finding.rule), default: 0] -= 1 }
        let old = Set(before.map { "\($0.rule) \($0.message) \($0.location.part?.string ?? "")" })
        let worse = after.filter { counts[Key(code: $0.code, rule: $0.rule), default: 0] < 0 }
        let new = worse.filter { !old.contains("\($0.rule) \($0.message) \($0.location.part?.string ?? "")") }
        if !new.isEmpty { return (new, false) }
        let near = worse.filter { $0.location.part.map(changed.contains) ?? false }
        return (near.isEmpty ? worse : near, true)
    }
}
