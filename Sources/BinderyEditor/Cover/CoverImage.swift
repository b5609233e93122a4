import BinderyBuilder
import BinderyCore
import BinderyImaging

/// A picture that is to be a cover, in a form that every reading system shows.
struct CoverImage: Sendable {
    let bytes: [UInt8]
    let mediaType: String
    let fileExtension: String
    /// Whether it is a drawing, which is packed as text is.
    let isDrawing: Bool
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
            mediaType = readable.format.mediaType
            fileExtension = readable.format.fileExtension
            isDrawing = readable.format == .svg
        } catch {
            throw BinderyError(.input, error.description, path: resource.name, underlying: error)
        }
        if isDrawing, let fault = SafeSVG.fault(in: bytes) {
            throw BinderyError(.refused, "the drawing cannot be a cover: \(fault)", path: resource.name)
        }
        size = Self.size(of: bytes)
        if !isDrawing, size == nil {
            throw BinderyError(.input, "the headers of the picture are damaged", path: resource.name)
        }
    }

    /// A picture that comes back as what it was, whatever that is.
    init(_ bytes: [UInt8], as former: CoverDeclaration) {
        self.bytes = bytes
        mediaType = former.mediaType
        fileExtension = former.reference.split(separator: ".").last.map(String.init) ?? ""
        isDrawing = ImageFormat(of: bytes) == .svg
        size = Self.size(of: bytes)
    }

    /// How it is packed in a book: photographs are not made smaller by it.
    var content: PartContent { PartContent(bytes, storage: isDrawing ? .deflated : .stored) }

    /// The size of a picture in pixels as it is shown.
    static func size(of bytes: [UInt8]) -> (width: Int, height: Int)? {
        guard let facts = ImageFacts(of: bytes), let width = facts.pixelWidth, let height = facts.pixelHeight,
            width > 0, height > 0
        else { return nil }
        return facts.orientation.isSideways ? (height, width) : (width, height)
    }
}
