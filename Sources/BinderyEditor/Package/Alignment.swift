import BinderyCore
import BinderyXML

/// How a list of elements becomes a list of values: which elements stay, change, go, and where new ones come.
enum Alignment {
    /// What happens at a place of the list of elements.
    enum Step: Equatable {
        /// The element at an index says the value at an index, or comes to say it.
        case pair(element: Int, value: Int)
        /// The element at an index goes.
        case remove(element: Int)
        /// The value at an index comes before the element at an index.
        case insert(value: Int, before: Int)

        /// Whether a value comes.
        var isInsertion: Bool { if case .insert = self { true } else { false } }
    }

    /// The steps in the order of the elements. Elements that say a value already keep it; the others change in order.
    static func steps(elements: Int, values: Int, isSame: (Int, Int) -> Bool) -> [Step] {
        var steps: [Step] = []
        var (element, value) = (0, 0)
        let anchors = elements * values <= 250_000 ? commonPairs(elements, values, isSame) : []
        for anchor in anchors + [(elements, values)] {
            while element < anchor.0 || value < anchor.1 {
                if element < anchor.0, value < anchor.1 {
                    steps.append(.pair(element: element, value: value))
                    element += 1
                    value += 1
                } else if element < anchor.0 {
                    steps.append(.remove(element: element))
                    element += 1
                } else {
                    steps.append(.insert(value: value, before: element))
                    value += 1
                }
            }
            if anchor.0 < elements, anchor.1 < values {
                steps.append(.pair(element: element, value: value))
                element += 1
                value += 1
            }
        }
        return steps
    }

    /// The longest common subsequence.
    private static func commonPairs(_ elements: Int, _ values: Int, _ isSame: (Int, Int) -> Bool) -> [(Int, Int)] {
        var lengths = Array(repeating: Array(repeating: 0, count: values + 1), count: elements + 1)
        for element in (0..<elements).reversed() {
            for value in (0..<values).reversed() {
                lengths[element][value] =
                    isSame(element, value)
                    ? lengths[element + 1][value + 1] + 1
                    : max(lengths[element + 1][value], lengths[element][value + 1])
            }
        }
        var pairs: [(Int, Int)] = []
        var (element, value) = (0, 0)
        while element < elements, value < values {
            if isSame(element, value) {
                pairs.append((element, value))
                element += 1
                value += 1
            } else if lengths[element + 1][value] >= lengths[element][value + 1] {
                element += 1
            } else {
                value += 1
            }
        }
        return pairs
    }
}

extension EditablePackage {
    /// Makes the elements of a kind say a list of values.
    ///
    /// - Parameters:
    ///   - name: the local name of the Dublin Core element.
    ///   - elements: the elements that are meant; asked again after each change.
    ///   - isSame: whether an element says a value already.
    ///   - markup: a new element with what refines it, in the form of the one before it, if there is one, and of which
    ///     it is the next one or one after that.
    ///   - change: makes an element say a value.
    mutating func align<Value>(
        _ name: String, _ elements: (EditablePackage) -> [MetadataEntry], to values: [Value],
        isSame: (MetadataEntry, Value) -> Bool,
        markup: (EditablePackage, Value, (entry: MetadataEntry, rank: Int)?) -> [String],
        change: (inout EditablePackage, MetadataEntry, Value) throws(BinderyError) -> Void
    ) throws(BinderyError) {
        let before = elements(self)
        let steps = Alignment.steps(elements: before.count, values: values.count) { isSame(before[$0], values[$1]) }
        // From the end, so that the elements before keep their numbers.
        for (index, step) in steps.enumerated().reversed() {
            let now = elements(self)
            switch step {
            case .pair(let element, let value): try change(&self, now[element], values[value])
            case .remove(let element): try remove(now[element])
            case .insert(let value, let next):
                guard next > 0 else {
                    let new = markup(self, values[value], nil)
                    if let first = now.first {
                        try document.apply(new.map { document.inserting($0, before: first.element) })
                    } else {
                        try insert(new, name)
                    }
                    continue
                }
                let model = now[next - 1]
                // The new ones between two elements count on from the one before them.
                let rank = steps[..<index].reversed().prefix { $0.isInsertion }.count + 1
                let new = markup(self, values[value], (model, rank))
                try document.apply([document.inserting(new, after: model.lastElement(in: self))])
            }
        }
    }

    /// Makes the Dublin Core elements of a name say some texts.
    mutating func setTexts(_ name: String, _ texts: [String]) throws(BinderyError) {
        let elements = withoutEmpty({ $0.entries(.dublinCore(name)) }, for: texts.count)
        try align(name, elements, to: texts.map(\.trimmed)) { entry, text in
            entry.text.collapsed == text.collapsed
        } markup: { package, text, _ in
            [package.dublinCore(name, text)]
        } change: { (package, entry, text) throws(BinderyError) in
            try package.setText(of: entry, to: text)
        }
    }

    /// Elements without those that say nothing, which stay as they are unless something is to be said in them.
    func withoutEmpty(
        _ elements: @escaping (EditablePackage) -> [MetadataEntry], for count: Int
    ) -> (EditablePackage) -> [MetadataEntry] {
        let isAllEmpty = elements(self).allSatisfy(\.text.isEmpty)
        if isAllEmpty, count > 0 { return elements }
        return { package in elements(package).filter { !$0.text.isEmpty } }
    }

    /// Makes an entry say a text, unless it says it already.
    mutating func setText(of entry: MetadataEntry, to text: String) throws(BinderyError) {
        guard entry.text.collapsed != text.collapsed else { return }
        if case .named = entry.kind {
            try document.apply([document.setting("content", of: entry.element, to: text)])
        } else {
            try document.apply([document.replacingText(of: entry.element, with: text)])
        }
    }
}
