extension Datatype {
    /// The types of attributes of MathML (MathML 3, section 2.1.5).
    static let math: [String: Datatype] = [
        "mathLength": Datatype("a length such as 1.5em") { value in
            mathSpaces.contains { value.elementsEqual($0.utf8) } || isMeasure(value, units: lengthUnits, space: false)
        },
        "mathPadding": Datatype("a length such as +0.5em or 150%height") { value in
            let value = value.first == UInt8(ascii: "+") ? value.dropFirst() : value
            return isMeasure(value, units: lengthUnits + paddingUnits + paddingUnits.map { "%" + $0 }, space: true)
        },
        "mathColor": Datatype("a color such as #ff0000 or red") { value in
            guard value.first == UInt8(ascii: "#") else {
                return colorNames.contains { value.equalsIgnoringASCIICase($0) }
            }
            return (value.count == 4 || value.count == 7) && value.dropFirst().allSatisfy { $0.hexDigitValue != nil }
        },
        "groupAlignments": Datatype("groups such as {left right} {center}") { value in
            let groups = value.split(separator: UInt8(ascii: "}"), omittingEmptySubsequences: false)
            return trimmed(groups[groups.endIndex - 1]).isEmpty
                && groups.dropLast().allSatisfy { group in
                    let group = trimmed(group)
                    return group.first == UInt8(ascii: "{")
                        && words(group.dropFirst()).allSatisfy { word in
                            ["left", "center", "right", "decimalpoint"].contains { word.elementsEqual($0.utf8) }
                        }
                }
        },
        "character": Datatype("one character") { String(decoding: $0, as: UTF8.self).unicodeScalars.count == 1 },
    ]

    private static let lengthUnits = ["", "em", "ex", "px", "in", "cm", "mm", "pt", "pc", "%"]
    private static let paddingUnits = ["width", "height", "depth"]
    private static let mathSpaces = [
        "veryverythin", "verythin", "thin", "medium", "thick", "verythick", "veryverythick",
    ]
    .flatMap { [$0 + "mathspace", "negative" + $0 + "mathspace"] }
    /// The names of colors of HTML 4.
    private static let colorNames = [
        "aqua", "black", "blue", "fuchsia", "gray", "green", "lime", "maroon", "navy", "olive", "purple", "red",
        "silver",
        "teal", "white", "yellow",
    ]

    /// Whether a value is a number with one of the units, perhaps with a space before it.
    private static func isMeasure(_ value: ArraySlice<UInt8>, units: [String], space: Bool) -> Bool {
        let number = value.prefix { $0.isASCIIDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
        var unit = value[number.endIndex...]
        if space { unit = unit.drop(while: \.isXMLWhitespace) }
        return number.first != UInt8(ascii: "+") && isDecimal(number) && units.contains { unit.elementsEqual($0.utf8) }
    }
}
