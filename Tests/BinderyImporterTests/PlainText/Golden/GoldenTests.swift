import BinderyImporter
import Testing

@Suite struct GoldenTests {
    @Test(arguments: GoldenText.all)
    func `a story of the golden set has the structure that a reader sees in it`(_ story: GoldenText) throws {
        let manuscript = try imported(story.text)
        #expect(GoldenOutline(manuscript).text == story.outline)
    }

    @Test(arguments: GoldenText.all)
    func `a story of the golden set keeps all its words`(_ story: GoldenText) throws {
        let before = GoldenWords.words(of: story.text)
        let after = GoldenWords.words(of: try imported(story.text))
        #expect(GoldenWords.missing(before, from: after) == GoldenWords.words(of: story.unsaid).sorted())
        #expect(GoldenWords.missing(after, from: before) == [])
    }

    @Test func `over the golden set hardly a heading is missed or invented`() throws {
        var expected = 0
        var found = 0
        var right = 0
        for story in GoldenText.all {
            let headings = GoldenOutline(try imported(story.text)).headings
            expected += story.headings.count
            found += headings.count
            right += headings.count - GoldenWords.missing(headings, from: story.headings).count
        }
        #expect(Double(right) >= 0.98 * Double(found), "precision: \(right) of \(found)")
        #expect(Double(right) >= 0.95 * Double(expected), "recall: \(right) of \(expected)")
    }
}
