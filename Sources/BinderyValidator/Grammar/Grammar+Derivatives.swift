import BinderyXML

/// The derivative of a pattern is the pattern of what may follow.
extension Grammar {
    /// What follows a start tag: a choice of contents, each with what comes after the element.
    ///
    /// - Parameter recovering: whether what is required before the element may be missing.
    func afterStartTag(_ id: PatternID, _ name: XMLName, recovering: Bool) -> PatternID {
        guard id > PatternTable.text else { return PatternTable.notAllowed }
        let key = Self.key(id, name)
        if let known = recovering ? recoveredStartTags[key] : startTags[key] { return known }
        let result = computeAfterStartTag(id, name, recovering)
        if recovering { recoveredStartTags[key] = result } else { startTags[key] = result }
        return result
    }

    private func computeAfterStartTag(
        _ id: PatternID, _ name: XMLName, _ recovering: Bool
    ) -> PatternID {
        let pattern = table[id]
        switch pattern.kind {
        case .element:
            guard elements[Int(pattern.first)].nameClass.contains(name, names.table) else {
                return PatternTable.notAllowed
            }
            return table.after(content(ofElement: pattern.first), PatternTable.empty)
        case .choice:
            let parts = table.alternatives(id).map { afterStartTag($0, name, recovering: recovering) }
            return table.choice(of: parts)
        case .group:
            let first = afterStartTag(pattern.first, name, recovering: recovering)
            let result = mapRest(first) { table.group($0, pattern.second) }
            guard table[pattern.first].isNullable || recovering else { return result }
            return table.choice(result, afterStartTag(pattern.second, name, recovering: recovering))
        case .interleave:
            let first = afterStartTag(pattern.first, name, recovering: recovering)
            let second = afterStartTag(pattern.second, name, recovering: recovering)
            return table.choice(
                mapRest(first) { table.interleave($0, pattern.second) },
                mapRest(second) { table.interleave(pattern.first, $0) })
        case .oneOrMore:
            let operand = afterStartTag(pattern.first, name, recovering: recovering)
            let more = table.choice(id, PatternTable.empty)
            return mapRest(operand) { table.group($0, more) }
        case .anything:
            return table.after(id, id)
        case .after:
            let content = afterStartTag(pattern.first, name, recovering: recovering)
            return mapRest(content) { table.after($0, pattern.second) }
        default:
            return PatternTable.notAllowed
        }
    }

    /// What follows an attribute's name: a choice of values, each with what comes after the attribute.
    func afterAttributeName(_ id: PatternID, _ name: XMLName) -> PatternID {
        guard table[id].hasAttributes else { return PatternTable.notAllowed }
        let key = Self.key(id, name)
        if let known = attributeNames[key] { return known }
        let result = computeAfterAttributeName(id, name)
        attributeNames[key] = result
        return result
    }

    private func computeAfterAttributeName(_ id: PatternID, _ name: XMLName) -> PatternID {
        let pattern = table[id]
        switch pattern.kind {
        case .attribute:
            let (nameClass, value) = attributes[Int(pattern.first)]
            return nameClass.contains(name, names.table)
                ? table.after(value, PatternTable.empty) : PatternTable.notAllowed
        case .choice:
            return table.choice(of: table.alternatives(id).map { afterAttributeName($0, name) })
        case .group, .interleave:
            return table.choice(
                mapRest(afterAttributeName(pattern.first, name)) { table.pair(pattern.kind, $0, pattern.second) },
                mapRest(afterAttributeName(pattern.second, name)) { table.pair(pattern.kind, pattern.first, $0) })
        case .oneOrMore:
            let more = table.choice(id, PatternTable.empty)
            return mapRest(afterAttributeName(pattern.first, name)) { table.group($0, more) }
        case .anything:
            return table.after(PatternTable.text, id)
        case .after:
            return mapRest(afterAttributeName(pattern.first, name)) { table.after($0, pattern.second) }
        default:
            return PatternTable.notAllowed
        }
    }

