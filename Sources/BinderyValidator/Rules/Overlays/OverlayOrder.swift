import BinderyCore

extension Rule<Publication> {
    static let overlayOrder = Rule(
        RuleDescription(
            "overlay-order", "MED-015", .usage, editions: [.epub3],
            summary: "Media overlays should read in the order of the text.",
            rationale: "Listeners and readers expect the same order. Order the texts as the document does.",
            reference: .epub33("sec-media-overlays-structure"),
            accepts: [.overlay(Example.pair("d.xhtml#a") + Example.pair("d.xhtml#b"))],
            rejects: [
                .overlay(
                    Example.pair("d.xhtml#b")
                        + "<par><text ◆src=\"d.xhtml#a\"/><audio src=\"a.mp3\" clipBegin=\"0s\" clipEnd=\"1s\"/></par>")
            ])
    ) { publication, report in
        var order = ReadingOrder(publication)
        for facts in publication.orderedFacts where facts.context.kind == .overlay {
            for reference in facts.references where reference.kind == .overlayText {
                guard let other = order.next(reference.target) else { continue }
                report(
                    reference.range, "“\(reference.url)” stands before the text above it in \(other.rawValue)",
                    in: facts.context.part)
            }
        }
    }
}
