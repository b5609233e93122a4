extension RuleArea {
    /// The documents in `META-INF`.
    static let metaInf = RuleArea(
        packages: [.resourceInMetaInf],
        documents: [.encryptionIDRepeated, .metaInfURL],
        publications: [.resourceEncrypted, .encryptedResourceMissing, .obfuscatedFont])
}

extension Example {
    /// A minimal book whose `META-INF/encryption.xml` holds these elements.
    static func encryption(
        _ data: String, files: [String: String?] = [:], manifest: String = "", also: [String] = []
    ) -> Self {
        var files = files
        files["META-INF/encryption.xml"] = """
            <?xml version="1.0" encoding="UTF-8"?>
            <encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container"
              xmlns:enc="http://www.w3.org/2001/04/xmlenc#">\(data)</encryption>
            """
        return .book(files, manifest: manifest, also: also)
    }

    /// The element of an encrypted file, with a mark.
    static func encryptedData(
        _ url: String, method: String = "http://www.w3.org/2001/04/xmlenc#kw-aes128", id: String = "", mark: String = ""
    ) -> String {
        """
        <enc:EncryptedData\(id)><enc:EncryptionMethod Algorithm="\(method)"/><enc:CipherData>\(mark)\
        <enc:CipherReference URI="\(url)"/></enc:CipherData></enc:EncryptedData>
        """
    }
}
