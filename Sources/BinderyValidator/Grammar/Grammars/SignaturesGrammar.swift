extension GrammarSource {
    /// The grammar of `META-INF/signatures.xml` (EPUB 3.3, section 4.2.6.3.6).
    static let signatures = GrammarSource("signatures", modules: [signatureText, signaturesText])

    private static let signaturesText = """
        namespace ocf = "urn:oasis:names:tc:opendocument:xmlns:container"
        start = element ocf:signatures { signature+ }
        """

    /// XML signatures (www.w3.org/TR/xmldsig-core1), which encrypted keys use too.
    static let signatureText = """
        namespace ds = "http://www.w3.org/2000/09/xmldsig#"

        signature = element ds:Signature {
            @Id { $NCName }?, (signedInfo, element ds:SignatureValue { @Id { $NCName }?, $base64 }, keyInfo?, object*)
        }
        signedInfo = element ds:SignedInfo { @Id { $NCName }?, (canonicalization, signatureMethod, reference+) }
        canonicalization = element ds:CanonicalizationMethod { @Algorithm { $anyURI }, (text | any)* }
        signatureMethod = element ds:SignatureMethod {
            @Algorithm { $anyURI }, mixed { element ds:HMACOutputLength { $integer }?, other* }
        }
        reference = element ds:Reference {
            @Id { $NCName }?, @URI { $anyURI }?, @Type { $anyURI }?,
            (element ds:Transforms { transform+ }?, digestMethod, element ds:DigestValue { $base64 })
        }
        digestMethod = element ds:DigestMethod { @Algorithm { $anyURI }, (text | other)* }
        transform = element ds:Transform { @Algorithm { $anyURI }, (text | element ds:XPath { text } | other)* }

        keyInfo = element ds:KeyInfo { @Id { $NCName }?, mixed { keyDetail+ } }
        keyDetail =
            element ds:KeyName { text } | element ds:MgmtData { text } | keyValue | retrieval
            | element (ds:X509Data | ds:PGPData | ds:SPKIData) { (text | any)* } | other
        keyValue = element ds:KeyValue { mixed { dsaKey | rsaKey | other } }
        dsaKey = element ds:DSAKeyValue {
            (element ds:P { $base64 }, element ds:Q { $base64 })?, element ds:G { $base64 }?, element ds:Y { $base64 },
            element ds:J { $base64 }?, (element ds:Seed { $base64 }, element ds:PgenCounter { $base64 })?
        }
        rsaKey = element ds:RSAKeyValue { element ds:Modulus { $base64 }, element ds:Exponent { $base64 } }
        retrieval = element ds:RetrievalMethod {
            @URI { $anyURI }, @Type { $anyURI }?, element ds:Transforms { transform+ }?
        }

        object = element ds:Object {
            @Id { $NCName }?, @MimeType?, @Encoding { $anyURI }?,
            mixed { (manifest | signatureProperties | signature | other)* }
        }
        manifest = element ds:Manifest { @Id { $NCName }?, reference+ }
        signatureProperties = element ds:SignatureProperties { @Id { $NCName }?, signatureProperty+ }
        signatureProperty = element ds:SignatureProperty {
            @Target { $anyURI }, @Id { $NCName }?, mixed { other+ }
        }
        other = element * - ds:* { @**, (text | any)* }
        any = element * { @**, (text | any)* }
        """
}
