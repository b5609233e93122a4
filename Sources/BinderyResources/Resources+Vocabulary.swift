extension Resources {
    /// The media types that EPUB names: type, kind, core in EPUB 2, core in EPUB 3, preferred type.
    public static var mediaTypes: [UInt8] { PackageResources.media_types_tsv }
    /// The registered URI schemes.
    public static var uriSchemes: [UInt8] { PackageResources.uri_schemes_tsv }
}
