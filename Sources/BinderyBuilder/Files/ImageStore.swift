import BinderyCore
import BinderyImaging

/// An image that travels in the book.
struct ImageFile: Sendable {
    /// The name of the file, with the extension that belongs to its format.
    var name: String
    /// The format: one that every reading system shows (EPUB 3.3, section 3.2: core media types).
    var format: ImageFormat
    /// What its headers say about the image that was given.
    var facts: ImageFacts
    /// Where its bytes come from: the given file, or what it was converted to.
    var resource: Resource
}

/// The images of a book, each of them once.
struct ImageStore: Sendable {
    /// The files in the order in which they were met.
    private(set) var files: [ImageFile] = []
    /// The index of the file of each resource; `nil` for a resource that cannot be used.
    private var indices: [ResourceKey: Int?] = [:]
    private var filesBySize: [Int: [Int]] = [:]
    private var names = UniqueNames()

    /// Takes an image into the book, unless it is there; one that not every reader shows is converted.
    ///
    /// - Returns: whether the image can be shown. If it cannot, there is a remark that says why.
    mutating func add(_ resource: Resource, remarks: inout RemarkLedger) -> Bool {
        let key = ResourceKey(resource: resource)
        if let known = indices[key] { return known != nil }
        do throws(BinderyError) {
            indices[key] = .some(try index(of: resource, remarks: &remarks))
            return true
        } catch {
            remarks.add(.warning, "the image \(resource.name) is left out: \(error.message)")
            indices[key] = .some(nil)
            return false
        }
    }

    private mutating func index(of resource: Resource, remarks: inout RemarkLedger) throws(BinderyError) -> Int {
        let bytes = try resource.bytes()
        for index in filesBySize[bytes.count, default: []] where try files[index].resource.bytes() == bytes {
            return index
        }
        guard let facts = ImageFacts(of: bytes) else { throw BinderyError(.input, "\(ImageError.unknownFormat)") }
        if facts.format == .svg, let fault = SafeSVG.fault(in: bytes) { throw BinderyError(.refused, fault) }
        if facts.format != .svg, facts.pixelCount ?? 0 == 0 { throw BinderyError(.input, "its headers are damaged") }
        let readable: ReadableImage
        do throws(ImageError) {
            readable = try ImageConversion.readable(bytes, isTurnedUpright: true)
        } catch {
            throw BinderyError(.input, error.description)
        }
        var stored = resource
        if !readable.changes.isEmpty {
            stored.content = .bytes(readable.bytes)
            for change in readable.changes { remarks.add(.decision, "the image \(resource.name) \(change.words)") }
        }
        let slug = FileNameSlug(resource.stem).string
        let name = names.unique(slug.isEmpty ? "image" : slug) + "." + readable.format.fileExtension
        filesBySize[readable.bytes.count, default: []].append(files.count)
        files.append(ImageFile(name: name, format: readable.format, facts: facts, resource: stored))
        return files.count - 1
    }

    /// The file of a resource; `nil` if it cannot be shown.
    func file(of resource: Resource) -> ImageFile? {
        guard let index = indices[ResourceKey(resource: resource)] ?? nil else { return nil }
        return files[index]
    }
}

extension ReadableImage.Change {
    /// What was done, as the end of a sentence about the image.
    fileprivate var words: String {
        switch self {
        case .inksToColors: "was in inks for print; it is converted to RGB"
        case .format: "is converted, since not every reader knows its format"
        case .turned: "is turned upright"
        case .firstPicture: "is an animation; only its first picture is kept"
        }
    }
}
