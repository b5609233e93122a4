import BinderyCore

/// The footnotes of a section: their numbers, and where they are referred to.
struct FootnoteLedger: Sendable {
    /// The index of each footnote among those of its section, by its id.
    private(set) var indices: [String: Int] = [:]
    /// The indices of the footnotes in the order of their numbers, which begin with 1.
    private(set) var order: [Int] = []
    /// The number of each footnote that has got one, by its id.
    private(set) var numbers: [String: Int] = [:]
    /// The documents in which each footnote is referred to, in order.
    private(set) var references: [String: [Int]] = [:]
    /// The footnotes that notes refer to which are left out.
    private var idsInDroppedNotes: Set<String> = []

    /// A ledger without footnotes.
    init() {}

    /// A ledger for the footnotes of a section; of two with the same id, references lead to the first.
    init(_ footnotes: [Footnote]) {
        for (index, footnote) in footnotes.enumerated() where indices[footnote.id] == nil {
            indices[footnote.id] = index
        }
    }

    /// Notes a reference; `false` if there is no such footnote.
    mutating func refer(to id: String, in document: Int) -> Bool {
        guard let index = indices[id] else { return false }
        if numbers[id] == nil {
            order.append(index)
            numbers[id] = order.count
        }
        references[id, default: []].append(document)
        return true
    }

    /// Notes references that are left out with the text around them.
    mutating func drop(_ ids: some Sequence<String>) {
        idsInDroppedNotes.formUnion(ids)
    }

    /// Gives numbers to the footnotes that nothing refers to, so that none is lost.
    mutating func numberTheRest(of footnotes: [Footnote]) {
        let numbered = Set(order)
        for (index, footnote) in footnotes.enumerated() where !numbered.contains(index) {
            let isFirst = indices[footnote.id] == index
            if isFirst, idsInDroppedNotes.contains(footnote.id) { continue }
            order.append(index)
            if isFirst { numbers[footnote.id] = order.count }
        }
    }
}
