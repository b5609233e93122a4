internal import BinderyFiles

/// Work on many things at the same time whose results are wanted in their order.
enum OrderedTasks {
    /// Does something with each input, as many at a time as the machine has processors, and hands on every result as
    /// soon as those before it have been handed on.
    ///
    /// - Parameter line: what a waiting person sees; it makes way for what `each` writes.
    /// - Returns: All results, in the order of the inputs.
    static func run<Input: Sendable, Result: Sendable>(
        _ inputs: [Input], line: StatusLine?, _ work: @escaping @Sendable (Input) async -> Result,
        each: (Int, Result) -> Void
    ) async -> [Result] {
        await StatusLine.during(line) {
            var results: [Result] = []
            func hand(_ result: Result) {
                if let line { line.interrupt { each(results.count, result) } } else { each(results.count, result) }
                results.append(result)
            }
            if inputs.count == 1 {
                hand(await work(inputs[0]))
                return results
            }
            var early: [Int: Result] = [:]
            await withTaskGroup(of: (Int, Result).self) { group in
                var next = 0
                func start() {
                    guard next < inputs.count else { return }
                    let number = next
                    next += 1
                    group.addTask { (number, await work(inputs[number])) }
                }
                for _ in 0..<Processors.count { start() }
                for await (number, result) in group {
                    start()
                    line?.advance()
                    early[number] = result
                    while let ready = early.removeValue(forKey: results.count) { hand(ready) }
                }
            }
            return results
        }
    }
}
