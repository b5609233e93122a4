import BinderyCore

/// What a publication says of itself, as programs that read EPUBCheck's reports expect it.
public struct PublicationSummary: Sendable {
    /// The `version` of the package document.
    public var version: String?
    /// The first title.
    public var title: String?
    /// The unique identifier.
    public var identifier: String?
    /// The first language.
    public var language: String?
    /// The first publisher.
    public var publisher: String?
    /// The first date.
    public var date: String?
    /// The first description.
    public var description: String?
    /// The first statement of rights.
    public var rights: String?
    /// The creators.
    public var creators: [String] = []
    /// The contributors.
    public var contributors: [String] = []
    /// The subjects.
    public var subjects: [String] = []
    /// The `rendition:layout`, `rendition:orientation` and `rendition:spread` of the package.
    public var layout, orientation, spread: String?
    /// Whether `META-INF` has an `encryption.xml` or a `signatures.xml`.
    public var hasEncryption = false, hasSignatures = false
    /// The resources in the order of the manifest.
    public var items: [Item] = []

    /// A resource.
    public struct Item: Sendable {
        /// The id in the manifest.
        public var id: String
        /// The path in the container, or the URL of a remote resource.
        public var path: String
        /// The media type that the manifest states.
        public var mediaType: String
        /// The place in the spine, counted from 0; `nil` if it is not in it.
        public var spineIndex: Int?
        /// Whether it belongs to the reading order proper.
        public var isLinear: Bool
        /// Whether it is laid out as a fixed page.
        public var isFixedLayout: Bool
        /// Whether it runs scripts.
        public var isScripted: Bool
        /// What it refers to, each target once.
        public var references: [String]
    }
}

extension PublicationSummary {
    /// Sums up a publication whose documents are known.
    init(_ publication: Publication) {
        let package = publication.package
        func values(_ name: String) -> [String] { package.dublinCore.filter { $0.name == name }.map(\.value) }
        version = package.version
        title = values("title").first
        identifier = package.uniqueIdentifier
        language = values("language").first
        publisher = values("publisher").first
        date = values("date").first
        description = values("description").first
        rights = values("rights").first
        creators = values("creator")
        contributors = values("contributor")
        subjects = values("subject")
        layout = package.value(of: "rendition:layout")
        orientation = package.value(of: "rendition:orientation")
        spread = package.value(of: "rendition:spread")
        hasEncryption = publication.metaInf["encryption.xml"] != nil
        hasSignatures = publication.metaInf["signatures.xml"] != nil
        var spine: [Int: (Int, SpineItem)] = [:]
        for (index, item) in package.spine.enumerated() {
            if let place = item.item, spine[place] == nil { spine[place] = (index, item) }
        }
        items = package.items.enumerated().map { index, item in
            let facts = item.part.flatMap { publication.facts[$0] }
            var seen: Set<String> = []
            return Item(
                id: item.id, path: item.part?.string ?? item.href, mediaType: item.mediaType,
                spineIndex: spine[index]?.0, isLinear: spine[index]?.1.isLinear ?? false,
                isFixedLayout: spine[index].map { package.isFixedLayout($0.1) } ?? false,
                isScripted: facts?.features[.scripted] != nil,
                references: (facts?.references ?? []).map(\.url).filter { seen.insert($0).inserted })
        }
    }
}
