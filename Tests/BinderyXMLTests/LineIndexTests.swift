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

    @Test func `a byte order mark is not part of the first line`() {
        let index = LineIndex([0xEF, 0xBB, 0xBF] + Array("ab".utf8))
        #expect(index.position(of: 4) == (1, 2))
        #expect(index.position(of: 99) == (1, 3))
    }
}
