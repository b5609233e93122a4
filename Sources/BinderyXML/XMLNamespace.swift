/// A namespace as a small number, so that comparing two costs nothing.
public struct XMLNamespace: RawRepresentable, Sendable, Hashable {
    /// The place in the table of namespaces.
    public let rawValue: UInt16

    /// Takes a place in the table of namespaces.
    public init(rawValue: UInt16) {
        self.rawValue = rawValue
    }

    /// No namespace.
    public static let none = Self(rawValue: 0)
    /// `http://www.w3.org/XML/1998/namespace`, the one of `xml:lang`.
    public static let xml = Self(rawValue: 1)
    /// XHTML.
    public static let xhtml = Self(rawValue: 2)
    /// `epub:type` and its kin.
    public static let epub = Self(rawValue: 3)
    /// The package document.
    public static let opf = Self(rawValue: 4)
    /// Dublin Core elements.
    public static let dc = Self(rawValue: 5)
    /// The NCX of EPUB 2.
    public static let ncx = Self(rawValue: 6)
    /// `META-INF/container.xml`.
    public static let container = Self(rawValue: 7)
    /// SVG.
    public static let svg = Self(rawValue: 8)
    /// MathML.
    public static let mathml = Self(rawValue: 9)
    /// SMIL, the language of media overlays.
    public static let smil = Self(rawValue: 10)
    /// XLink.
    public static let xlink = Self(rawValue: 11)
    /// XML encryption.
    public static let encryption = Self(rawValue: 12)
    /// XML signatures.
    public static let signature = Self(rawValue: 13)
    /// Speech synthesis.
    public static let ssml = Self(rawValue: 14)
    /// RDF.
    public static let rdf = Self(rawValue: 15)
    /// The metadata of multiple renditions.
    public static let rendition = Self(rawValue: 16)
    /// Dublin Core terms.
    public static let dcterms = Self(rawValue: 17)
    /// Digital talking books.
    public static let dtbook = Self(rawValue: 18)
    /// XML events.
    public static let events = Self(rawValue: 19)
    /// The compression that `encryption.xml` may state.
    public static let compression = Self(rawValue: 20)
    /// The namespace of namespace declarations.
    public static let xmlns = Self(rawValue: 21)

    /// The names of the namespaces above, in their order.
    static let known = [
        "",
        "http://www.w3.org/XML/1998/namespace",
        "http://www.w3.org/1999/xhtml",
        "http://www.idpf.org/2007/ops",
        "http://www.idpf.org/2007/opf",
        "http://purl.org/dc/elements/1.1/",
        "http://www.daisy.org/z3986/2005/ncx/",
        "urn:oasis:names:tc:opendocument:xmlns:container",
        "http://www.w3.org/2000/svg",
        "http://www.w3.org/1998/Math/MathML",
        "http://www.w3.org/ns/SMIL",
        "http://www.w3.org/1999/xlink",
        "http://www.w3.org/2001/04/xmlenc#",
        "http://www.w3.org/2000/09/xmldsig#",
        "http://www.w3.org/2001/10/synthesis",
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "http://www.idpf.org/2013/rendition",
        "http://purl.org/dc/terms/",
        "http://www.daisy.org/z3986/2005/dtbook/",
        "http://www.w3.org/2001/xml-events",
        "http://www.idpf.org/2016/encryption#compression",
        "http://www.w3.org/2000/xmlns/",
    ]
}
