import BinderyCore
import BinderyXML

/// A file that `META-INF/encryption.xml` says is encrypted, so that its content cannot be looked at.
struct EncryptedResource {
    /// The file.
    let part: PartPath
    /// Whether it is only obfuscated, as fonts may be (EPUB 3.3, section 4.4).
    let isObfuscated: Bool
    /// The element that names it.
    let element: XMLElement
    /// Its URL as it is written.
    let url: String
    /// What the URL points at.
    let resolved: ResolvedURL

    /// All that are named, in the order of the document; whether they are there is another question.
    static func all(in document: Document?) -> [EncryptedResource] {
        guard let document else { return [] }
        return document.tree.elements.compactMap { element in
            guard element.is(.encryption, "CipherReference"), let url = element["URI"],
                let data = element.ancestors.first(where: { $0.is(.encryption, "EncryptedData") })
            else { return nil }
            let method = data.firstChild(.encryption, "EncryptionMethod")?["Algorithm"]
            let resolved = BaseURL.root.resolve(XMLWhitespace.trimmed(url))
            return EncryptedResource(
                part: resolved.fragment == nil ? resolved.path ?? "" : "",
                isObfuscated: method == "http://www.idpf.org/2008/embedding", element: element, url: url,
                resolved: resolved)
        }
    }

    /// Those that a document names, but that are not there.
    static func missing(in container: OpenContainer, _ document: Document) -> [EncryptedResource] {
        all(in: document).filter { !container.contains($0.part) && $0.part != "mimetype" }
    }
}
