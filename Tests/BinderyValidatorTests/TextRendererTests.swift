import BinderyCore
import Testing

@testable import BinderyValidator

@Suite struct TextRendererTests {
    private func report(_ body: String, head: String = "") async -> Report {
        let text = """
            <!DOCTYPE html>
            <html xmlns="http://www.w3.org/1999/xhtml"><head><title>T</title>\(head)</head><body>
            \(body)
            </body></html>
            """
        let options = ValidatorOptions(mode: .xhtml, edition: .epub3, minimumSeverity: .warning)
        return SingleDocumentCheck(options: options).run(Array(text.utf8), "c.xhtml")
    }

    private func lines(_ report: Report, limit: Int? = 4) -> [Substring] {
        TextRenderer(limit: limit).render(report, path: "c.xhtml").split(separator: "\n")
    }

    @Test func `the caret stands under wide and combined characters`() async throws {
        let lines = lines(await report("<p>本本e\u{301}<center>x</center></p>"))
        let place = try #require(lines.firstIndex { $0.contains("│ <p>") })
        // Two columns for each ideograph, none for the accent.
        #expect(lines[place + 1].hasSuffix("│         ^~~~~~~~"))
    }

    @Test func `a long line is cut to the surroundings of the place`() async throws {
        let words = String(repeating: "word ", count: 500)
        let lines = lines(await report("<p>\(words)<center>x</center>\(words)</p>"))
        let source = try #require(lines.first { $0.contains("│ …") })
        #expect(source.contains("<center>"))
        #expect(source.hasSuffix("…"))
        #expect(source.count < 120)
    }

    @Test func `what a document says cannot steer the terminal`() async {
        let text = TextRenderer().render(await report("<p title=\"&#x9B;31m\"><\u{9B}31m/></p>"), path: "c.xhtml")
        #expect(!text.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
    }

    @Test func `of many findings of a kind the first are shown, and the places of all`() async {
        let report = await report(String(repeating: "<p><center>x</center></p>\n", count: 30))
        let short = lines(report)
        #expect(short.count { $0.contains("“center”") } == 4)
        #expect(short.contains { $0.contains("and 26 more of this kind, in lines 7, 8, 9") })
        #expect(lines(report, limit: nil).count { $0.contains("“center”") } == 30)
    }

    @Test func `the reason is given once for each rule`() async {
        let report = await report("<p><center>x</center><blink>y</blink></p>")
        #expect(lines(report).count { $0.contains("→") } == 1)
    }

    @Test func `colours are for those who want them`() async {
        let report = await report("<p><center>x</center></p>")
        #expect(TextRenderer(isColoured: true).render(report, path: "c").contains("\u{1B}[31;1merror\u{1B}[0m"))
        #expect(!TextRenderer().render(report, path: "c").contains("\u{1B}"))
    }
}
