import BinderyCore

extension [Finding] {
    /// The findings in the order of the parts and of the places in them, which is the same in every run.
    func ordered(by container: OpenContainer?) -> [Finding] {
        let places = map { finding in finding.location.part.map { container?.place(of: $0) ?? .max } ?? -1 }
        return enumerated().sorted { left, right in
            let (one, two) = (left.element, right.element)
            let (first, second) = (places[left.offset], places[right.offset])
            if first != second { return first < second }
            if one.location.part != two.location.part {
                return one.location.part?.string ?? "" < two.location.part?.string ?? ""
            }
            let (start, other) = (one.location.range?.lowerBound ?? -1, two.location.range?.lowerBound ?? -1)
            if start != other { return start < other }
            if one.severity != two.severity { return one.severity < two.severity }
            return (one.code, one.rule, one.message, left.offset) < (two.code, two.rule, two.message, right.offset)
        }.map(\.element)
    }
}
