/// The name of a language, such as `en`, `pt-BR` or `zh-Hant-TW` (BCP 47; RFC 5646, section 2.1).
public struct LanguageTag: Sendable, Hashable, CustomStringConvertible {
    /// The whole tag, in the customary case: `zh-Hant-TW`.
    public let description: String
    /// The primary language, in lower case.
    public let language: String
    /// The script, such as `Hant`; `nil` if the tag names none.
    public let script: String?
    /// The region, such as `TW` or `419`; `nil` if the tag names none.
    public let region: String?

    /// The tag of a text whose language nobody has said.
    public static let undetermined = LanguageTag(language: "und")

    /// Reads a tag; `nil` if it is not well-formed. Underscores count as hyphens: `en_GB`.
    public init?(_ text: String) {
        let bytes = text.utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : Self.lowercased($0) }
        guard bytes.count <= 100, bytes.allSatisfy({ Self.isLetter($0) || Self.isDigit($0) || $0 == 0x2D }) else {
            return nil
        }
        var rest = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)[...]
        guard let primary = rest.popFirst(), (2...8).contains(primary.count), primary.allSatisfy(Self.isLetter) else {
            return nil
        }
        var parts = [String(decoding: primary, as: UTF8.self)]
        if primary.count <= 3 {
            for _ in 0..<3 where rest.first?.count == 3 && rest.first?.allSatisfy(Self.isLetter) == true {
                rest.popFirst().map { parts.append(String(decoding: $0, as: UTF8.self)) }
            }
        }
        var script: String?
        if let subtag = rest.first, subtag.count == 4, subtag.allSatisfy(Self.isLetter) {
            let text = String(decoding: subtag, as: UTF8.self)
            script = text.prefix(1).uppercased() + text.dropFirst()
            rest.removeFirst()
        }
        var region: String?
        if let subtag = rest.first,
            (subtag.count == 2 && subtag.allSatisfy(Self.isLetter))
                || (subtag.count == 3 && subtag.allSatisfy(Self.isDigit))
        {
            region = String(decoding: subtag, as: UTF8.self).uppercased()
            rest.removeFirst()
        }
        parts += [script, region].compactMap(\.self)
        guard Self.areVariantsAndExtensions(rest) else { return nil }
        parts += rest.map { String(decoding: $0, as: UTF8.self) }
        self.init(description: parts.joined(separator: "-"), language: parts[0], script: script, region: region)
    }

    private init(language: String) {
        self.init(description: language, language: language, script: nil, region: nil)
    }

    private init(description: String, language: String, script: String?, region: String?) {
        self.description = description
        self.language = language
        self.script = script
        self.region = region
    }

    private static func areVariantsAndExtensions(_ subtags: ArraySlice<ArraySlice<UInt8>>) -> Bool {
        var subtags = subtags
        var seen: Set<ArraySlice<UInt8>> = []
        while let subtag = subtags.first, subtag.count > 1 {
            let isVariant = (5...8).contains(subtag.count) || (subtag.count == 4 && subtag.first.map(isDigit) == true)
            guard isVariant, seen.insert(subtag).inserted else { return false }
            subtags.removeFirst()
        }
        while let singleton = subtags.popFirst() {
            guard singleton.count == 1, seen.insert(singleton).inserted else { return false }
            let isPrivate = singleton.first == UInt8(ascii: "x")
            let count = subtags.prefix { isPrivate ? !$0.isEmpty : $0.count > 1 }.count
            guard count > 0, subtags.prefix(count).allSatisfy({ $0.count <= 8 }) else { return false }
            subtags.removeFirst(count)
        }
        return true
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}

extension LanguageTag {
    /// Whether the language is written from right to left.
    public var isRightToLeft: Bool {
        if let script { return Self.rightToLeftScripts.contains(script) }
        return Self.rightToLeftLanguages.contains(language)
    }

    /// Whether the language is Chinese, Japanese or Korean.
    public var isEastAsian: Bool {
        ["zh", "ja", "ko", "yue", "cmn", "nan", "wuu", "hak", "lzh"].contains(language) && script != "Latn"
    }

    /// Whether Chinese is written in the traditional form.
    public var writesTraditionalChinese: Bool {
        script == "Hant" || (script == nil && ["TW", "HK", "MO"].contains(region))
    }

    private static let rightToLeftScripts: Set<String> = [
        "Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi",
    ]
    private static let rightToLeftLanguages: Set<String> = [
        "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ji", "lrc", "mzn", "nqo", "pnb", "prs", "ps", "sd", "syr", "ug",
        "ur", "yi",
    ]
}