    /// What follows the end of a start tag.
    ///
    /// - Parameter ignoringMissing: whether required attributes may be missing.
    func afterAttributes(_ id: PatternID, ignoringMissing: Bool) -> PatternID {
        guard table[id].hasAttributes else { return id }
        let key = UInt64(UInt32(bitPattern: id)) << 1 | (ignoringMissing ? 1 : 0)
        if let known = attributesClosed[key] { return known }
        let pattern = table[id]
        let result: PatternID
        switch pattern.kind {
        case .attribute:
            result = ignoringMissing ? PatternTable.empty : PatternTable.notAllowed
        case .choice:
            result = table.choice(
                of: table.alternatives(id).map { afterAttributes($0, ignoringMissing: ignoringMissing) })
        case .group, .interleave:
            result = table.pair(
                pattern.kind, afterAttributes(pattern.first, ignoringMissing: ignoringMissing),
                afterAttributes(pattern.second, ignoringMissing: ignoringMissing))
        case .oneOrMore:
            result = table.oneOrMore(afterAttributes(pattern.first, ignoringMissing: ignoringMissing))
        case .after:
            result = table.after(afterAttributes(pattern.first, ignoringMissing: ignoringMissing), pattern.second)
        default:
            result = id
        }
        attributesClosed[key] = result
        return result
    }

    /// What follows a text that is more than white space.
    func afterText(_ id: PatternID) -> PatternID {
        if id <= PatternTable.anything { return id >= PatternTable.text ? id : PatternTable.notAllowed }
        let key = UInt64(UInt32(bitPattern: id))
        if let known = texts[key] { return known }
        let pattern = table[id]
        let result =
            pattern.kind == .after
            ? table.after(afterText(pattern.first), pattern.second) : afterPart(id, afterText)
        texts[key] = result
        return result
    }

    /// What follows something that one of the parts of a pattern takes in.
    func afterPart(_ id: PatternID, _ after: (PatternID) -> PatternID) -> PatternID {
        let pattern = table[id]
        switch pattern.kind {
        case .choice:
            return table.choice(of: table.alternatives(id).map(after))
        case .group:
            let first = table.group(after(pattern.first), pattern.second)
            return table[pattern.first].isNullable ? table.choice(first, after(pattern.second)) : first
        case .interleave:
            return table.choice(
                table.interleave(after(pattern.first), pattern.second),
                table.interleave(pattern.first, after(pattern.second)))
        case .oneOrMore:
            return table.group(after(pattern.first), table.choice(id, PatternTable.empty))
        default:
            return PatternTable.notAllowed
        }
    }

    /// The contents of all elements of a name that the grammar knows anywhere.
    func contentAnywhere(_ name: XMLName) -> PatternID {
        if let known = foundElements[UInt64(name.rawValue)] { return known }
        var best = 0
        var found: [Int32] = []
        var number = 0
        while number < elements.count {
            _ = content(ofElement: Int32(number))  // which may add elements
            let specificity = elements[number].nameClass.specificity(name, names.table)
            if specificity > best {
                best = specificity
                found = []
            }
            if specificity == best, specificity > 0 { found.append(Int32(number)) }
            number += 1
        }
        let result = table.choice(of: found.map(content(ofElement:)))
        foundElements[UInt64(name.rawValue)] = result
        return result
    }

    private static func key(_ id: PatternID, _ name: XMLName) -> UInt64 {
        UInt64(UInt32(bitPattern: id)) << 32 | UInt64(name.rawValue)
    }

    /// Changes what comes after each of the alternatives.
    private func mapRest(_ id: PatternID, _ change: (PatternID) -> PatternID) -> PatternID {
        if id == PatternTable.notAllowed { return id }
        let pattern = table[id]
        if pattern.kind == .after { return table.after(pattern.first, change(pattern.second)) }
        let parts = table.alternatives(id).map { part in
            let pattern = table[part]
            return table.after(pattern.first, change(pattern.second))
        }
        return table.choice(of: parts)
    }
}
