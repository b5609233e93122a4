extension Grammar {
    /// Whether a value matches a pattern.
    func matches(_ id: PatternID, _ value: ArraySlice<UInt8>) -> Bool {
        let pattern = table[id]
        switch pattern.kind {
        case .text: return true
        case .empty: return value.allSatisfy(\.isXMLWhitespace)
        case .choice: return (0..<pattern.second).contains { matches(table.member($0, of: pattern), value) }
        case .data:
            let datatype = datatypes[Int(pattern.first)]
            return datatype.isValid(datatype.keepsSpace ? value : Datatype.trimmed(value))
        case .value: return isEqual(values[Int(pattern.first)], value)
        case .list: return matchesList(pattern.first, Datatype.words(value))
        case .oneOrMore: return matches(pattern.first, value)
        case .group, .interleave:
            return table[pattern.first].isNullable && matches(pattern.second, value)
                || table[pattern.second].isNullable && matches(pattern.first, value)
        default: return false
        }
    }

    private func matchesList(_ id: PatternID, _ words: [ArraySlice<UInt8>]) -> Bool {
        var state = id
        for word in words {
            state = afterWord(state, word)
            if state == PatternTable.notAllowed { return false }
        }
        return table[state].isNullable
    }

    private func afterWord(_ id: PatternID, _ word: ArraySlice<UInt8>) -> PatternID {
        switch table[id].kind {
        case .data, .value: matches(id, word) ? PatternTable.empty : PatternTable.notAllowed
        default: afterPart(id) { afterWord($0, word) }
        }
    }

    /// Whether a value is the one of the grammar, apart from white space.
    private func isEqual(_ own: (bytes: [UInt8], isCaseSensitive: Bool), _ value: ArraySlice<UInt8>) -> Bool {
        guard own.bytes.count <= value.count else { return false }
        let value = Datatype.trimmed(value)
        if own.isCaseSensitive { return own.bytes.elementsEqual(value) }
        return own.bytes.count == value.count
            && zip(own.bytes, value).allSatisfy { $0.asciiLowercased == $1.asciiLowercased }
    }
}
