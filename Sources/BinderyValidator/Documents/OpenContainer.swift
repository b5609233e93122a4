import BinderyCore
import BinderyZip

/// A publication's files, opened for a check.
struct OpenContainer: Sendable {
    /// The parts.
    let container: Container
    /// What the archive's own bytes say; `nil` for a folder, or a container that is in memory.
    let archive: ArchiveFacts?
    /// The names of the archive's entries, folders included, in their order; for others the paths of the parts.
    let entryNames: [String]
    /// The bytes of the `mimetype` file; `nil` if there is none.
    let mimetype: [UInt8]?
    /// The name of the file or folder that is checked.
    let name: String
    private let places: [PartPath: Int]

    init(
        _ container: Container, archive: ArchiveFacts? = nil, entryNames: [String]? = nil, mimetype: [UInt8]?,
        name: String
    ) {
        self.container = container
        self.archive = archive
        self.entryNames = entryNames ?? container.parts.map(\.path.string)
        self.mimetype = mimetype
        self.name = name
        places = Dictionary(
            container.parts.enumerated().map { ($0.element.path, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether there is such a part.
    func contains(_ part: PartPath) -> Bool { places[part] != nil }

    /// The place of a part among the parts.
    func place(of part: PartPath) -> Int? { places[part] }

    /// What a part is judged by.
    struct Reading {
        let bytes: [UInt8]
        /// Whether that is all of it.
        let isComplete: Bool
        /// Whether its check sum and size are as the archive states them.
        let isIntact: Bool
    }

    /// What a part is judged by: a text as a whole, sound, film, fonts and pictures by their headers.
    ///
    /// - Parameter isThorough: whether the rest is looked through for damage.
    /// - Throws: ``BinderyError`` if the part cannot be read, of code `limit` for a text that is too large.
    func reading(of context: DocumentContext, isThorough: Bool) throws(BinderyError) -> Reading? {
        guard let place = places[context.part] else { return nil }
        let content = container.parts[place].content
        let isText = context.kind.isXML || context.kind == .styleSheet
        let limit = isThorough ? Self.largestWhole : Self.headerSize
        let size = isText ? 0 : try content.size()
        if size <= limit {
            let (bytes, isIntact) = try content.bytesWithAnyChecksum()
            return Reading(bytes: bytes, isComplete: true, isIntact: isIntact)
        }
        if isThorough { try content.verify() }
        return Reading(bytes: try content.prefix(Self.headerSize), isComplete: false, isIntact: true)
    }

    /// The bytes of a picture or a recording that say what it is, even where profiles and comments come first.
    private static let headerSize = 1 << 17
    /// What is read at once; what is larger is looked through in pieces.
    private static let largestWhole = 1 << 20

    /// The bytes of a part; `nil` if it is missing or cannot be read.
    func bytes(of part: PartPath) -> [UInt8]? { content(of: part)?.bytes }

    /// The bytes of a part; damage that can be read over is reported.
    func bytes(of part: PartPath, _ report: inout Reporter) -> [UInt8]? {
        guard let (bytes, isIntact) = content(of: part) else { return nil }
        if !isIntact { Self.reportDamage(of: part, &report) }
        return bytes
    }

    /// Reports that a part is not as the archive states it.
    static func reportDamage(of part: PartPath, _ report: inout Reporter) {
        report.add(.archiveEntryIntact, nil, "check sum or size of “\(part)” is wrong", in: part)
    }

    private func content(of part: PartPath) -> (bytes: [UInt8], isIntact: Bool)? {
        guard let place = places[part] else { return nil }
        return try? container.parts[place].content.bytesWithAnyChecksum()
    }
}
