/// The names by which the headings of a document can be linked to, as Markdown's sites derive them.
struct AnchorNames {
    private var used: Set<String> = []
    private var counts: [String: Int] = [:]

    /// The name of a heading; each name is given out once.
    mutating func name(of heading: String) -> String {
        let base = Self.slug(of: heading)
        var candidate = base
        while !used.insert(candidate).inserted {
            let count = counts[base, default: 0] + 1
            counts[base] = count
            candidate = "\(base)-\(count)"
        }
        return candidate
    }

    /// The words in lower case, with hyphens for spaces and without anything but letters, digits and hyphens.
    static func slug(of heading: String) -> String {
        var name = ""
        for scalar in heading.lowercased().unicodeScalars {
            let properties = scalar.properties
            if properties.isAlphabetic || properties.numericType != nil || scalar == "-" || scalar == "_" {
                name.unicodeScalars.append(scalar)
            } else if properties.isWhitespace {
                name += "-"
            }
        }
        return name
    }
}
