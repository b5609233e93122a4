@testable import BinderyImaging
import Testing

struct ImageConversionTests {
    @Test(arguments: [ImageSamples.cyanInCMYK, ImageSamples.cyanInYCCK])
    func `inks for print become the colours that they make on paper`(jpeg: [UInt8]) throws {
        let image = try ImageConversion.readable(jpeg)
        #expect(image.format == .jpeg && image.changes == [.inksToColors])
        #expect(ImageFacts(of: image.bytes)?.colors == .rgb)
        let color = try Picture(jpeg: image.bytes).channels(x: 3, y: 3)
        #expect(color[0] < 12 && color[1] > 243 && color[2] > 243)
    }

    @Test func `what is well as it is keeps its bytes`() throws {
        let png = ImageSamples.png(("IHDR", ImageSamples.number(1) + ImageSamples.number(1) + [16, 2, 0, 0, 1]))
        for bytes in [ImageSamples.redAndBlue, ImageSamples.gray, png, Array("<svg/>".utf8), Array("GIF89a".utf8)] {
            let image = try ImageConversion.readable(bytes, isTurnedUpright: true)
            #expect(image.bytes == bytes && image.changes.isEmpty)
        }
    }

    /// Where red is after turning: red was on the left.
    @Test(arguments: [
        (UInt8(2), 15, 4), (3, 15, 4), (4, 0, 4), (5, 4, 0), (6, 4, 0), (7, 4, 15), (8, 4, 15),
    ])
    func `a picture is turned upright`(orientation: UInt8, redX: Int, redY: Int) throws {
        let jpeg = ImageSamples.jpeg(ImageSamples.redAndBlue, orientation: orientation)
        #expect(try ImageConversion.readable(jpeg).bytes == jpeg)
        let image = try ImageConversion.readable(jpeg, isTurnedUpright: true)
        let facts = try #require(ImageFacts(of: image.bytes))
        #expect(image.changes == [.turned] && facts.orientation == .upright)
        #expect(facts.pixelWidth == (orientation >= 5 ? 8 : 16) && facts.pixelHeight == (orientation >= 5 ? 16 : 8))
        let picture = try Picture(jpeg: image.bytes)
        let red = picture.channels(x: redX, y: redY)
        #expect(red[0] > 200 && red[2] < 60)
    }

    @Test func `a WebP with transparent pixels becomes a PNG and one without a JPEG`() throws {
        let clear = try ImageConversion.readable(ImageSamples.webP(("VP8L", ImageSamples.losslessPixel)))
        #expect(clear.format == .png && clear.mediaType == "image/png" && clear.changes == [.format])
        let facts = try #require(ImageFacts(of: clear.bytes))
        #expect(facts.pixelWidth == 1 && facts.hasAlpha)
        let lossy = try ImageConversion.readable(ImageSamples.webP(("VP8 ", ImageSamples.lossyPixel)))
        #expect(lossy.format == .jpeg && lossy.changes == [.format])
        #expect(ImageFacts(of: lossy.bytes)?.pixelHeight == 1)
    }

    @Test func `of an animation the first picture is kept`() throws {
        let frame =
            [UInt8](repeating: 0, count: 16) + ImageSamples.webP(("VP8 ", ImageSamples.lossyPixel)).dropFirst(12)
        let animation = ImageSamples.webP(
            ("VP8X", [0x02, 0, 0, 0, 0, 0, 0, 0, 0, 0]), ("ANIM", [0, 0, 0, 0, 0, 0]), ("ANMF", frame), ("ANMF", frame))
        let image = try ImageConversion.readable(animation)
        #expect(image.changes == [.format, .firstPicture])
        #expect(ImageFacts(of: image.bytes)?.pixelWidth == 1)
    }

    @Test func `sizes beyond reason are refused before a pixel is read`() throws {
        var jpeg = ImageSamples.cyanInCMYK
        let frame = try #require(jpeg.firstRange(of: [0xFF, 0xC0]))
        jpeg.replaceSubrange(frame.lowerBound + 5..<frame.lowerBound + 9, with: [0xFD, 0xE8, 0xFD, 0xE8])
        #expect(ImageFacts(of: jpeg)?.pixelCount == 65_000 * 65_000)
        #expect(throws: ImageError.tooLarge) { try ImageConversion.readable(jpeg) }
    }

    @Test func `damaged and unknown images are refused with a reason`() {
        #expect(throws: ImageError.unknownFormat) { try ImageConversion.readable(Array("text".utf8)) }
        #expect(throws: ImageError.unsupported(.tiff)) {
            try ImageConversion.readable(ImageSamples.bytes("49492A0008000000"))
        }
        #expect(throws: ImageError.self) {
            try ImageConversion.readable(ImageSamples.webP(("VP8L", [0x2F, 0, 0, 0, 0, 7])))
        }
        #expect(throws: ImageError.self) {
            try ImageConversion.readable(Array(ImageSamples.cyanInCMYK.prefix(110)))
        }
    }

    @Test func `noise in an image does no harm`() {
        var state: UInt64 = 3
        for sample in [
            ImageSamples.cyanInCMYK, ImageSamples.cyanInYCCK,
            ImageSamples.jpeg(ImageSamples.redAndBlue, orientation: 6),
            ImageSamples.webP(("VP8L", ImageSamples.losslessPixel)),
            ImageSamples.webP(("VP8 ", ImageSamples.lossyPixel)),
        ] {
            for _ in 0..<300 {
                var noisy = sample
                for _ in 0..<3 {
                    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    let place = Int(state >> 33) % noisy.count
                    // Sizes stay small, so that the test is quick.
                    if place > 20 { noisy[place] = UInt8(truncatingIfNeeded: state >> 20) }
                }
                guard ImageFacts(of: noisy)?.pixelCount ?? 0 < 1_000_000 else { continue }
                if let image = try? ImageConversion.readable(noisy, isTurnedUpright: true) {
                    #expect(!image.bytes.isEmpty)
                }
            }
        }
    }
}
