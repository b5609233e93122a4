import BinderyCore
import BinderyTestSupport
import BinderyValidator
import BinderyZip
import Testing

struct LargeMediaTests {
    /// A book with a sound that is larger than anything that is read as a whole.
    private func book() async throws -> [UInt8] {
        let sound = Array("ID3".utf8) + Array(repeating: UInt8(ascii: "s"), count: 3 << 20)
        return try await EPUBFixture.minimal
            .with("EPUB/sound.mp3", sound, storage: .stored)
            .with(
                "EPUB/package.opf", replacing: "</manifest>",
                by: "<item id=\"sound\" href=\"sound.mp3\" media-type=\"audio/mpeg\"/></manifest>"
            ).archive()
    }

    private func findings(_ bytes: [UInt8]) async throws -> [Finding] {
        var limits = ContainerLimits()
        limits.entrySize = 1 << 20
        let container = Container(try ZipArchive(bytes: bytes, limits: limits))
        return await Validator().check(container).findings.filter { $0.severity <= .warning }
    }

    @Test func `a sound may be as large as it likes`() async throws {
        #expect(try await findings(book()).isEmpty)
    }

    @Test func `damage in a large sound is found`() async throws {
        var bytes = try await book()
        bytes[bytes.count / 2] ^= 1
        let findings = try await findings(bytes)
        #expect(findings.map(\.rule) == ["archive-entry-readable"])
        #expect(findings.first?.location.part == "EPUB/sound.mp3")
    }

    @Test func `a text that is too large is not called damaged`() async throws {
        let text =
            "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>A</title></head><body><p>"
            + String(repeating: "It was dark. ", count: 100_000) + "</p></body></html>"
        let bytes = try await EPUBFixture.minimal.with("EPUB/chapter.xhtml", text).archive()
        #expect(try await findings(bytes).first?.message.contains("too large") == true)
    }
}
