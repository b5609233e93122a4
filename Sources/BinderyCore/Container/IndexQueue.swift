internal import Synchronization

/// The numbers from 0 to a count, each handed to one of the tasks that ask for the next one.
final class IndexQueue: Sendable {
    private let count: Int
    private let taken = Atomic(0)

    init(count: Int) {
        self.count = count
    }

    /// The next number; `nil` when there is none left.
    func next() -> Int? {
        let index = taken.add(1, ordering: .relaxed).oldValue
        return index < count ? index : nil
    }

    /// Hands out no more numbers.
    func stop() {
        taken.store(count, ordering: .relaxed)
    }
}
