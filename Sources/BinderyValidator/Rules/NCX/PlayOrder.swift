import BinderyXML

extension Rule<Document> {
    static let playOrderFirst = Rule(
        RuleDescription(
            "ncx-play-order-first", "RSC-005",
            summary: "The first playOrder of an NCX must be 1.",
            rationale: "playOrder numbers all places of the NCX from 1 on. Number them anew, or leave it out.",
            reference: .talkingBooks("8"),
            accepts: [.ncx(Example.place("a", "1"))],
            rejects: [.ncx("◆" + Example.place("a", "0"))]), .kinds(.ncx)
    ) { document, report in
        let places = PlayOrder.all(in: document)
        guard !places.contains(where: { $0.element["playOrder"] == "1" }) else { return }
        for place in places { report(place.element.startTag, "no place of the NCX has the playOrder 1") }
    }

    static let playOrderGap = Rule(
        RuleDescription(
            "ncx-play-order-gap", "RSC-005",
            summary: "The values of playOrder must follow each other without gaps.",
            rationale: "playOrder numbers all places of the NCX. Number them anew, or leave it out.",
            reference: .talkingBooks("8"),
            accepts: [.ncx(Example.place("a", "1") + Example.place("b", "2", "d"))],
            rejects: [.ncx(Example.place("a", "1") + "◆" + Example.place("b", "3", "d"))]), .kinds(.ncx)
    ) { document, report in
        let places = PlayOrder.all(in: document)
        let numbers = Set(places.map(\.number))
        for place in places where place.number > 1 && !numbers.contains(place.number - 1) {
            report(place.element.startTag, "before the playOrder \(place.element["playOrder"] ?? "") there is a gap")
        }
    }

    static let playOrderRepeated = Rule(
        RuleDescription(
            "ncx-play-order-repeated", "RSC-005",
            summary: "Places with the same playOrder must lead to the same target.",
            rationale: "playOrder tells which place comes first. Number the places anew.",
            reference: .talkingBooks("8"),
            accepts: [.ncx(Example.place("a", "1") + Example.place("b", "1"))],
            rejects: [.ncx("◆" + Example.place("a", "1") + "◆" + Example.place("b", "1", "d"))]), .kinds(.ncx)
    ) { document, report in
        let places = PlayOrder.all(in: document).filter { $0.target != nil }
        var targets: [Double: Set<String>] = [:]
        for place in places where !place.number.isNaN { targets[place.number, default: []].insert(place.target ?? "") }
        for place in places where targets[place.number, default: []].count > 1 {
            report(
                place.element.startTag,
                "another place with the playOrder \(place.element["playOrder"] ?? "") has another target")
        }
    }

    static let playOrderDiffers = Rule(
        RuleDescription(
            "ncx-play-order-differs", "RSC-005",
            summary: "Places that lead to the same target must have the same playOrder.",
            rationale: "Both stand at the same place of the reading order. Give them the same number.",
            reference: .talkingBooks("8"),
            accepts: [.ncx(Example.place("a", "1") + Example.place("b", "1"))],
            rejects: [.ncx("◆" + Example.place("a", "1") + "◆" + Example.place("b", "2"))]), .kinds(.ncx)
    ) { document, report in
        let places = PlayOrder.all(in: document)
        var numbers: [String: Set<Double>] = [:]
        for place in places {
            guard let target = place.target else { continue }
            numbers[target, default: []].insert(place.number)
        }
        for place in places {
            guard let target = place.target else { continue }
            // What is no number differs from everything.
            if place.number.isNaN || numbers[target, default: []].count > 1 {
                report(place.element.startTag, "places that lead to “\(target)” have different values of playOrder")
            }
        }
    }
}

/// A place of an NCX with a number in the reading order.
private struct PlayOrder {
    /// The `navPoint`, `pageTarget` or `navTarget`.
    let element: XMLElement
    /// The value of `playOrder`, not a number if it is none.
    let number: Double
    /// The URL that the place leads to.
    let target: String?

    static func all(in document: Document) -> [PlayOrder] {
        document.tree.elements.compactMap { element in
            guard element.namespace == .ncx, let order = element["playOrder"] else { return nil }
            return PlayOrder(
                element: element, number: Double(XMLWhitespace.trimmed(order)) ?? .nan,
                target: element.firstChild(.ncx, "content")?["src"])
        }
    }
}
