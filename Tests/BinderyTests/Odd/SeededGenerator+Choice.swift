import BinderyTestSupport

extension SeededGenerator {
    /// A number of a range.
    mutating func number(_ range: ClosedRange<Int>) -> Int {
        Int.random(in: range, using: &self)
    }

    /// An element of a list; the lists here are never empty.
    mutating func pick<Element>(_ list: [Element]) -> Element {
        list[number(0...list.count - 1)]
    }

    /// True once in so many times.
    mutating func chance(_ times: Int) -> Bool {
        number(1...times) == 1
    }
}
