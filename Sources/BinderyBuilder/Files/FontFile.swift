import BinderyCore

/// A font that travels in the book.
struct FontFile: Sendable {
    /// The kinds of fonts that readers take (EPUB 3.3, section 3.2).
    enum Format: String, Sendable {
        case ttf, otf, woff, woff2

        /// The format of a font by its first bytes.
        init?(magicNumberOf bytes: [UInt8]) {
            switch Array(bytes.prefix(4)) {
            case [0, 1, 0, 0], Array("true".utf8): self = .ttf
            case Array("OTTO".utf8): self = .otf
            case Array("wOFF".utf8): self = .woff
            case Array("wOF2".utf8): self = .woff2
            default: return nil
            }
        }

        /// The media type.
        func mediaType(in version: BuildOptions.Version) -> String {
            switch (version, self) {
            case (.epub3, _): "font/" + rawValue
            case (.epub2, .ttf), (.epub2, .otf): "application/vnd.ms-opentype"
            case (.epub2, .woff), (.epub2, .woff2): "application/font-woff"
            }
        }
    }

    /// The name of the file in the book.
    let name: String
    /// The name that the user's file has.
    let originalName: String
    /// The kind of font.
    let format: Format
    /// The name of the family.
    let family: String
    /// How heavy the letters are, 100 to 900.
    let weight: Int
    /// Whether the letters slant.
    let isItalic: Bool
    /// Where the bytes come from.
    let resource: Resource

    /// Takes a font into the book.
    ///
    /// - Throws: ``BinderyError`` of code `file` if it cannot be read, `input` if it is no font that readers take, and
    ///   `refused` if its licence forbids embedding.
    init(_ resource: Resource, names: inout UniqueNames, remarks: inout [Remark]) throws(BinderyError) {
        let bytes = try resource.bytes()
        guard let format = Format(magicNumberOf: bytes) else {
            throw BinderyError(.input, "this is no TrueType, OpenType or WOFF font", path: resource.name)
        }
        let facts = SFNTFacts(bytes)
        if facts?.forbidsEmbedding == true {
            throw BinderyError(
                .refused, "the font's licence forbids embedding (OS/2 fsType); choose another font or ask its maker",
                path: resource.name)
        }
        if facts?.licence == nil {
            remarks.append(
                Remark(
                    .warning,
                    "the licence bits of the font \(resource.name) cannot be read; make sure that it may be embedded"))
        }
        let words = resource.stem.lowercased()
        self.resource = resource
        self.format = format
        family = facts?.family ?? Self.family(of: resource.stem)
        weight = facts?.weight ?? (words.contains("bold") ? 700 : 400)
        isItalic = facts?.isItalic ?? (words.contains("italic") || words.contains("oblique"))
        let slug = FileNameSlug(resource.stem).string
        name = names.unique(slug.isEmpty ? "font" : slug) + "." + format.rawValue
        originalName = resource.name.split(separator: "/").last.map(String.init) ?? resource.name
    }

    private static func family(of stem: String) -> String {
        let family = stem.prefix { $0 != "-" }
        return family.isBlank ? "Book" : String(family)
    }

    /// The rule that makes the font known to the style sheets.
    var rule: String {
        """
        @font-face {
          font-family: \(Self.quoted(family));
          font-weight: \(weight);
          font-style: \(isItalic ? "italic" : "normal");
          src: url(../\(FilePath.fonts)\(name));
        }

        """
    }

    /// A name as a string of CSS.
    static func quoted(_ name: String) -> String {
        "\"" + name.onOneLine.filter { $0 != "\"" && $0 != "\\" } + "\""
    }
}

extension Substring {
    fileprivate var isBlank: Bool { String(self).isBlank }
}
