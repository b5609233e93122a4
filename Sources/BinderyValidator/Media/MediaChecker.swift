/// Checks the headers of images, sounds, films and fonts.
enum MediaChecker {
    /// Checks a part by its first bytes.
    static func check(_ bytes: [UInt8], _ facts: inout DocumentFacts, _ report: inout Reporter) {
    }
}
