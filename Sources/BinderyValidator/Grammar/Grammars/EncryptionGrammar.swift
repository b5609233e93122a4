extension GrammarSource {
    /// The grammar of `META-INF/encryption.xml` (EPUB 3.3, section 4.2.6.3.2).
    static let encryption = GrammarSource("encryption", modules: [signatureText, encryptionText])

    /// The grammar of `META-INF/encryption.xml` in EPUB 2 (OCF 2.0.1, section 3.5.6).
    static let encryption2 = GrammarSource("encryption2", modules: [signatureText, encryptionText, encryption2Text])

    /// XML encryption (www.w3.org/TR/xmlenc-core1), with the compression that EPUB adds to it.
    private static let encryptionText = """
        namespace ocf = "urn:oasis:names:tc:opendocument:xmlns:container"
        namespace enc = "http://www.w3.org/2001/04/xmlenc#"
        namespace comp = "http://www.idpf.org/2016/encryption#compression"

        start = element ocf:encryption { (data | key)+ }
        data = element enc:EncryptedData { encrypted, (method?, keyInfo?, cipherData, properties?) }
        key = element enc:EncryptedKey {
            encrypted, @Recipient?, (method?, keyInfo?, cipherData, properties?, references?, carriedName?)
        }
        encrypted = @Id { $ID }?, @Type { $anyURI }?, @MimeType?, @Encoding { $anyURI }?
        method = element enc:EncryptionMethod {
            @Algorithm { $anyURI },
            (text & (element enc:KeySize { $integer }?, element enc:OAEPparams { $base64 }?, methodDetail*))
        }
        methodDetail = foreign
        cipherData = element enc:CipherData { element enc:CipherValue { $base64 } | cipherReference }
        cipherReference = element enc:CipherReference {
            @URI { $anyURI }, element enc:Transforms { transform+ }?
        }
        properties = element enc:EncryptionProperties { @Id { $ID }?, property+ }
        property = element enc:EncryptionProperty { @Target { $anyURI }?, @Id { $ID }?, mixed { propertyValue } }
        propertyValue = (compression | element * - (enc:* | comp:*) { @**, (text | any)* })+
        compression = element comp:Compression {
            @Method { "0" | "8" }, @OriginalLength { $nonNegativeInteger }
        }
        references = element enc:ReferenceList { (dataReference | keyReference)+ }
        dataReference = element enc:DataReference { @URI { $anyURI }, foreign* }
        keyReference = element enc:KeyReference { @URI { $anyURI }, foreign* }
        carriedName = element enc:CarriedKeyName { text }
        keyDetail |= key
        foreign = element * - enc:* { @**, (text | any)* }
        """

    /// The older schema asks for the method, and knows nothing of compression.
    private static let encryption2Text = """
        namespace enc = "http://www.w3.org/2001/04/xmlenc#"
        namespace ds = "http://www.w3.org/2000/09/xmldsig#"
        data = element enc:EncryptedData { encrypted, (method, keyInfo?, cipherData, properties?) }
        key = element enc:EncryptedKey {
            encrypted, @Recipient?, (method, keyInfo?, cipherData, properties?, references?, carriedName?)
        }
        methodDetail = element ds:DigestMethod { @Algorithm { $anyURI } }
        keyInfo = element ds:KeyInfo { @Id { $ID }?, mixed { keyDetail* } }
        propertyValue = bare*
        bare = element * - enc:* { (text | bare)* }
        """
}
