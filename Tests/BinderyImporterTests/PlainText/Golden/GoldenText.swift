import BinderyCore
import BinderyImporter
import Testing

/// A text of the golden set and what an importer should make of it.
struct GoldenText: Sendable, CustomTestStringConvertible {
    /// What is hard about the text.
    let name: String
    /// The text.
    let text: String
    /// The structure, as ``GoldenOutline`` writes it.
    let outline: String
    /// The words that become structure: labels of fields and notes, letters in rows of symbols.
    let unsaid: String

    init(_ name: String, unsaid: String = "", _ text: String, _ outline: String) {
        self.name = name
        self.text = text
        self.outline = outline
        self.unsaid = unsaid
    }

    var testDescription: String { name }

    /// The lines of the expected outline that are headings.
    var headings: [String] {
        outline.split(separator: "\n").filter { $0.hasPrefix("#") }.map(String.init)
    }
}
