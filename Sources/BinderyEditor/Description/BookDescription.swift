public import BinderyCore
import BinderyXML

/// All that is to be known about a book before one opens it.
public struct BookDescription: Sendable {
    /// A file of the book.
    public struct Resource: Sendable, Hashable {
        /// The path.
        public var part: PartPath
        /// The media type that the package states; empty for a file that it does not name.
        public var mediaType: String
        /// The number of bytes.
        public var size: Int
        /// The number of bytes in the archive; `nil` for a book that is in none.
        public var compressedSize: Int?
    }

    /// A document of the spine.
    public struct SpineEntry: Sendable, Hashable {
        /// The path.
        public var part: PartPath
        /// Whether it belongs to the reading order.
        public var isLinear: Bool
        /// The number of words; `nil` for one that cannot be read.
        public var words: Int?
    }

    /// The version of EPUB that the package states.
    public var version: String
    /// The program that made the book, as far as it says; empty if it does not.
    public var generator: String
    /// The metadata, in the fields that an edit takes back.
    public var metadata: DataValue
    /// How the package document writes its metadata.
    public var written: WrittenMetadata
    /// The path of the cover image.
    public var cover: PartPath?
    /// The table of contents.
    public var contents: [ContentsEntry]
    /// The documents in reading order.
    public var spine: [SpineEntry]
    /// The files.
    public var resources: [Resource]

    /// The number of words in all documents of the spine.
    public var words: Int { spine.reduce(0) { $0 + ($1.words ?? 0) } }

    /// The fonts that travel in the book.
    public var fonts: [PartPath] {
        resources.filter { resource in
            resource.mediaType.contains("font") || resource.mediaType.contains("opentype")
        }.map(\.part)
    }
}

extension EPUBEditor {
    /// What the book is.
    ///
    /// - Throws: ``BinderyError`` of code `file` or `input` if a file cannot be measured.
    public func description() throws(BinderyError) -> BookDescription {
        let package = draft.package
        let container = draft.result
        var types: [PartPath: String] = [package.part: "application/oebps-package+xml"]
        for item in package.items {
            if let part = item.part { types[part] = item.mediaType }
        }
        let resources = try container.parts.map { (part) throws(BinderyError) in
            BookDescription.Resource(
                part: part.path, mediaType: types[part.path] ?? "", size: try part.content.size(),
                compressedSize: part.content.compressedSize)
        }
        var parser = XMLParser()
        var spine: [BookDescription.SpineEntry] = []
        for reference in package.spine {
            guard let part = reference.item?.part else { continue }
            var words: Int?
            if let bytes = draft.readableBytes(of: part) {
                let tree = parser.parse(bytes)
                if tree.fault == nil { words = WordCount.words(in: tree) }
            }
            spine.append(
                .init(part: part, isLinear: reference.element["linear"]?.trimmed != "no", words: words))
        }
        let generator =
            package.named("generator")?.text ?? package.named("dtb:generator")?.text
            ?? package.entries(.dublinCore("contributor")).first { $0.roles.contains("bkp") }?.text
        return BookDescription(
            version: package.root["version"] ?? "", generator: generator ?? "",
            metadata: .map(MetadataRecord(package: package).fields), written: WrittenMetadata(draft),
            cover: draft.cover?.part, contents: draft.contents, spine: spine, resources: resources)
    }

    /// The cover image, and the path that it has in the book; `nil` if there is none.
    ///
    /// - Throws: ``BinderyError`` of code `file` or `input` if it cannot be read.
    public func coverImage() throws(BinderyError) -> (part: PartPath, bytes: [UInt8])? {
        guard let part = (draft.cover ?? draft.likelyCover)?.part, let bytes = try draft.bytes(of: part) else {
            return nil
        }
        return (part, bytes)
    }
}
