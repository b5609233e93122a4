/// A section of a specification.
public struct SpecificationReference: Sendable, Hashable {
    /// The specification and the section, such as “EPUB 3.3, sec-spine-elem”.
    public let title: String
    /// Where it can be read.
    public let url: String

    init(_ title: String, _ url: String) {
        self.title = title
        self.url = url
    }

    /// A section of EPUB 3.3, by its anchor.
    static func epub33(_ anchor: String) -> Self {
        Self("EPUB 3.3, \(anchor)", "https://www.w3.org/TR/epub-33/#\(anchor)")
    }
    /// A section of EPUB Reading Systems 3.3, by its anchor.
    static func readingSystems33(_ anchor: String) -> Self {
        Self("EPUB Reading Systems 3.3, \(anchor)", "https://www.w3.org/TR/epub-rs-33/#\(anchor)")
    }
    /// A section of EPUB Accessibility 1.1, by its anchor.
    static func accessibility11(_ anchor: String) -> Self {
        Self("EPUB Accessibility 1.1, \(anchor)", "https://www.w3.org/TR/epub-a11y-11/#\(anchor)")
    }
    /// A section of the Open Packaging Format 2.0.1, such as “2.3”.
    static func opf201(_ section: String) -> Self {
        Self("OPF 2.0.1, section \(section)", "https://idpf.org/epub/20/spec/OPF_2.0.1_draft.htm#Section\(section)")
    }
    /// A section of the Open Publication Structure 2.0.1.
    static func ops201(_ section: String) -> Self {
        Self("OPS 2.0.1, section \(section)", "https://idpf.org/epub/20/spec/OPS_2.0.1_draft.htm#Section\(section)")
    }
    /// A section of the Open Container Format 2.0.1.
    static func ocf201(_ section: String) -> Self {
        Self("OCF 2.0.1, section \(section)", "https://idpf.org/epub/20/spec/OCF_2.0.1_draft.doc")
    }
    /// A section of the HTML standard, by page and anchor such as `grouping-content.html#the-p-element`.
    static func html(_ place: String) -> Self {
        Self("HTML Standard, \(place)", "https://html.spec.whatwg.org/multipage/\(place)")
    }
    /// A section of SVG 2, by page and anchor.
    static func svg2(_ place: String) -> Self { Self("SVG 2, \(place)", "https://www.w3.org/TR/SVG2/\(place)") }
    /// A section of MathML 3, by page and anchor.
    static func mathml3(_ place: String) -> Self {
        Self("MathML 3, \(place)", "https://www.w3.org/TR/MathML3/\(place)")
    }
    /// A section of a level of CSS, by the name of the specification and the anchor.
    static func css(_ place: String) -> Self { Self("CSS, \(place)", "https://www.w3.org/TR/\(place)") }
    /// A section of XML 1.0, by its anchor.
    static func xml(_ anchor: String) -> Self { Self("XML 1.0, \(anchor)", "https://www.w3.org/TR/xml/#\(anchor)") }
    /// Another specification of EPUB, by its title and address.
    static func other(_ title: String, _ url: String) -> Self { Self(title, url) }
}
