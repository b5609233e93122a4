import BinderyCore
import BinderyImporter
import BinderyXML

/// How a package document writes its metadata: what a description must hold so that it comes back to the byte.
public struct WrittenMetadata: Sendable, Hashable {
    /// The version of EPUB that the package states.
    public var version: String
    /// The element `metadata`; empty for a package without it.
    public var markup: String
    /// How the package says which image is the cover.
    public var cover: CoverDeclaration?

    /// Makes the metadata of a package.
    public init(version: String, markup: String, cover: CoverDeclaration? = nil) {
        self.version = version
        self.markup = markup
        self.cover = cover
    }
}

extension WrittenMetadata {
    init(_ draft: BookDraft) {
        self.init(draft.package)
        cover = draft.coverDeclaration
    }

    /// The metadata of a package alone.
    init(_ package: EditablePackage) {
        self.init(version: package.root["version"] ?? "", markup: package.writtenMetadata)
    }

    /// The fields in which a description shows it.
    var data: DataValue {
        var declaration: DataValue = .map([])
        if let cover {
            declaration = [
                "item": .text(cover.item), "href": .text(cover.reference), "media-type": .text(cover.mediaType),
                "cover-image": .truth(cover.hasProperty), "fingerprint": .text(cover.fingerprint ?? ""),
            ]
        }
        return ["version": .text(version), "metadata": .text(markup), "cover": declaration]
    }
}

extension WrittenMetadata {
    /// The metadata of the package that a description shows; `nil` if it shows none.
    init?(_ value: MetadataValue) {
        guard let markup = value["metadata"] else { return nil }
        self.init(version: value["version"]?.words.first ?? "", markup: markup.words.first ?? "")
        guard let declaration = value["cover"], let item = declaration["item"]?.words.first else { return }
        func text(_ name: String) -> String { declaration[name]?.words.first ?? "" }
        cover = CoverDeclaration(
            item: item, reference: text("href"), mediaType: text("media-type"),
            hasProperty: text("cover-image") == "true", fingerprint: declaration["fingerprint"]?.words.first)
    }
}
