import BinderyXML

/// A place where a document breaks its grammar.
struct GrammarFault {
    enum Kind {
        /// An element stands where it may not, or is not known at all.
        case element
        /// An element stands where something else must come first.
        case elementTooEarly
        case attribute
        case attributeValue
        case attributeMissing
        /// An element ends before it holds what it must.
        case incomplete
        case text
        case textValue
        /// The end of an element inside one that is not allowed: the reference checker counts the fault once more.
        case again
    }

    let kind: Kind
    /// The place of the element, or of the text's element.
    let node: Int
    /// The place of the attribute.
    var attribute: Int?
    /// The bytes that are at fault.
    let range: Range<Int>
    /// What is wrong, in one line.
    let message: String

    /// What tells a fault from others, so that two grammars of a document report it once.
    struct Place: Hashable {
        let code: String
        let kind: Kind
        let start: Int
    }

    /// What tells it from others.
    func place(_ source: GrammarSource) -> Place { Place(code: source.code, kind: kind, start: range.lowerBound) }
}
