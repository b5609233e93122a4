/// Why an image cannot be brought into a form that reading systems show.
public enum ImageError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The bytes are no image.
    case unknownFormat
    /// The format can be recognised, but not read.
    case unsupported(ImageFormat)
    /// The image has more pixels than ``ImageConversion/pixelLimit``.
    case tooLarge
    /// The image cannot be decoded, for the reason that its library gives.
    case damaged(String)

    /// What is wrong with the image, as half a sentence.
    public var description: String {
        switch self {
        case .unknownFormat: "it is no image; give a JPEG, PNG, GIF, WebP or SVG file"
        case .unsupported(let format): "\(format.rawValue.uppercased()) cannot be read; save it as JPEG or PNG"
        case .tooLarge: "it has more than \(ImageConversion.pixelLimit / 1_000_000) million pixels"
        case .damaged(let reason): "it cannot be decoded: \(reason)"
        }
    }
}
