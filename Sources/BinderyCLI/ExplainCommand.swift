internal import ArgumentParser
internal import Bindery
internal import BinderyFiles

/// The command `bindery explain`.
struct ExplainCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", _superCommandName: "bindery",
        abstract: "Explains what the checker says: what it means, right and wrong, and why.",
        usage: "bindery explain [<options>] [<name>]",
        discussion: """
            Examples:
              bindery explain OPF-014               all rules behind a code
              bindery explain spine-item-repeated   one rule
              bindery explain                       all that the checker can say
            """)

    @Argument(help: "A code such as RSC-005, a rule, or a word in the names of rules.")
    var name: String?

    @Flag(name: .customLong("full"), help: "Explain every rule that is found, however many there are.")
    var isFull = false

    /// So many rules are explained at once; more are listed.
    private static let most = 3

    func perform() throws {
        let renderer = ExplanationRenderer(isColoured: Console.isColoured(.output))
        guard let name else { return Console.print(renderer.list(Catalogue.all)) }
        var rules = Catalogue.rules(named: name)
        if rules.isEmpty { rules = Catalogue.all.filter { $0.id.contains(name.lowercased()) } }
        guard !rules.isEmpty else {
            Console.fail(
                BinderyError(.usage, "there is no code or rule “\(name)”; “bindery explain” alone lists them all"))
            throw ExitCode(64)
        }
        guard rules.count > Self.most, !isFull else {
            return Console.print(rules.map(renderer.render).joined(separator: "\n"))
        }
        Console.print(renderer.list(rules))
        Console.say("For one of them: bindery explain \(rules[0].id). For all: bindery explain \(name) --full.")
    }
}
