import BinderyTestSupport
import Testing

struct HelpTests {
    @Test(arguments: [[], ["build"], ["check"], ["show"], ["edit"], ["update"], ["upgrade"], ["cover"], ["explain"]])
    func `help has a usage that fits and examples that can be typed as they stand`(command: [String]) throws {
        let folder = try TemporaryFolder()
        let outcome = try Program(folder: folder.path).run(arguments: command + ["--help"])
        #expect(outcome.status == 0)
        let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        #expect(lines.filter { $0.count > 80 } == [])
        let start = try #require(lines.firstIndex(of: "Examples:"))
        let examples = lines[(start + 1)...].prefix { !$0.isEmpty }
        #expect(!examples.isEmpty)
        let name = (["bindery"] + command).joined(separator: " ")
        #expect(examples.filter { !$0.hasPrefix("  bindery ") } == [], "an example that does not fit was wrapped")
        #expect(examples.contains { $0.hasPrefix("  " + name) })
    }

    @Test func `a word that is no command is answered with those that there are`() throws {
        let folder = try TemporaryFolder()
        try folder.write(Array("It was dark.".utf8), as: "story.txt")
        let program = Program(folder: folder.path)
        let unknown = try program.run("buld", "story.txt")
        #expect(unknown.status == 64)
        #expect(unknown.errors.contains("no command “buld”") && unknown.errors.contains("build, check"))
        let bare = try program.run("story.txt")
        #expect(bare.status == 64)
        #expect(bare.errors.contains("bindery build story.txt"))
    }

    @Test func `help names every command, and every command its options`() throws {
        let folder = try TemporaryFolder()
        let help = try Program(folder: folder.path).run("--help").output
        for command in ["build", "check", "show", "edit", "update", "upgrade", "cover", "explain"] {
            #expect(help.contains("  \(command) "))
        }
        let update = try Program(folder: folder.path).run("update", "--help").output
        #expect(update.contains("--mark-new") && update.contains("--allow-errors"))
        #expect(!update.contains("--cover"), "an update leaves the cover as it is in the book")
    }
}
