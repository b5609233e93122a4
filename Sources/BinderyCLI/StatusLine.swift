internal import BinderyFiles
internal import Synchronization

/// The line on the terminal that tells a waiting person what is being done, and how far it is.
///
/// It appears when the work has taken a second, and only where a person looks at standard error.
final class StatusLine: Sendable {
    private let work: String
    private let total: Int
    private let start = ContinuousClock.now
    private let state = Mutex((done: 0, isVisible: false))

    /// A line about what is done to some files, or `nil` where nobody would see it.
    ///
    /// - Parameter verb: what is being done to each of them, such as “checking”.
    init?(_ verb: String, _ files: [String]) {
        guard Terminal.isInteractive(.error), Terminal.environment("TERM") != "dumb" else { return nil }
        // A line that does not fit could not be erased.
        work = files.count == 1 ? "\(verb) \(files[0].split(separator: "/").last?.prefix(40) ?? "")" : verb
        total = files.count
    }

    /// Does some work while the line, if there is one, stands on the terminal.
    static func during<Result, Failure: Error>(
        _ line: StatusLine?, _ work: () async throws(Failure) -> Result
    ) async throws(Failure) -> Result {
        guard let line else { return try await work() }
        async let _ = line.show()
        return try await work()
    }

    /// Writes something else to the terminal, for which the line makes way.
    func interrupt(_ writing: () -> Void) {
        state.withLock { state in
            if state.isVisible { Terminal.write("\r\u{1B}[K", to: .error) }
            state.isVisible = false
            writing()
        }
    }

    /// Counts one more file as done.
    func advance() {
        state.withLock { $0.done += 1 }
    }

    /// Draws the line again and again until the work is done, and then takes it away.
    @concurrent private func show() async {
        while (try? await Task.sleep(for: .milliseconds(200))) != nil {
            let seconds = (ContinuousClock.now - start).components.seconds
            guard seconds >= 1 else { continue }
            state.withLock { state in
                let progress = total > 1 ? ": \(state.done) of \(total)" : ""
                Terminal.write("\r\u{1B}[K\(work)\(progress) · \(seconds) s", to: .error)
                state.isVisible = true
            }
        }
        interrupt {}
    }
}
