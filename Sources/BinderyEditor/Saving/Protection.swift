import BinderyCore
import BinderyXML

/// Books that must not be changed: encrypted and signed ones.
enum Protection {
    /// The ways of hiding fonts that depend on the book's own identifier, and on nothing else.
    private static let fontHiding: Set<String> = [
        "http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC",
    ]

    /// - Throws: ``BinderyError`` of code `refused` if the book is protected, of code `refused` if nobody can tell.
    static func check(_ draft: BookDraft) throws(BinderyError) {
        if draft.contains("META-INF/signatures.xml") {
            throw BinderyError(.refused, "the book is signed, and a change would break the signature")
        }
        if draft.contains("META-INF/sinf.xml") || draft.contains("META-INF/license.lcpl") {
            throw BinderyError(.refused, "the book is protected by DRM, and cannot be changed without breaking it")
        }
        guard let algorithms = try algorithms(draft) else { return }
        guard algorithms.isSubset(of: fontHiding) else {
            let isDRM = draft.contains("META-INF/rights.xml")
            let reason = isDRM ? "the book is protected by DRM" : "files of the book are encrypted"
            throw BinderyError(.refused, "\(reason), so that it cannot be changed and checked")
        }
    }

    /// Whether fonts are hidden by means of the book's own identifier, which then must stay.
    static func dependsOnIdentifier(_ draft: BookDraft) throws(BinderyError) -> Bool {
        try algorithms(draft).map { !$0.isEmpty } ?? false
    }

    private static func algorithms(_ draft: BookDraft) throws(BinderyError) -> Set<String>? {
        guard let bytes = try draft.bytes(of: "META-INF/encryption.xml") else { return nil }
        var parser = XMLParser()
        let tree = parser.parse(bytes)
        guard tree.fault == nil else {
            throw BinderyError(
                .refused, "the book has a broken META-INF/encryption.xml, so that nobody can tell what is encrypted")
        }
        return Set(
            tree.elements.filter { $0.localName == "EncryptedData" }.map { data in
                data.descendants.first { $0.localName == "EncryptionMethod" }?["Algorithm"]?.trimmed ?? ""
            })
    }
}
