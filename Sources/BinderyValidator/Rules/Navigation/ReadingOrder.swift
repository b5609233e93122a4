import BinderyCore

/// Walks along the reading order, and notices steps backwards.
struct ReadingOrder {
    /// What a step goes against.
    enum Sequence: String {
        case spine = "the spine"
        case document = "the document"
    }

    private let publication: Publication
    private let positions: [PartPath: Int]
    private var spine = -1
    private var anchor = -1

    init(_ publication: Publication) {
        self.publication = publication
        let package = publication.package
        // EPUBCheck takes an item that the spine repeats for the last of its places.
        positions = Dictionary(
            package.spine.enumerated().compactMap { place, item in
                item.item.flatMap { package.items[$0].part }.map { ($0, place) }
            }, uniquingKeysWith: { _, last in last })
    }

    /// Goes on to a target; `nil` if it comes later, or is not in the spine. An element that is not there is passed
    /// over, as it is reported elsewhere.
    mutating func next(_ target: ResourceTarget) -> Sequence? {
        guard case .part(let part, let fragment) = target, let position = positions[part] else { return nil }
        if position != spine {
            let isBackwards = position < spine
            spine = position
            anchor = -1
            if isBackwards { return .spine }
        }
        guard let place = place(of: fragment ?? "", in: part) else { return nil }
        defer { anchor = place }
        return place < anchor ? .document : nil
    }

    /// How many elements with an id stand before the one that a fragment names; that of the whole document is 0.
    private func place(of fragment: String, in part: PartPath) -> Int? {
        guard let facts = publication.facts[part] else { return nil }
        let isSVG = facts.context.kind == .svg
        guard case .id(let id) = URLFragment(fragment, in: isSVG ? .svg : .html).kind else { return 0 }
        return facts.anchors[id].map { $0.order + 1 }
    }
}
