/// Names that have been given, so that no two things get the same one.
struct UniqueNames: Sendable {
    private var given: Set<String> = []
    private var next: [String: Int] = [:]

    /// The name itself, or with the first number that makes it a new one.
    mutating func unique(_ name: String) -> String {
        if given.insert(name).inserted { return name }
        var number = next[name] ?? 2
        while !given.insert("\(name)-\(number)").inserted { number += 1 }
        next[name] = number + 1
        return "\(name)-\(number)"
    }
}
