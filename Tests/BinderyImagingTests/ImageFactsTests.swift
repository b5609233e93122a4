import BinderyImaging
import Testing

struct ImageFactsTests {
    @Test func `a JPEG tells its size and colours`() throws {
        let facts = try #require(ImageFacts(of: ImageSamples.redAndBlue))
        #expect(facts.format == .jpeg)
        #expect(facts.pixelWidth == 16 && facts.pixelHeight == 8)
        #expect(facts.colors == .rgb)
        #expect(facts.orientation == .upright)
        #expect(ImageFacts(of: ImageSamples.gray)?.colors == .gray)
        #expect(ImageFacts(of: ImageSamples.cyanInCMYK)?.colors == .cmyk)
        #expect(ImageFacts(of: ImageSamples.cyanInYCCK)?.colors == .cmyk)
    }

    @Test(arguments: ImageFacts.Orientation.allCases)
    func `a JPEG tells how it is to be turned, in either order of bytes`(orientation: ImageFacts.Orientation) throws {
        for isLittleEndian in [true, false] {
            let jpeg = ImageSamples.jpeg(
                ImageSamples.gray, orientation: UInt8(orientation.rawValue), isLittleEndian: isLittleEndian)
            let facts = try #require(ImageFacts(of: jpeg))
            #expect(facts.orientation == orientation)
            #expect(facts.pixelWidth == 16)
        }
    }

    @Test func `a PNG tells its size, depth, transparency and movement`() throws {
        let size = ImageSamples.number(300) + ImageSamples.number(200)
        let plain = try #require(ImageFacts(of: ImageSamples.png(("IHDR", size + [16, 2, 0, 0, 1]), ("IDAT", []))))
        #expect(plain.format == .png)
        #expect(plain.pixelWidth == 300 && plain.pixelHeight == 200)
        #expect(plain.bitsPerColor == 16 && plain.colors == .rgb && plain.isInterlaced)
        #expect(!plain.hasAlpha && !plain.isAnimated)
        let moving = ImageSamples.png(
            ("IHDR", size + [8, 3, 0, 0, 0]), ("acTL", ImageSamples.number(2)), ("tRNS", [0]), ("IDAT", []))
        let facts = try #require(ImageFacts(of: moving))
        #expect(facts.colors == .palette && facts.hasAlpha && facts.isAnimated)
    }

    @Test func `a GIF tells its size, transparency and movement`() throws {
        let start = Array("GIF89a".utf8) + [16, 0, 9, 0, 0x80, 0, 0] + [UInt8](repeating: 0, count: 6)
        let control: [UInt8] = [0x21, 0xF9, 4, 1, 0, 0, 0, 0]
        let picture: [UInt8] = [0x2C, 0, 0, 0, 0, 16, 0, 9, 0, 0x40, 2, 2, 0x4C, 1, 0]
        let still = try #require(ImageFacts(of: start + picture + [0x3B]))
        #expect(still.pixelWidth == 16 && still.pixelHeight == 9)
        #expect(!still.isAnimated && !still.hasAlpha && still.isInterlaced)
        let moving = try #require(ImageFacts(of: start + control + picture + control + picture + [0x3B]))
        #expect(moving.isAnimated && moving.hasAlpha)
    }

    @Test func `a WebP of each kind tells its size`() throws {
        let lossless = try #require(ImageFacts(of: ImageSamples.webP(("VP8L", ImageSamples.losslessPixel))))
        #expect(lossless.format == .webp && lossless.pixelWidth == 1 && lossless.pixelHeight == 1 && lossless.hasAlpha)
        let lossy = try #require(ImageFacts(of: ImageSamples.webP(("VP8 ", ImageSamples.lossyPixel))))
        #expect(lossy.pixelWidth == 1 && lossy.pixelHeight == 1 && !lossy.hasAlpha)
        let extended = try #require(ImageFacts(of: ImageSamples.webP(("VP8X", [0x12, 0, 0, 0, 9, 0, 0, 4, 1, 0]))))
        #expect(extended.pixelWidth == 10 && extended.pixelHeight == 261 && extended.hasAlpha && extended.isAnimated)
    }

    @Test(arguments: [
        ("<svg width='120' height=\"80px\">", 120, 80),
        ("<?xml version='1.0'?><!-- <svg> --><svg viewBox='0 0 30 40'/>", 30, 40),
        ("<!DOCTYPE svg [<!ENTITY a 'b'>]>\n<svg width='1in' height='1cm' viewBox='0 0 1 1'>", 96, 38),
        ("<svg width='100%' height='100%' viewBox='0,0,7.6,5'>", 8, 5),
    ])
    func `a drawing tells its size`(source: String, width: Int, height: Int) throws {
        let facts = try #require(ImageFacts(of: Array(source.utf8)))
        #expect(facts.format == .svg)
        #expect(facts.pixelWidth == width && facts.pixelHeight == height)
    }

    @Test func `formats that cannot be read are recognised by name`() {
        #expect(ImageFacts(of: ImageSamples.bytes("49492A0008000000"))?.format == .tiff)
        let bitmap =
            Array("BM".utf8) + [UInt8](repeating: 0, count: 12) + [40, 0, 0, 0, 5, 0, 0, 0, 0xFA, 0xFF, 0xFF, 0xFF]
        #expect(ImageFacts(of: bitmap)?.format == .bmp)
        #expect(ImageFacts(of: bitmap)?.pixelHeight == 6)
        #expect(ImageFacts(of: ImageSamples.number(24) + Array("ftypavif\0\0\0\0mif1".utf8))?.format == .avif)
        #expect(ImageFacts(of: ImageSamples.number(24) + Array("ftypmif1\0\0\0\0heic".utf8))?.format == .heic)
    }

    @Test func `what is no image has no facts`() {
        for text in ["", "<", "<html><svg>", "RIFF0000WAVE", "BMW is a car, not a bitmap", "GIF", "\u{FEFF}"] {
            #expect(ImageFacts(of: Array(text.utf8)) == nil)
        }
    }

    @Test func `headers that end anywhere or are filled with noise do no harm`() {
        let samples = [
            ImageSamples.redAndBlue, ImageSamples.jpeg(ImageSamples.gray, orientation: 6), ImageSamples.cyanInYCCK,
            ImageSamples.png(("IHDR", [UInt8](repeating: 0xFF, count: 13)), ("acTL", [1])),
            ImageSamples.webP(("VP8X", [0x12, 0, 0, 0, 9, 0, 0, 4, 1, 0])), Array("GIF89a".utf8) + [16, 0, 9, 0, 0xF7],
            ImageSamples.number(24) + Array("ftypavif\0\0\0\0mif1ispe".utf8), Array("<svg width='' viewBox='a'".utf8),
        ]
        var state: UInt64 = 11
        for sample in samples {
            for length in sample.indices { _ = ImageFacts(of: Array(sample[..<length])) }
            for _ in 0..<200 {
                var noisy = sample
                for _ in 0..<4 {
                    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    noisy[Int(state >> 33) % noisy.count] = UInt8(truncatingIfNeeded: state >> 20)
                }
                _ = ImageFacts(of: noisy)
            }
        }
    }
}
