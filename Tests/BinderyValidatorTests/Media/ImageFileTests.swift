import BinderyValidator
import Testing

private func be(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * (count - 1 - $0))) }
}

private func png(width: Int = 1, height: Int = 1, depth: UInt8 = 8, color: UInt8 = 2, rest: [UInt8] = [0, 0, 0])
    -> [UInt8]
{
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + be(13, 4) + Array("IHDR".utf8) + be(width, 4) + be(height, 4)
        + [depth, color] + rest
}

private let jpegStart: [UInt8] = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2]
private let frame: [UInt8] = [0xFF, 0xC0, 0, 11, 8, 0, 2, 0, 3, 1, 1, 0x11, 0]
private let gif: [UInt8] =
    Array("GIF89a".utf8) + [1, 0, 1, 0, 0x80, 0, 0] + [0, 0, 0, 1, 1, 1]
    + [0x21, 0xF9, 4, 0, 0, 0, 0, 0] + [0x2C, 0, 0, 0, 0, 5, 0, 6, 0, 0]

private func problems(
    _ bytes: [UInt8], _ type: String = "image/png", _ name: Substring = "a.png", isComplete: Bool = true
) throws -> [ImageFile.Problem]? {
    try ImageFile.problems(bytes, isComplete: isComplete, declared: #require(MIMEType(type)), name: name)
}

@Suite struct ImageFileTests {
    @Test func `sizes are read from headers`() {
        #expect(ImageHeader(png(width: 65_000, height: 7), format: .png) == .size(width: 65_000, height: 7))
        #expect(ImageHeader(jpegStart + frame, format: .jpeg) == .size(width: 3, height: 2))
        #expect(ImageHeader(gif, format: .gif) == .size(width: 5, height: 6))
        #expect(ImageHeader([], format: .webp) == nil)
    }

    @Test func `sound images have no problems, whatever the case of the name`() throws {
        #expect(try problems(png()) == [])
        #expect(try problems(png(), "image/png", "a.PNG") == [])
        #expect(try problems(jpegStart + frame, "image/jpeg", "a.b.jpeg") == [])
        #expect(try problems(gif, "image/gif", "a.gif") == [])
        #expect(try problems([1, 2, 3], "image/webp", "a.webp") == [])
        #expect(try problems(png(), "image/png", "a.svg") == [])
    }

    @Test func `a wrong declaration is told from a wrong name`() throws {
        #expect(try problems(png(), "image/jpeg", "a.png") == [.wrongType])
        #expect(try problems(png(), "image/png", "a.jpg") == [.wrongExtension(found: .png)])
        #expect(try problems(png(), "image/jpeg", "a.jpg") == [.wrongType, .wrongExtension(found: .png)])
        #expect(try problems(Array("BM      ".utf8)) == [.wrongType, .wrongExtension(found: .bmp)])
    }

    @Test func `unknown bytes and unknown names are corrupt`() throws {
        #expect(try problems([]) == [.tooShort, .corrupt])
        #expect(try problems([0x89, 0x50, 0x4E]) == [.tooShort, .corrupt])
        #expect(try problems(Array("<html></html>".utf8)) == [.wrongType, .corrupt])
        #expect(try problems(png(), "image/png", "a") == [.corrupt])
        #expect(try problems(png(), "image/png", "a.foo") == [.corrupt])
    }

    @Test(arguments: [
        png(width: 0), png(height: 0), png(width: 1 << 31), png(depth: 3), png(color: 7), png(rest: [1, 0, 0]),
        png(rest: [0, 1, 0]), png(rest: [0, 0, 2]), Array(png().prefix(28)), Array(png().prefix(4)),
    ])
    func `a broken PNG header is corrupt`(_ bytes: [UInt8]) throws {
        #expect(try problems(bytes) == [.corrupt])
    }

    @Test func `a broken JPEG header is corrupt`() throws {
        for bytes in [
            jpegStart, jpegStart + frame.dropLast(), jpegStart + [0xFF, 0xDA, 0, 2], jpegStart + [0xFF, 0xD9],
            jpegStart + [0xFF, 0xFE, 0, 0] + frame, jpegStart + [0xFF, 0xFE, 0xFF, 0xFF] + frame,
            [0xFF, 0xD8, 0, 0, 0, 0],
        ] {
            #expect(try problems(bytes, "image/jpeg", "a.jpg") == [.corrupt])
        }
        for filler in [[0xFF, 0xFF] as [UInt8], [0x00, 0x7A], [0xFF, 0xFE, 0, 2], [0xFF, 0xC4, 0, 3, 9]] {
            #expect(try problems(jpegStart + filler + frame, "image/jpeg", "a.jpg") == [])
        }
    }

    @Test func `a broken GIF header is corrupt`() throws {
        for count in 6..<gif.count {
            #expect(try problems(Array(gif.prefix(count)), "image/gif", "a.gif") == [.corrupt])
        }
        #expect(try problems(Array(gif.prefix(19)) + [0x3B], "image/gif", "a.gif") == [.corrupt])
        #expect(try problems(Array("GIF88a".utf8) + gif.dropFirst(6), "image/gif", "a.gif") == [.corrupt])
    }

    @Test func `more bytes are asked for where the beginning does not tell`() throws {
        #expect(try problems([0x89], isComplete: false) == nil)
        #expect(try problems(jpegStart, "image/jpeg", "a.jpg", isComplete: false) == nil)
        #expect(try problems(Array(gif.prefix(20)), "image/gif", "a.gif", isComplete: false) == nil)
        #expect(
            try problems(png(), "image/jpeg", "a.jpg", isComplete: false) == [.wrongType, .wrongExtension(found: .png)])
    }
}
