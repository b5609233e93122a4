import BinderyCore
import BinderyXML

extension PackageDocument {
    /// Writes what readers with disabilities need to know, as far as the content shows it (EPUB Accessibility 1.1,
    /// section 2). That the book conforms to a standard is never claimed: that takes a person.
    mutating func writeAccessibility() {
        let facts = plan.facts
        accessibility("schema:accessMode", "textual")
        if facts.hasImages { accessibility("schema:accessMode", "visual") }
        if facts.hasImages { accessibility("schema:accessModeSufficient", "textual,visual") }
        // Words suffice where nothing is only shown.
        if facts.undescribedImages == 0 { accessibility("schema:accessModeSufficient", "textual") }
        for feature in features { accessibility("schema:accessibilityFeature", feature) }
        accessibility("schema:accessibilityHazard", facts.mayMove ? "unknown" : "none")
        accessibility("schema:accessibilitySummary", summary)
        if plan.isEPUB3, !plan.pages.isEmpty, let source = printedSource { property("pageBreakSource", source) }
    }

    private var features: [String] {
        let facts = plan.facts
        var features = ["tableOfContents", "readingOrder", "structuralNavigation", "displayTransformability"]
        if facts.describedImages > 0, facts.undescribedImages == 0 { features.append("alternativeText") }
        if plan.isEPUB3, facts.hasRuby { features.append("rubyAnnotations") }
        if !plan.pages.isEmpty { features += ["pageBreakMarkers", "pageNavigation"] }
        return features
    }

    private var summary: String {
        var sentences = [plan.labels[.accessibleText]]
        if plan.facts.undescribedImages > 0 {
            sentences.append(plan.labels[.inaccessibleImages])
        } else if plan.facts.describedImages > 0 {
            sentences.append(plan.labels[.accessibleImages])
        }
        return sentences.joined(separator: plan.language.isEastAsian && plan.language.language != "ko" ? "" : " ")
    }

    /// The printed edition that the page marks come from.
    private var printedSource: String? {
        plan.metadata.sources.lazy.compactMap { ISBN($0) }.first.map { "urn:isbn:" + $0.description }
    }

    private mutating func accessibility(_ name: StaticString, _ text: String) {
        if plan.isEPUB3 { property(name, text) } else { namedMeta(name, text) }
    }
}
