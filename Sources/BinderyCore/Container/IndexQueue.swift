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

    /// What became of each number, in order, whoever worked on it.
    ///
    /// Without other workers nothing leaves the thread of the caller.
    ///
    /// - Parameters:
    ///   - others: how many workers there are beside the caller.
    ///   - work: what each of them does: it takes numbers until there is none left.
    ///   - own: what the caller does in the meantime.
    package func results<Value: Sendable>(
        others: Int, _ work: @escaping @Sendable () -> [Numbered<Value>], own: () -> [Numbered<Value>]
    ) async -> [Value] {
        guard others > 0 else { return own().map(\.value) }
        let results = await withTaskGroup(of: [Numbered<Value>].self) { group in
            for _ in 0..<others { group.addTask { work() } }
            var all = own()
            for await part in group { all += part }
            return all
        }
        return results.sorted { $0.number < $1.number }.map(\.value)
    }
}

extension IndexQueue {
    /// What became of a number.
    package typealias Numbered<Value> = (number: Int, value: Value)
}
