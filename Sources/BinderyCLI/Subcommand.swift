internal import ArgumentParser

/// A command that is part of `bindery`.
///
/// It runs on the thread of whoever calls it: an `AsyncParsableCommand` would start another one first.
protocol Subcommand: ParsableCommand {
    /// Does what the command is for.
    func perform() async throws
}
