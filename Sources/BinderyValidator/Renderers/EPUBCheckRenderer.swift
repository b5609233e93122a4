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
        let checker: DataValue = [
            "path": .text(path), "filename": .text(String(PartPath(path).name)),
            "checkerVersion": .text("bindery \(toolVersion)"), "checkDate": .null,
            "elapsedTime": .number(milliseconds), "nFatal": .number(report.count(of: .fatal)),
            "nError": .number(report.count(of: .error)), "nWarning": .number(report.count(of: .warning)),
            "nUsage": .number(report.count(of: .usage)),
        ]
        let value: DataValue = [
            "messages": .list(Self.messages(report.findings)), "customMessageFileName": .null,
            "checker": checker,
            "publication": report.summary.map(Self.publication) ?? .null,
            "items": .list(report.summary.map(Self.items) ?? []),
        ]
        return Array(value.json.utf8)
    }

    /// One message for each text, with all its places, as EPUBCheck groups them.
    private static func messages(_ findings: [Finding]) -> [DataValue] {
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
            [
                "ID": .text(key.code), "severity": .text(key.severity.rawValue.uppercased()),
                "message": .text(key.message), "additionalLocations": .number(0),
                "locations": .list((places[key] ?? []).map(location)), "suggestion": .null,
            ]
        }
    }

    private static func location(_ finding: Finding) -> DataValue {
        let place = finding.location
        let isPlaced = place.line > 0
        return [
            "path": .text(place.part?.string ?? ""), "line": .number(isPlaced ? place.line : -1),
            "column": .number(isPlaced ? place.column : -1),
            "context": DataValue(place.excerpt?.text),
        ]
    }

    private static func publication(_ summary: PublicationSummary) -> DataValue {
        func text(_ value: String?) -> DataValue { DataValue(value) }
        func texts(_ values: [String]) -> DataValue { .list(values.map { .text($0) }) }
        func has(_ prefix: String) -> DataValue { .truth(summary.items.contains { $0.mediaType.hasPrefix(prefix) }) }
        let isFixed = summary.layout == "pre-paginated" || summary.items.contains(where: \.isFixedLayout)
        return [
            "publisher": text(summary.publisher), "title": text(summary.title),
            "creator": texts(summary.creators), "date": text(summary.date), "subject": texts(summary.subjects),
            "description": text(summary.description), "rights": text(summary.rights),
            "identifier": text(summary.identifier), "language": text(summary.language),
            "nSpines": .number(summary.items.count { $0.spineIndex != nil }), "checkSum": .number(0),
            "renditionLayout": .text(summary.layout ?? "reflowable"),
            "renditionOrientation": .text(summary.orientation ?? "auto"),
            "renditionSpread": .text(summary.spread ?? "auto"), "ePubVersion": text(summary.version),
            "isScripted": .truth(summary.items.contains(where: \.isScripted)), "hasFixedFormat": .truth(isFixed),
            "isBackwardCompatible": .truth(false), "hasAudio": has("audio/"), "hasVideo": has("video/"),
            "charsCount": .null, "embeddedFonts": .list([]), "refFonts": .list([]),
            "hasEncryption": .truth(summary.hasEncryption), "hasSignatures": .truth(summary.hasSignatures),
            "contributors": texts(summary.contributors),
        ]
    }

    private static func items(_ summary: PublicationSummary) -> [DataValue] {
        summary.items.map { item in
            [
                "id": .text(item.id), "fileName": .text(item.path), "media_type": .text(item.mediaType),
                "compressedSize": .null, "uncompressedSize": .null, "compressionMethod": .null,
                "checkSum": .null, "isSpineItem": .truth(item.spineIndex != nil),
                "spineIndex": item.spineIndex.map { .number($0) } ?? .null, "isLinear": .truth(item.isLinear),
                "isFixedFormat": .truth(item.isFixedLayout), "isScripted": .truth(item.isScripted),
                "renditionLayout": .null, "renditionOrientation": .null, "renditionSpread": .null,
                "referencedItems": .list(item.references.map { .text($0) }),
            ]
        }
    }
}
