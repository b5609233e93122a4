extension Resources {
    /// The media types that EPUB names: type, kind, core in EPUB 2, core in EPUB 3, preferred type.
    public static var mediaTypes: [UInt8] { PackageResources.media_types_tsv }
    /// The registered URI schemes.
    public static var uriSchemes: [UInt8] { PackageResources.uri_schemes_tsv }
    /// The properties of the package document: vocabulary, property, status, extent, cardinality.
    public static var properties: [UInt8] { PackageResources.properties_tsv }
    /// The terms of `epub:type`: term, vocabulary, status, successors, role, context.
    public static var structure: [UInt8] { PackageResources.structure_tsv }
    /// The reserved prefixes and default vocabularies: context, prefix, URL.
    public static var prefixes: [UInt8] { PackageResources.prefixes_tsv }
    /// The values of accessibility metadata: property, value.
    public static var accessibility: [UInt8] { PackageResources.accessibility_tsv }
}
