/// What the headers of an image say about it; its pixels are never looked at.
public struct ImageFacts: Sendable, Hashable {
    /// The colours of an image.
    public enum Colors: String, Sendable, Hashable, CaseIterable {
        case gray, rgb, palette
        /// Inks for print, which most reading systems show wrongly or not at all; YCCK is a form of it.
        case cmyk
        /// The headers do not say.
        case unknown
    }

    /// How the pixels are to be turned before they are shown (Exif 2.3, tag 274).
    public enum Orientation: UInt16, Sendable, Hashable, CaseIterable {
        case upright = 1, mirrored, upsideDown, mirroredUpsideDown, mirroredToTheLeft, toTheRight, mirroredToTheRight
        case toTheLeft

        /// Whether width and height change places.
        public var isSideways: Bool { rawValue >= 5 }
    }

    /// The format.
    public var format: ImageFormat
    /// The width in pixels as it is stored; `nil` if the headers do not say, as in many drawings.
    public var pixelWidth: Int?
    /// The height in pixels as it is stored; `nil` if the headers do not say.
    public var pixelHeight: Int?
    /// The colours.
    public var colors: Colors
    /// Whether pixels may be transparent.
    public var hasAlpha: Bool
    /// Whether there is more than one picture in it.
    public var isAnimated: Bool
    /// How the pixels are to be turned before they are shown.
    public var orientation: Orientation
    /// The bits of each colour of a pixel.
    public var bitsPerColor: Int
    /// Whether the pixels come in several passes, each finer than the one before.
    public var isInterlaced: Bool

    /// Reads the headers of an image; `nil` if the bytes are no image of a format that has a name here.
    ///
    /// Sizes are what the headers claim. A format is known by its first bytes, whatever the name of its file says.
    public init?(of bytes: [UInt8]) {
        guard let format = ImageFormat(of: bytes) else { return nil }
        self.init(format)
        let header = HeaderBytes(bytes)
        switch format {
        case .jpeg: readJPEG(header)
        case .png: readPNG(header)
        case .gif: readGIF(header)
        case .webp: readWebP(header)
        case .bmp: readBMP(header)
        case .avif, .heic: readISOMedia(header)
        case .svg: readSVG(bytes)
        case .tiff: break
        }
    }

    private init(_ format: ImageFormat) {
        self.format = format
        colors = .unknown
        hasAlpha = false
        isAnimated = false
        orientation = .upright
        bitsPerColor = 8
        isInterlaced = false
    }

    /// The number of pixels; `nil` if the headers do not say.
    public var pixelCount: Int? {
        guard let pixelWidth, let pixelHeight else { return nil }
        let (count, isTooLarge) = pixelWidth.multipliedReportingOverflow(by: pixelHeight)
        return isTooLarge ? Int.max : count
    }
}

/// A format of images.
public enum ImageFormat: String, Sendable, Hashable, CaseIterable {
    case jpeg, png, gif, webp, svg, bmp, tiff, avif, heic

    /// Finds the format by the first bytes of a file.
    public init?(of bytes: [UInt8]) {
        let header = HeaderBytes(bytes)
        if header.matches([0xFF, 0xD8, 0xFF], at: 0) {
            self = .jpeg
        } else if header.matches([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0) {
            self = .png
        } else if header.matches("GIF87a", at: 0) || header.matches("GIF89a", at: 0) {
            self = .gif
        } else if header.matches("RIFF", at: 0), header.matches("WEBP", at: 8) {
            self = .webp
        } else if header.matches("BM", at: 0), header.littleEndian32(at: 14).map({ (12...124).contains($0) }) == true {
            self = .bmp
        } else if header.matches([0x49, 0x49, 0x2A, 0], at: 0) || header.matches([0x4D, 0x4D, 0, 0x2A], at: 0) {
            self = .tiff
        } else if header.matches("ftyp", at: 4), let brand = Self.brand(header) {
            self = brand
        } else if SVGHeader.looksLikeSVG(bytes) {
            self = .svg
        } else {
            return nil
        }
    }

    /// The format by the brands of an ISO media file, of which the first is the main one.
    private static func brand(_ header: HeaderBytes) -> ImageFormat? {
        let size = min(Int(header.bigEndian32(at: 0) ?? 0), 256)
        for offset in [8] + Array(stride(from: 16, to: max(16, size), by: 4)) {
            if header.matches("avif", at: offset) || header.matches("avis", at: offset) { return .avif }
            for brand in ["heic", "heix", "heim", "heis", "hevc", "hevx"] where header.matches(brand, at: offset) {
                return .heic
            }
        }
        return nil
    }

    /// The media type (IANA).
    public var mediaType: String {
        self == .svg ? "image/svg+xml" : "image/\(rawValue)"
    }

    /// The usual extension of a file's name.
    public var fileExtension: String {
        switch self {
        case .jpeg: "jpg"
        case .tiff: "tif"
        default: rawValue
        }
    }
}
