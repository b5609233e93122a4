/// The namespaces that document types give to root elements that state none: XML 1.0, section 3.3.2.
enum DefaultNamespace {
    /// The namespace that the document type of a public identifier supplies; `nil` if it is not known to supply one.
    static func supplied(by publicID: String?) -> String? {
        guard let publicID else { return nil }
        if publicID == "-//NISO//DTD ncx 2005-1//EN" { return "http://www.daisy.org/z3986/2005/ncx/" }
        return publicID.utf8.starts(with: "-//W3C//DTD XHTML 1.0 ".utf8) ? "http://www.w3.org/1999/xhtml" : nil
    }
}
