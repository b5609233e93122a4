internal import BinderyCore

/// People who are named in one line of text: “Ann Lee & Bob Cole”, “Le Guin, Ursula K.”.
enum PersonList {
    /// The names, and how those are sorted that were written the other way round.
    static func people(in text: String) -> [(name: String, fileAs: String)] {
        text.parts(separatedBy: [";", "\n"]).flatMap(names).map { name in
            inverted(name) ?? (name, "")
        }
    }

    /// The names between commas and “and”; names in the order of a catalogue stay as they are.
    private static func names(_ text: String) -> [String] {
        let sides = split(text, at: [" & ", " and ", " und ", " et ", " y ", " e ", " и "])
        let list = sides.flatMap { side -> [String] in
            let parts = side.parts(separatedBy: [",", "、", "，"])
            return parts.count == 2 && inverted(side) != nil ? [side] : rejoiningSuffixes(parts)
        }
        return list
    }

    private static func split(_ text: String, at conjunctions: [String]) -> [String] {
        for conjunction in conjunctions {
            let sides = split(text, at: conjunction)
            guard sides.count > 1 else { continue }
            // “Salt and Pepper” may be one pen name; two full names are two people.
            let isSure = conjunction == " & " || sides.allSatisfy { $0.contains(" ") }
            if isSure { return sides.flatMap { split($0, at: conjunctions) } }
        }
        return [text]
    }

    private static func split(_ text: String, at separator: String) -> [String] {
        var sides: [String] = []
        var rest = Substring(text)
        while let range = rest.firstRange(of: separator) {
            sides.append(String(rest[..<range.lowerBound]).trimmingBlanks)
            rest = rest[range.upperBound...]
        }
        sides.append(String(rest).trimmingBlanks)
        return sides.filter { !$0.isEmpty }
    }

    /// A name of the form “Last, First” in its natural order; `nil` for any other.
    private static func inverted(_ text: String) -> (name: String, fileAs: String)? {
        let parts = text.parts(separatedBy: [","])
        guard parts.count == 2, !SortName.isSuffix(parts[1]) else { return nil }
        let last = parts[0].split(separator: " ")
        let first = parts[1].split(separator: " ")
        let isOneSurname = last.count == 1 || (last.first.map { SortName.isParticle(String($0)) } ?? false)
        guard isOneSurname, (1...3).contains(first.count) else { return nil }
        return ("\(parts[1]) \(parts[0])", text)
    }

    /// Joins “Downey” and “Jr.” again.
    private static func rejoiningSuffixes(_ parts: [String]) -> [String] {
        var names: [String] = []
        for part in parts {
            if SortName.isSuffix(part), let last = names.popLast() {
                names.append("\(last), \(part)")
            } else {
                names.append(part)
            }
        }
        return names
    }
}
