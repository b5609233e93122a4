/// Checks a style sheet.
enum StyleSheetChecker {
    /// Checks a style sheet that is a part of its own.
    static func check(_ bytes: [UInt8], _ facts: inout DocumentFacts, _ report: inout Reporter) {
    }
}
