private import BinderyCore
private import BinderyResources

/// What EPUB says about media types: which may stand in a book without a fallback, and which should be used
/// (EPUB 3.3, section 3.2; OPF 2.0.1, section 1.3.7).
package enum CoreMediaTypes {
    /// The versions of EPUB that differ in their types.
    package enum Version: Sendable, Hashable {
        case epub2, epub3
    }

    /// What a resource of a type is for.
    package enum Kind: String, Sendable, Hashable {
        case document, style, image, audio, video, font, script, ncx, overlay, lexicon
        /// A document type of OEBPS 1.2, or HTML.
        case deprecatedDocument = "deprecated-document"
        /// The style sheet type of OEBPS 1.2.
        case deprecatedStyle = "deprecated-style"
        /// Anything else.
        case other
    }

    /// Whether a resource of this type needs no fallback. Video needs none of whatever type.
    package static func isCore(_ type: MIMEType, in version: Version) -> Bool {
        if version == .epub3, type.type == "video" { return true }
        guard let row = row(of: type) else { return false }
        return version == .epub2 ? row.isCoreInEPUB2 : row.isCoreInEPUB3
    }

    /// What a resource of this type is for.
    package static func kind(of type: MIMEType) -> Kind {
        if let row = row(of: type) { return row.kind }
        switch type.type {
        case "image": return .image
        case "audio": return .audio
        case "video": return .video
        case "font": return .font
        default: return type.essence.hasPrefix("application/font-") ? .font : .other
        }
    }

    /// The types that should be used in place of this one; none if it is right. The extension of the file tells fonts
    /// apart.
    package static func preferred(to type: MIMEType, extension: String) -> [String] {
        guard let preferred = row(of: type)?.preferred, preferred.count > 1 else {
            return row(of: type)?.preferred ?? []
        }
        let match = preferred.filter { $0 == "font/" + `extension`.lowercased() }
        return match.isEmpty ? preferred : match
    }

    /// Whether a font of this type draws no remark in an EPUB 2 book, which knows no core font types.
    package static func isFontInEPUB2(_ type: MIMEType) -> Bool {
        let essence = type.essence
        return ["font/", "application/font", "application/x-font", "application/vnd.ms-opentype"].contains {
            essence.utf8.starts(with: $0.utf8)
        }
    }

    private struct Row: Sendable {
        var kind: Kind
        var isCoreInEPUB2: Bool
        var isCoreInEPUB3: Bool
        var preferred: [String]
    }

    /// Opus is the one type that a parameter makes core.
    private static func row(of type: MIMEType) -> Row? {
        if type.type == "audio", type.subtype == "ogg" {
            return type[parameter: "codecs"]?.lowercased() == "opus" ? rows["audio/ogg;codecs=opus"] : nil
        }
        return rows[type.essence]
    }

    private static let rows: [String: Row] = {
        var rows: [String: Row] = [:]
        for row in VocabularyTable(Resources.mediaTypes).rows where row.count == 5 {
            let preferred = row[4] == "-" ? [] : row[4].split(separator: " ").map(String.init)
            rows[row[0]] = Row(
                kind: Kind(rawValue: row[1]) ?? .other, isCoreInEPUB2: row[2] == "yes", isCoreInEPUB3: row[3] == "yes",
                preferred: preferred)
        }
        return rows
    }()
}
