internal import BinderyResources

/// A piece of a file name that every file system, shop and reader takes: `[a-z0-9-]`, at most 40 characters.
///
/// Latin letters lose their diacritics, Cyrillic ones are transliterated, all else divides words. Text in other
/// scripts gives an empty slug.
public struct FileNameSlug: Sendable, Hashable {
    /// The slug.
    public let string: String

    /// Makes a slug of a title.
    public init(_ text: String) {
        var bytes: [UInt8] = []
        var hasGap = false
        var endOfWord = 0
        for scalar in text.unicodeScalars {
            if bytes.count > Self.limit { break }
            if let letters = Self.letters(for: scalar) {
                if hasGap, !bytes.isEmpty {
                    endOfWord = bytes.count
                    bytes.append(UInt8(ascii: "-"))
                }
                hasGap = false
                bytes += letters
            } else if !Self.joins(scalar) {
                hasGap = true
            }
        }
        if bytes.count > Self.limit { bytes.removeSubrange((endOfWord > 0 ? endOfWord : Self.limit)...) }
        string = String(decoding: bytes, as: UTF8.self)
    }

    private static let limit = 40

    private static func letters(for scalar: Unicode.Scalar) -> [UInt8]? {
        switch scalar {
        case "a"..."z", "0"..."9": [UInt8(truncatingIfNeeded: scalar.value)]
        case "A"..."Z": [UInt8(truncatingIfNeeded: scalar.value) | 0x20]
        case "\u{0}"..."\u{7F}": nil
        default: transliterations[scalar] ?? transliterations[lowercased(scalar)]
        }
    }

    private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    }

    /// Apostrophes and combining marks stand inside words: `don’t` is `dont`.
    private static func joins(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "'" || scalar == "\u{2019}" || ("\u{300}"..."\u{36F}").contains(scalar)
    }

    private static let transliterations: [Unicode.Scalar: [UInt8]] = {
        var table: [Unicode.Scalar: [UInt8]] = [:]
        for row in VocabularyTable(Resources.transliteration).rows where row.count == 2 {
            for scalar in row[1].unicodeScalars { table[scalar] = Array(row[0].utf8) }
        }
        return table
    }()
}
