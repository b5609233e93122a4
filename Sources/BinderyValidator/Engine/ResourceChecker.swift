import BinderyCore

/// Checks the parts that are not XML: style sheets, images, fonts and so on.
enum ResourceChecker {
    /// Checks a part, and takes down what it refers to.
    static func check(_ bytes: [UInt8], _ facts: inout DocumentFacts, _ report: inout Reporter) {
        switch facts.context.kind {
        case .styleSheet: StyleSheetChecker.check(bytes, &facts, &report)
        case .image, .audio, .video, .font: MediaChecker.check(bytes, &facts, &report)
        default: break
        }
    }
}
