import BinderyCore

/// Checks the parts that are not XML: style sheets, images, fonts and so on.
enum ResourceChecker {
    /// Checks a part, and takes down what it refers to.
    ///
    /// - Parameter isComplete: whether the bytes are all of it, and not its beginning.
    static func check(
        _ bytes: [UInt8], isComplete: Bool, _ facts: inout DocumentFacts, _ report: inout Reporter
    ) {
        switch facts.context.kind {
        case .styleSheet: StyleSheetChecker.check(bytes, &facts, &report)
        case .image, .audio, .video, .font: MediaChecker.check(bytes, isComplete: isComplete, &facts, &report)
        default: break
        }
    }
}
