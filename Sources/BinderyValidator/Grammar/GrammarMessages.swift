import BinderyXML

/// Says what is wrong in words: what stands there, and what is missing or meant.
struct GrammarMessages {
    let grammar: Grammar
    let tree: XMLTree

    /// The names of the grammar; the document's are others.
    private var names: XMLNames { grammar.names.table }

    func element(_ index: Int, _ state: PatternID) -> String {
        let element = tree.element(index)
        if let hint = namespaceHint(element, state) { return hint }
        let place = element.parent.map { " in \(quoted($0))" } ?? " as the root"
        if element.namespace == .xhtml, let successor = ObsoleteElements.successor(of: element.localName) {
            return "the element \(quoted(element))\(place) is obsolete; use \(successor)"
        }
        let isKnown = grammar.contentAnywhere(own(element.name)) != PatternTable.notAllowed
        let start = "the element \(quoted(element)) is \(isKnown ? "not allowed here" : "unknown here")\(place)"
        return start + expectation(state)
    }

    func elementTooEarly(_ index: Int, _ state: PatternID) -> String {
        let element = tree.element(index)
        let missing = list(requiredElements(before: own(element.name), state))
        return missing.isEmpty
            ? "the element \(quoted(element)) comes too early: something is missing before it" + expectation(state)
            : "before the element \(quoted(element)) there must be \(missing)"
    }

    func incomplete(_ index: Int, _ state: PatternID) -> String {
        let missing = list(requiredElements(state))
        let element = quoted(tree.element(index))
        return missing.isEmpty
            ? "the element \(element) is not complete" + expectation(state) : "the element \(element) lacks \(missing)"
    }

    func attribute(_ attribute: Int, _ index: Int, _ state: PatternID) -> String {
        let name = quotedAttribute(tree.attributeName(attribute), tree.names)
        return "the attribute \(name) is not allowed on \(quoted(tree.element(index)))"
    }

    func attributeMissing(_ index: Int, _ state: PatternID) -> String {
        let missing = requiredAttributes(state).map { quotedAttribute($0, names) }
        let element = quoted(tree.element(index))
        return missing.isEmpty
            ? "the element \(element) lacks an attribute that it must have here"
            : "the element \(element) lacks the attribute \(join(Array(missing.prefix(3)), "and"))"
    }

    func attributeValue(_ attribute: Int, _ index: Int, _ next: PatternID) -> String {
        let name = quotedAttribute(tree.attributeName(attribute), tree.names)
        let allowed = grammar.table.alternatives(next).map { grammar.table[$0].first }
        return "the value of \(name) is \(shown(tree.attributeBytes(attribute))), not \(describe(allowed))"
    }

    func text(_ index: Int) -> String {
        "text is not allowed in \(quoted(tree.element(index)))"
    }

    func textValue(_ index: Int, _ bytes: [UInt8], _ state: PatternID) -> String {
        let states = grammar.table.alternatives(state).map { id in
            grammar.table[id].kind == .after ? grammar.table[id].first : id
        }
        return "the text of \(quoted(tree.element(index))) is \(shown(bytes[...])), not \(describe(states))"
    }

    // MARK: What is expected

    /// Says so where only the namespace is wrong.
    private func namespaceHint(_ element: XMLElement, _ state: PatternID) -> String? {
        let own = own(element.name)
        let meant = possibleElements(state).first { names.local($0) == element.localName && $0 != own }
        guard let meant else { return nil }
        let uri = names.uri(names.namespace(of: meant))
        return element.namespace == .none
            ? "the element \(quoted(element)) is in no namespace: xmlns=\u{201C}\(uri)\u{201D} is missing"
            : "the element \(quoted(element)) is not in the namespace \u{201C}\(uri)\u{201D}"
    }

    private func expectation(_ state: PatternID) -> String {
        let possible = possibleElements(state)
        guard !possible.isEmpty, possible.count <= 3 else { return "" }
        return "; expected \(join(possible.map { "\u{201C}\(display($0))\u{201D}" }, "or"))"
    }

    /// The names of the elements that may come next, at most ten.
    private func possibleElements(_ state: PatternID) -> [XMLName] {
        var found: [XMLName] = []
        var pending = [state]
        while let id = pending.popLast(), found.count < 200 {
            let pattern = grammar.table[id]
            switch pattern.kind {
            case .element:
                if let name = grammar.elements[Int(pattern.first)].nameClass.single, !found.contains(name) {
                    found.append(name)
                }
            case .choice: pending += grammar.table.alternatives(id).reversed()
            case .group:
                if grammar.table[pattern.first].isNullable || grammar.table[pattern.first].kind == .attribute {
                    pending.append(pattern.second)
                }
                pending.append(pattern.first)
            case .interleave: pending += [pattern.second, pattern.first]
            case .oneOrMore, .after: pending.append(pattern.first)
            default: break
            }
        }
        return found
    }

