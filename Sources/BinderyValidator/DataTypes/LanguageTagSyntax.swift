/// The form of language tags (BCP 47; RFC 5646, section 2.1). Whether subtags are registered is not looked at.
package enum LanguageTagSyntax {
    /// Whether a text is a well-formed language tag.
    package static func isWellFormed(_ text: ArraySlice<UInt8>) -> Bool {
        if grandfathered.contains(where: text.equalsIgnoringASCIICase) { return true }
        var subtags = text.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)[...]
        guard subtags.allSatisfy({ (1...8).contains($0.count) && $0.allSatisfy(\.isASCIIAlphanumeric) }),
            let language = subtags.popFirst()
        else { return false }
        if language.equalsIgnoringASCIICase("x") { return !subtags.isEmpty }
        guard language.count > 1, language.allSatisfy(\.isASCIIAlpha) else { return false }
        if language.count <= 3 {
            // Up to three extended languages.
            for _ in 0..<3 { take(&subtags) { $0.count == 3 && $0.allSatisfy(\.isASCIIAlpha) } }
        }
        take(&subtags) { $0.count == 4 && $0.allSatisfy(\.isASCIIAlpha) }
        take(&subtags) { region in
            region.count == 2 && region.allSatisfy(\.isASCIIAlpha)
                || region.count == 3 && region.allSatisfy(\.isASCIIDigit)
        }
        while take(&subtags, where: { $0.count >= 5 || $0.count == 4 && $0.first.map(\.isASCIIDigit) == true }) {}
        while let singleton = subtags.popFirst() {
            guard singleton.count == 1 else { return false }
            if singleton.equalsIgnoringASCIICase("x") { return !subtags.isEmpty }
            guard take(&subtags, where: { $0.count > 1 }) else { return false }
            while take(&subtags, where: { $0.count > 1 }) {}
        }
        return true
    }

    @discardableResult
    private static func take(
        _ subtags: inout ArraySlice<ArraySlice<UInt8>>, where isWanted: (ArraySlice<UInt8>) -> Bool
    ) -> Bool {
        guard let first = subtags.first, isWanted(first) else { return false }
        subtags.removeFirst()
        return true
    }

    /// The tags from before RFC 4646 that do not have today's form.
    private static let grandfathered = [
        "art-lojban", "cel-gaulish", "en-gb-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon",
        "i-lux",
        "i-mingo", "i-navajo", "i-pwn", "i-tao", "i-tay", "i-tsu", "no-bok", "no-nyn", "sgn-be-fr", "sgn-be-nl",
        "sgn-ch-de",
        "zh-guoyu", "zh-hakka", "zh-min", "zh-min-nan", "zh-xiang",
    ]
}
