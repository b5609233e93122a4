import BinderyCore
import BinderyXML

extension Rule<PackageDocument> {
    static let overlayDurationSum = Rule(
        RuleDescription(
            "overlay-duration-sum", "MED-016", .warning, editions: [.epub3],
            summary: "The duration of a publication should be the sum of those of its media overlays.",
            rationale: "Listeners are told a wrong length. Add the durations up again; a second more or less is fine.",
            reference: .epub33("duration"),
            accepts: [.overlay(Example.pair("d.xhtml#a"))],
            rejects: [
                .package(
                    metadata: """
                        ◆<meta property="media:duration">1min</meta>
                        <meta property="media:duration" refines="#n">30s</meta>
                        <meta property="media:duration" refines="#c">0:00:20</meta>
                        """)
            ])
    ) { package, report in
        let durations = package.metas.filter { $0.name == "media:duration" }
        guard let total = durations.first(where: { $0.refines == nil }) else { return }
        var sum = 0
        for duration in durations where duration.refines != nil {
            guard let time = ClockValue(Array(duration.value.utf8)[...]) else { return }
            sum += time.milliseconds
        }
        guard let time = ClockValue(Array(total.value.utf8)[...]), abs(time.milliseconds - sum) > 1000 else { return }
        report(total.element.startTag, "the publication lasts “\(total.value)”, but its overlays \(sum / 1000) seconds")
    }
}
