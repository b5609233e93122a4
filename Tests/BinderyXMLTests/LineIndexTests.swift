import BinderyXML
import Testing

@Suite struct LineIndexTests {
    @Test func `lines end with LF, CR or both, and columns count characters`() {
        let index = LineIndex(Array("ab\r\né💡c\rd\n".utf8))
        #expect(index.position(of: 0) == (1, 1))
        #expect(index.position(of: 4) == (2, 1))
        #expect(index.position(of: 10) == (2, 3))
        #expect(index.position(of: 12) == (3, 1))
        #expect(index.position(of: 14) == (4, 1))
        #expect(index.bytes(ofLineWith: 6) == 4..<11)
    }

    @Test func `columns are right far into a long line`() {
        let index = LineIndex(Array(("x\n" + String(repeating: "aé本", count: 2000)).utf8))
        #expect(index.position(of: 2 + 6 * 1500) == (2, 3 * 1500 + 1))
        #expect(index.position(of: 2 + 6 * 2000) == (2, 3 * 2000 + 1))
        #expect(index.position(of: 2 + 6 * 700 + 1) == (2, 3 * 700 + 2))
    }

    @Test func `a byte order mark is not part of the first line`() {
        let index = LineIndex([0xEF, 0xBB, 0xBF] + Array("ab".utf8))
        #expect(index.position(of: 4) == (1, 2))
        #expect(index.position(of: 99) == (1, 3))
    }
}
