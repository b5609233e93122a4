import BinderyCore
import BinderyXML

/// How a package says which image is the cover, so that it can say so again when that image comes back.
public struct CoverDeclaration: Sendable, Hashable {
    /// The id of the item.
    public var item: String
    /// The path of the image as the manifest writes it.
    public var reference: String
    /// The media type as the manifest writes it.
    public var mediaType: String
    /// Whether the item has the property `cover-image` (EPUB 3.3, section D.5).
    public var hasProperty: Bool
    /// What tells the image from others, in sixteen hexadecimal digits; `nil` for one that is missing or unreadable.
    public var fingerprint: String?

    /// Makes a declaration.
    public init(item: String, reference: String, mediaType: String, hasProperty: Bool, fingerprint: String?) {
        self.item = item
        self.reference = reference
        self.mediaType = mediaType
        self.hasProperty = hasProperty
        self.fingerprint = fingerprint
    }

    /// What tells bytes from others: FNV-1a, with 64 bits.
    static func fingerprint(of bytes: [UInt8]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}

extension BookDraft {
    /// How the package says which image is the cover; `nil` where none is.
    var coverDeclaration: CoverDeclaration? {
        guard let item = cover else { return nil }
        let bytes = item.part.flatMap { contains($0) ? readableBytes(of: $0) : nil }
        return CoverDeclaration(
            item: item.id, reference: item.element["href"] ?? "", mediaType: item.element["media-type"] ?? "",
            hasProperty: item.properties.contains("cover-image"),
            fingerprint: bytes.map(CoverDeclaration.fingerprint))
    }

    /// The declaration of the image that comes back as the cover: the one that is to be restored says that it was.
    func formerDeclaration(of bytes: [UInt8]) -> CoverDeclaration? {
        guard let former = restored?.metadata.cover, former.fingerprint == CoverDeclaration.fingerprint(of: bytes),
            package.items.contains(where: { $0.id == former.item })
        else { return nil }
        return former
    }

    /// Says which image is the cover as it was said before.
    mutating func declareCover(as former: CoverDeclaration) throws(BinderyError) {
        guard let item = package.items.first(where: { $0.id == former.item }) else { return }
        var edits: [TextEdit] = []
        if item.element["href"] != former.reference {
            edits.append(package.document.setting("href", of: item.element, to: former.reference))
        }
        if item.element["media-type"] != former.mediaType {
            edits.append(package.document.setting("media-type", of: item.element, to: former.mediaType))
        }
        try package.document.apply(edits)
        if let item = package.items.first(where: { $0.id == former.item }) {
            try package.setProperty("cover-image", of: item, to: former.hasProperty)
        }
        isCoverRestored = true
    }

    /// Takes away the image that an edit has put where a picture was missing, and leaves what the package says.
    ///
    /// - Returns: whether that is what happened to the cover.
    mutating func removeCoverAddedForMissing() throws(BinderyError) -> Bool {
        guard let former = restored?.metadata.cover, former.fingerprint == nil,
            let part = package.items.first(where: { $0.id == former.item })?.part
        else { return false }
        let target = PartReference.resolve(former.reference, from: package.part.folder)?.part
        if let target, contains(part) {
            try renameFile(part, to: target)
            remove(target)
        }
        try declareCover(as: former)
        return true
    }
}
