import BinderyCore

/// What is left of a document when it has been checked: what other documents may ask of it.
struct DocumentFacts: Sendable {
    /// What is known from outside.
    var context: DocumentContext
    /// Whether it could not be read to its end.
    var isBroken = false
    /// The places with an id.
    var anchors: [String: Anchor] = [:]
    /// What it refers to, in the order of the document.
    var references: [Reference] = []
    /// The features that the manifest must, or may, declare, with the first place of each.
    var features: [Feature: Range<Int>] = [:]
    /// The lists of a navigation document or an NCX.
    var navigation = NavigationFacts()
    /// What style sheets, in it or as it, define and use.
    var styles = StyleFacts()
    /// The values of `epub:type`, each once.
    var types: Set<String> = []
    /// The first element with microdata; sought in books for schools only.
    var microdata: Range<Int>?
    /// Whether there is RDFa; sought in books for schools only.
    var hasRDFa = false

    /// A place with an id.
    struct Anchor: Sendable {
        /// How many anchors stand before it in the document.
        var order: Int
        /// What kind of target it is.
        var role: Role
    }

    /// What kind of target an element is.
    enum Role: UInt8, Sendable {
        case other
        /// A `symbol` of SVG, which is drawn only where it is used.
        case svgSymbol
        /// A gradient or pattern of SVG.
        case svgPaint
        /// A `clipPath` of SVG.
        case svgClipPath
    }

    /// A feature of a content document that its manifest item has to tell.
    enum Feature: String, Sendable, Hashable, CaseIterable {
        case scripted, svg, mathml, `switch`
        case remoteResources = "remote-resources"
        /// Forms, which count as scripted.
        case form
        /// Scripts that may, but need not, be told as scripted.
        case module
    }

    init(context: DocumentContext) {
        self.context = context
    }
}
