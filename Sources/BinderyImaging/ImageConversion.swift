/// An image in a form that reading systems show.
public struct ReadableImage: Sendable, Hashable {
    /// What was done to an image.
    public enum Change: String, Sendable, Hashable, CaseIterable {
        /// Inks for print became red, green and blue.
        case inksToColors
        /// Another format took the place of one that readers do not know.
        case format
        /// The pixels were turned, as a note in the image's headers asked for.
        case turned
        /// Only the first picture of an animation was kept.
        case firstPicture
    }

    /// The file.
    public var bytes: [UInt8]
    /// Its format.
    public var format: ImageFormat
    /// What was done, in order; empty if the bytes are the ones that were given.
    public var changes: [Change]

    /// The media type.
    public var mediaType: String { format.mediaType }
}

/// Brings images into a form that every reading system shows.
public enum ImageConversion {
    /// The most pixels that an image may have to be decoded.
    public static let pixelLimit = 64_000_000
    /// The quality of JPEGs that are written, of 100.
    static let quality = 90

    /// The image as JPEG, PNG, GIF or SVG, in gray or RGB.
    ///
    /// JPEGs in inks for print become RGB, WebP becomes JPEG or, where it has transparent pixels or lost nothing, PNG.
    /// Whatever is well as it is keeps its bytes.
    ///
    /// - Parameters:
    ///   - bytes: the image.
    ///   - isTurnedUpright: whether a JPEG that is to be shown turned has its pixels turned, for the readers that do
    ///     not look at the note in its headers.
    /// - Throws: ``ImageError`` if the format is not known, or the image is to be converted and is damaged or too
    ///   large.
    public static func readable(
        _ bytes: [UInt8], isTurnedUpright: Bool = false
    ) throws(ImageError) -> ReadableImage {
        guard let facts = ImageFacts(of: bytes) else { throw .unknownFormat }
        let orientation = isTurnedUpright ? facts.orientation : .upright
        switch facts.format {
        case .png, .gif, .svg: return ReadableImage(bytes: bytes, format: facts.format, changes: [])
        case .bmp, .tiff, .avif, .heic: throw .unsupported(facts.format)
        case .jpeg:
            guard facts.colors == .cmyk || orientation != .upright else {
                return ReadableImage(bytes: bytes, format: .jpeg, changes: [])
            }
            try checkSize(facts)
            var changes: [ReadableImage.Change] = facts.colors == .cmyk ? [.inksToColors] : []
            if orientation != .upright { changes.append(.turned) }
            var picture = try Picture(jpeg: bytes)
            try picture.turn(orientation)
            return ReadableImage(bytes: try picture.jpeg(quality: quality + 2), format: .jpeg, changes: changes)
        case .webp: return try readable(webP: bytes, facts)
        }
    }

    private static func readable(webP bytes: [UInt8], _ facts: ImageFacts) throws(ImageError) -> ReadableImage {
        try checkSize(facts)
        var still = bytes
        var changes: [ReadableImage.Change] = [.format]
        if facts.isAnimated {
            guard let first = WebPAnimation.firstPicture(of: bytes) else {
                throw .damaged("the animation holds no picture")
            }
            still = first
            changes.append(.firstPicture)
        }
        let picture = try Picture(webP: still)
        let isLossless = HeaderBytes(still).matches("VP8L", at: 12)
        if picture.hasAlpha || isLossless {
            return ReadableImage(bytes: try picture.png(), format: .png, changes: changes)
        }
        return ReadableImage(bytes: try picture.jpeg(quality: quality), format: .jpeg, changes: changes)
    }

    private static func checkSize(_ facts: ImageFacts) throws(ImageError) {
        guard let count = facts.pixelCount, count > 0 else { throw .damaged("its size is not to be found") }
        if count > pixelLimit { throw .tooLarge }
    }
}
