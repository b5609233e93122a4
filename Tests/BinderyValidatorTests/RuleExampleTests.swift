import BinderyCore
import Testing

@testable import BinderyValidator

/// Every example of every rule is checked by all rules, also in disguise: the rule speaks where the marks are, and
/// nothing else does.
@Suite struct RuleExampleTests {
    @Test(arguments: Catalogue.all.map(\.id))
    func `examples are judged as they are marked`(id: String) async throws {
        let rule = try #require(Catalogue.all.first { $0.id == id })
        for disguise in ExampleRun.Disguise.allCases {
            for (number, example) in rule.accepts.enumerated() where disguise == .plain || !example.isLiteral {
                let run = await ExampleRun.run(example, disguise)
                let wrong = run.findings.filter { $0.severity < .info }
                #expect(wrong.isEmpty, "accepted \(number + 1), \(disguise): \(list(wrong))")
                let own = run.findings.filter { $0.rule == id }
                #expect(own.isEmpty, "accepted \(number + 1), \(disguise): \(list(own))")
            }
            for (number, example) in rule.rejects.enumerated() where disguise == .plain || !example.isLiteral {
                let run = await ExampleRun.run(example, disguise)
                expect(rule, example, run, "rejected \(number + 1), \(disguise)")
            }
        }
    }

    private func expect(_ rule: RuleDescription, _ example: Example, _ run: ExampleRun, _ title: String) {
        let own = run.findings.filter { $0.rule == rule.id }
        let others = run.findings.filter {
            $0.rule != rule.id && $0.severity < .info && !example.also.contains($0.rule)
        }
        #expect(others.isEmpty, "\(title): \(list(others))")
        // In a file as a whole nothing can be marked.
        guard example.archive == nil else {
            #expect(own.count == example.unplaced, "\(title): \(list(own))")
            return
        }
        var places: [String] = []
        var expected: [String] = []
        for finding in own {
            let path = finding.location.part?.string
            let offset = finding.location.range?.lowerBound ?? path.flatMap { run.sizes[$0] }
            places.append(path.map { "\($0) \(offset ?? -1)" } ?? "book")
        }
        for (path, offsets) in run.marks { expected += offsets.map { "\(path) \($0)" } }
        expected += (0..<example.unplaced).map { _ in "book" }
        #expect(places.sorted() == expected.sorted(), "\(title): \(list(own))")
    }

    private func list(_ findings: [Finding]) -> String {
        findings.map {
            "\($0.location.part?.string ?? "") \($0.location.range?.lowerBound ?? -1) \($0.rule): \($0.message)"
        }.joined(separator: "; ")
    }
}
