import BinderyBuilder
import BinderyCore
import BinderyImaging

/// A picture that is to be a cover, in a form that every reading system shows.
struct CoverImage: Sendable {
    let bytes: [UInt8]
    let format: ImageFormat
    /// The size in pixels as it is shown; `nil` for a drawing that names none.
    let size: (width: Int, height: Int)?

    /// Reads a picture and converts it where that is needed.
    ///
    /// - Throws: ``BinderyError`` of code `input` if it is no picture that can be used, of code `refused` for a drawing
    ///   that holds programs or refers to something outside of it.
    init(_ resource: Resource) throws(BinderyError) {
        let given = try resource.bytes()
        do throws(ImageError) {
            let readable = try ImageConversion.readable(given, isTurnedUpright: true)
            bytes = readable.bytes
            format = readable.format
        } catch {
            throw BinderyError(.input, error.description, path: resource.name, underlying: error)
        }
        if format == .svg, let fault = SafeSVG.fault(in: bytes) {
            throw BinderyError(.refused, "the drawing cannot be a cover: \(fault)", path: resource.name)
        }
        size = Self.size(of: bytes)
        if format != .svg, size == nil {
            throw BinderyError(.input, "the headers of the picture are damaged", path: resource.name)
        }
    }

    /// The size of a picture in pixels as it is shown.
    static func size(of bytes: [UInt8]) -> (width: Int, height: Int)? {
        guard let facts = ImageFacts(of: bytes), let width = facts.pixelWidth, let height = facts.pixelHeight,
            width > 0, height > 0
        else { return nil }
        return facts.orientation.isSideways ? (height, width) : (width, height)
    }
}
