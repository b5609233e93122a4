internal import Synchronization

/// The numbers from 0 to a count, each handed to one of the tasks that ask for the next one.
package final class IndexQueue: Sendable {
    private let count: Int
    private let taken = Atomic(0)

    /// Makes a queue of the numbers below a count.
    package init(count: Int) {
        self.count = count
    }

    /// Whether a number is left.
    package var hasMore: Bool { taken.load(ordering: .relaxed) < count }

    /// The next number; `nil` when there is none left.
    package func next() -> Int? {
        let index = taken.add(1, ordering: .relaxed).oldValue
        return index < count ? index : nil
    }

    /// Hands out no more numbers.
    package func stop() {
        taken.store(count, ordering: .relaxed)
    }
}
