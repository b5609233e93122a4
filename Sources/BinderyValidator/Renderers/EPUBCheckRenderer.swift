import BinderyCore

/// Writes a report in the shape of EPUBCheck's JSON, for scripts and services that read that.
///
/// What EPUBCheck measures and Bindery does not (sizes, checksums, fonts in use) is `null` or empty, and so is the time
/// of the check: the same book gives the same report.
public struct EPUBCheckRenderer: Sendable {
    private let toolVersion: String

    /// Makes a renderer that names a version of the program.
    public init(toolVersion: String) {
        self.toolVersion = toolVersion
    }

    /// A report as UTF-8, ending with a line feed.
    ///
    /// - Parameters:
    ///   - report: The report; with its summary if the publication shall be described.
    ///   - path: The path of the publication.
    ///   - milliseconds: How long it took.
    public func render(_ report: Report, path: String, milliseconds: Int) -> [UInt8] {
        let checker: [(String, JSONValue)] = [
            ("path", .string(path)), ("filename", .string(String(PartPath(path).name))),
            ("checkerVersion", .string("bindery \(toolVersion)")), ("checkDate", .null),
            ("elapsedTime", .integer(milliseconds)), ("nFatal", .integer(report.count(of: .fatal))),
            ("nError", .integer(report.count(of: .error))), ("nWarning", .integer(report.count(of: .warning))),
            ("nUsage", .integer(report.count(of: .usage))),
        ]
        let value = JSONValue.object([
            ("messages", .array(Self.messages(report.findings))), ("customMessageFileName", .null),
            ("checker", .object(checker)),
            ("publication", report.summary.map(Self.publication) ?? .null),
            ("items", .array(report.summary.map(Self.items) ?? [])),
        ])
        var bytes: [UInt8] = []
        value.write(into: &bytes)
        bytes.append(0x0A)
        return bytes
    }

    /// One message for each text, with all its places, as EPUBCheck groups them.
    private static func messages(_ findings: [Finding]) -> [JSONValue] {
        struct Key: Hashable {
            let code: String
            let severity: Severity
            let message: String
        }
        var order: [Key] = []
        var places: [Key: [Finding]] = [:]
        for finding in findings {
            let key = Key(code: finding.code, severity: finding.severity, message: finding.message)
            if places[key] == nil { order.append(key) }
            places[key, default: []].append(finding)
        }
        return order.map { key in
            .object([
                ("ID", .string(key.code)), ("severity", .string(key.severity.rawValue.uppercased())),
                ("message", .string(key.message)), ("additionalLocations", .integer(0)),
                ("locations", .array((places[key] ?? []).map(location))), ("suggestion", .null),
            ])
        }
    }

    private static func location(_ finding: Finding) -> JSONValue {
        let place = finding.location
        let isPlaced = place.line > 0
        return .object([
            ("path", .string(place.part?.string ?? "")), ("line", .integer(isPlaced ? place.line : -1)),
            ("column", .integer(isPlaced ? place.column : -1)),
            ("context", place.excerpt.map { .string($0.text) } ?? .null),
        ])
    }

    private static func publication(_ summary: PublicationSummary) -> JSONValue {
        func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }
        func texts(_ values: [String]) -> JSONValue { .array(values.map { .string($0) }) }
        func has(_ prefix: String) -> JSONValue { .bool(summary.items.contains { $0.mediaType.hasPrefix(prefix) }) }
        let isFixed = summary.layout == "pre-paginated" || summary.items.contains(where: \.isFixedLayout)
        return .object([
            ("publisher", text(summary.publisher)), ("title", text(summary.title)),
            ("creator", texts(summary.creators)), ("date", text(summary.date)), ("subject", texts(summary.subjects)),
            ("description", text(summary.description)), ("rights", text(summary.rights)),
            ("identifier", text(summary.identifier)), ("language", text(summary.language)),
            ("nSpines", .integer(summary.items.count { $0.spineIndex != nil })), ("checkSum", .integer(0)),
            ("renditionLayout", .string(summary.layout ?? "reflowable")),
            ("renditionOrientation", .string(summary.orientation ?? "auto")),
            ("renditionSpread", .string(summary.spread ?? "auto")), ("ePubVersion", text(summary.version)),
            ("isScripted", .bool(summary.items.contains(where: \.isScripted))), ("hasFixedFormat", .bool(isFixed)),
            ("isBackwardCompatible", .bool(false)), ("hasAudio", has("audio/")), ("hasVideo", has("video/")),
            ("charsCount", .null), ("embeddedFonts", .array([])), ("refFonts", .array([])),
            ("hasEncryption", .bool(summary.hasEncryption)), ("hasSignatures", .bool(summary.hasSignatures)),
            ("contributors", texts(summary.contributors)),
        ])
    }

    private static func items(_ summary: PublicationSummary) -> [JSONValue] {
        summary.items.map { item in
            .object([
                ("id", .string(item.id)), ("fileName", .string(item.path)), ("media_type", .string(item.mediaType)),
                ("compressedSize", .null), ("uncompressedSize", .null), ("compressionMethod", .null),
                ("checkSum", .null), ("isSpineItem", .bool(item.spineIndex != nil)),
                ("spineIndex", item.spineIndex.map { .integer($0) } ?? .null), ("isLinear", .bool(item.isLinear)),
                ("isFixedFormat", .bool(item.isFixedLayout)), ("isScripted", .bool(item.isScripted)),
                ("renditionLayout", .null), ("renditionOrientation", .null), ("renditionSpread", .null),
                ("referencedItems", .array(item.references.map { .string($0) })),
            ])
        }
    }
}