    /// The names of the elements that must come before one.
    private func requiredElements(before name: XMLName, _ id: PatternID) -> [XMLName] {
        let pattern = grammar.table[id]
        switch pattern.kind {
        case .group:
            let first = grammar.afterStartTag(pattern.first, name, recovering: true)
            if first != PatternTable.notAllowed { return requiredElements(before: name, pattern.first) }
            return requiredElements(pattern.first) + requiredElements(before: name, pattern.second)
        case .after: return requiredElements(before: name, pattern.first)
        default: return []
        }
    }

    private func requiredElements(_ id: PatternID) -> [XMLName] {
        required(id) { pattern in
            pattern.kind == .element ? grammar.elements[Int(pattern.first)].nameClass.single : nil
        }
    }

    private func requiredAttributes(_ id: PatternID) -> [XMLName] {
        required(id) { pattern in
            pattern.kind == .attribute ? grammar.attributes[Int(pattern.first)].nameClass.single : nil
        }
    }

    /// The names without which a pattern cannot end.
    private func required(_ id: PatternID, _ name: (PatternTable.Pattern) -> XMLName?) -> [XMLName] {
        let pattern = grammar.table[id]
        switch pattern.kind {
        case .element, .attribute:
            return name(pattern).map { [$0] } ?? []
        case .group, .interleave:
            let first = required(pattern.first, name)
            return first + required(pattern.second, name).filter { !first.contains($0) }
        case .choice:
            var common: [XMLName]?
            for part in grammar.table.alternatives(id) {
                let names = required(part, name)
                common = common?.filter(names.contains) ?? names
                if common?.isEmpty == true { return [] }
            }
            return common ?? []
        case .oneOrMore, .after:
            return required(pattern.first, name)
        default:
            return []
        }
    }

    private func describe(_ patterns: [PatternID]) -> String {
        var values: [String] = []
        var types: [String] = []
        var pending = patterns
        while let id = pending.popLast() {
            let pattern = grammar.table[id]
            switch pattern.kind {
            case .value:
                values.append(
                    "\u{201C}\(String(decoding: grammar.values[Int(pattern.first)].bytes, as: UTF8.self))\u{201D}")
            case .data: types.append(grammar.datatypes[Int(pattern.first)].description)
            case .choice: pending += grammar.table.alternatives(id)
            case .group, .interleave: pending += [pattern.first, pattern.second]
            case .oneOrMore, .list: pending.append(pattern.first)
            default: break
            }
        }
        if values.count > 4 { return types.first ?? "one of the values that are allowed" }
        let all = values.sorted() + types
        return all.isEmpty ? "allowed here" : join(all, "or")
    }

    /// The grammar's number for a name of the document.
    private func own(_ name: XMLName) -> XMLName { grammar.name(of: name, in: tree.names) }

    // MARK: Words

    private func quoted(_ element: XMLElement) -> String { "\u{201C}\(clipped(element.localName))\u{201D}" }

    private func quotedAttribute(_ name: XMLName, _ names: XMLNames) -> String {
        let prefix: String =
            switch names.namespace(of: name) {
            case .xml: "xml:"
            case .epub: "epub:"
            case .xlink: "xlink:"
            case .ssml: "ssml:"
            default: ""
            }
        return "\u{201C}\(prefix)\(clipped(names.local(name)))\u{201D}"
    }

    private func shown(_ bytes: ArraySlice<UInt8>) -> String {
        if bytes.isEmpty { return "empty" }
        return "\u{201C}\(clipped(String(decoding: bytes, as: UTF8.self)))\u{201D}"
    }

    private func clipped(_ text: String) -> String {
        text.unicodeScalars.count <= 40 ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(39))) + "…"
    }

    /// A name as people write it.
    private func display(_ name: XMLName) -> String {
        (names.namespace(of: name) == .dc ? "dc:" : "") + names.local(name)
    }

    private func list(_ missing: [XMLName]) -> String {
        join(missing.prefix(3).map { "\u{201C}\(display($0))\u{201D}" }, "and")
    }

    private func join(_ words: [String], _ last: String) -> String {
        guard words.count > 1, let end = words.last else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " \(last) " + end
    }
}
