import BinderyCore

/// An image that travels in the book.
struct ImageFile: Sendable {
    /// The name of the file, with the extension that belongs to its type.
    var name: String
    /// The kind of image.
    var type: ImageType
    /// Where its bytes come from.
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

    /// Takes an image into the book, unless it is there.
    ///
    /// - Returns: whether the image can be shown. If it cannot, there is a remark that says why.
    mutating func add(_ resource: Resource, remarks: inout RemarkLedger) -> Bool {
        let key = ResourceKey(resource: resource)
        if let known = indices[key] { return known != nil }
        let bytes: [UInt8]
        do throws(BinderyError) {
            bytes = try resource.bytes()
        } catch {
            remarks.add(.warning, "the image \(resource.name) is left out: \(error.message)")
            indices[key] = .some(nil)
            return false
        }
        guard let type = ImageType(magicNumberOf: bytes), type != .svg || SafeSVG.isSafe(bytes) else {
            remarks.add(
                .warning, "the image \(resource.name) is left out: it is no JPEG, PNG, GIF or SVG without scripts")
            indices[key] = .some(nil)
            return false
        }
        for index in filesBySize[bytes.count, default: []] where (try? files[index].resource.bytes()) == bytes {
            indices[key] = index
            return true
        }
        let slug = FileNameSlug(resource.stem).string
        let name = names.unique(slug.isEmpty ? "image" : slug) + "." + type.fileExtension
        filesBySize[bytes.count, default: []].append(files.count)
        indices[key] = files.count
        files.append(ImageFile(name: name, type: type, resource: resource))
        return true
    }

    /// The file of a resource; `nil` if it cannot be shown.
    func file(of resource: Resource) -> ImageFile? {
        guard let index = indices[ResourceKey(resource: resource)] ?? nil else { return nil }
        return files[index]
    }
}

/// The kinds of images that every reader shows (EPUB 3.3, section 3.2: core media types).
enum ImageType: Sendable {
    case jpeg, png, gif, svg

    /// The type of an image by its first bytes, whatever its name says.
    init?(magicNumberOf bytes: [UInt8]) {
        if bytes.starts(with: [0xFF, 0xD8, 0xFF]) {
            self = .jpeg
        } else if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) {
            self = .png
        } else if bytes.starts(with: "GIF87a".utf8) || bytes.starts(with: "GIF89a".utf8) {
            self = .gif
        } else if SafeSVG.looksLikeSVG(bytes) {
            self = .svg
        } else {
            return nil
        }
    }

    /// The media type.
    var mediaType: String {
        switch self {
        case .jpeg: "image/jpeg"
        case .png: "image/png"
        case .gif: "image/gif"
        case .svg: "image/svg+xml"
        }
    }

    /// The extension that belongs to the type.
    var fileExtension: String {
        switch self {
        case .jpeg: "jpg"
        case .png: "png"
        case .gif: "gif"
        case .svg: "svg"
        }
    }
}
